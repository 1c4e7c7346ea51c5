export * from './model/index.ts'
export { createReader, prepare, type Reader, type ReaderParts } from './read.ts'
