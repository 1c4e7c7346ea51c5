export * from './error.ts'
export * from './knowledge.ts'
export * from './reading.ts'
