/** The types and the error alone, without the engine. */
export * from '@thima/read/model'
