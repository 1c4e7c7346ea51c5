/** The command as a function, and what other commands are made of. */
export type { CommandEntry, CommandModule } from './commands/index.ts'
export type { Context } from './context.ts'
export { EXIT } from './exit.ts'
export { main } from './main.ts'
