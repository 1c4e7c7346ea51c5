/** From bytes to articles: text, HTML and JSON lines, from a file, standard input or anything else that gives bytes. */
export { type Article, type Capture, type PageKind, plainArticle, readOptions } from './article.ts'
export { type Decoded, decode } from './charset.ts'
export { normalizeDate } from './dates.ts'
export { gatherFile, kindOfFile } from './file.ts'
export { charsetOf, gather, gatherPage } from './gather.ts'
export { type Gathered, jsonLines, parseLine } from './json-lines.ts'
export { LIMITS } from './limits.ts'
