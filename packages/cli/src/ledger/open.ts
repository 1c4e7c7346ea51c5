import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Ledger, openLedger } from '@thima/ledger'
import type { Command } from 'commander'
import { createThima, type Thima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { loadConfig } from '../config/config.ts'
import { knowledgeOf } from '../config/knowledge.ts'
import type { OwnRows } from './reader.ts'

/** Flags that every command about a ledger has. */
export interface LedgerFlags {
  ledger?: string
  json?: true
}

export function ledgerOptions(command: Command, help: { ledger: string; json: string }): Command {
  return command.option('--ledger <PATH>', help.ledger).option('--json', help.json)
}

/** Where the ledger is: as given, as THIMA_LEDGER or the configuration says, else in the user's data folder. */
export function ledgerPath({ ledger }: LedgerFlags): string {
  const { THIMA_LEDGER, XDG_DATA_HOME, LOCALAPPDATA } = process.env
  const told = ledger ?? (THIMA_LEDGER || loadConfig().ledger)
  if (told) return told
  const data = XDG_DATA_HOME || (process.platform === 'win32' && LOCALAPPDATA) || join(homedir(), '.local', 'share')
  return join(data, 'thima', 'ledger.db')
}

/** Opens the ledger with all languages, the knowledge that ships and people's own. */
export async function open(
  flags: LedgerFlags,
  create = false,
): Promise<{ ledger: Ledger; thima: Thima; own: OwnRows }> {
  const own = knowledgeOf(undefined)
  const thima = await createThima({ knowledge: own ?? undefined })
  const languages = await claimLanguages()
  const ledger = await openLedger(ledgerPath(flags), {
    languages,
    knowledge: thima.knowledge,
    reader: readerVersion(thima),
    create,
  })
  return { ledger, thima, own }
}

/** What made a reading: the program's version and its knowledge. */
export const readerVersion = ({ knowledge }: Thima): string => `0.1.0 ${knowledge.version.slice(0, 12)}`
