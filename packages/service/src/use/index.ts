/** What the service can do. REST and MCP say it over; neither does anything itself. */
export * from './add.ts'
export * from './articles.ts'
export * from './claims.ts'
export * from './overview.ts'
export * from './review.ts'
export * from './search.ts'
export * from './sources.ts'
export * from './stories.ts'
