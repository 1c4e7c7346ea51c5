import type { Command } from 'commander'
import type { Context } from '../context.ts'
import type { Catalogue } from '../ui/index.ts'

/** A file of this folder: what a command takes and what it does. */
export interface CommandModule {
  /** Adds arguments, options and the action. The action calls `end` with the exit code where it is not 0. */
  define(command: Command, context: Context, end: (code: number) => void): void
}

export interface CommandEntry {
  name: string
  /** One line for the list of commands. */
  summary(ui: Catalogue): string
  load(): Promise<CommandModule>
}

/** All commands. Only the one that was asked for is loaded: a new command is a file here and one line. */
export const commands: readonly CommandEntry[] = [
  { name: 'read', summary: (ui) => ui.help.commands.read, load: () => import('./read.ts') },
  { name: 'words', summary: (ui) => ui.help.commands.words, load: () => import('./words.ts') },
  { name: 'add', summary: (ui) => ui.help.commands.add, load: () => import('./add.ts') },
  { name: 'claims', summary: (ui) => ui.help.commands.claims, load: () => import('./claims.ts') },
  { name: 'check', summary: (ui) => ui.help.commands.check, load: () => import('./check.ts') },
  { name: 'trace', summary: (ui) => ui.help.commands.trace, load: () => import('./trace.ts') },
  { name: 'search', summary: (ui) => ui.help.commands.search, load: () => import('./search.ts') },
  { name: 'sources', summary: (ui) => ui.help.commands.sources, load: () => import('./sources.ts') },
  { name: 'timeline', summary: (ui) => ui.help.commands.timeline, load: () => import('./timeline.ts') },
  { name: 'export', summary: (ui) => ui.help.commands.export, load: () => import('./export.ts') },
  { name: 'verify', summary: (ui) => ui.help.commands.verify, load: () => import('./verify.ts') },
  { name: 'review', summary: (ui) => ui.help.commands.review, load: () => import('./review.ts') },
  { name: 'serve', summary: (ui) => ui.help.commands.serve, load: () => import('./serve.ts') },
  { name: 'mcp', summary: (ui) => ui.help.commands.mcp, load: () => import('./mcp.ts') },
]
