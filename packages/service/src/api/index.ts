/**
 * The resources of the service as zod schemas and as types of the same names: what programs, assistants and the interface
 * get. Nothing of the server stands behind this import.
 */
export * from './articles.ts'
export * from './claims.ts'
export * from './common.ts'
export * from './review.ts'
export * from './search.ts'
export * from './sources.ts'
export * from './stories.ts'
