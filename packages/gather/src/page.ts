/** From the bytes of one page to its article, without a network and without files: what runs in a browser too. */
export { type Article, type Capture, readOptions } from './article.ts'
export { gatherPage } from './gather.ts'
export type { Gathered } from './json-lines.ts'
