export * from './model/index.ts'
export { createReader, type Reader, type ReaderParts } from './read.ts'
