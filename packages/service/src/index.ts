/** The service: what it can do, over HTTP and for assistants. */
export { type AccessOptions, isLoopback } from './access/access.ts'
export { readTokens, readUsers, type Token } from './access/files.ts'
export { type Person, ROLES, type Role } from './access/roles.ts'
export type { Context } from './context.ts'
export { errors } from './errors.ts'
export { type AppOptions, createApp } from './http/app.ts'
export type { Page, ReadPage, ReadPages } from './jobs/pages.ts'
export { createService, type ServiceOptions, VERSION } from './service.ts'
