/** What a program imports: the reader assembled, and the types of what it gives. */
export * from '@thima/read/model'
export { createThima, type Thima, type ThimaOptions } from './create.ts'
export { LANGUAGES, type Language, languagesOf, thaiWords } from './languages.ts'
