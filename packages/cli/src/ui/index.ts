import { en } from './en.ts'
import { th } from './th.ts'

export type UiLanguage = 'th' | 'en'

/** All words of the interface; English is the one that the compiler holds the other to. */
export type Catalogue = typeof en

export const catalogues: Record<UiLanguage, Catalogue> = { th, en }

/** The language asked for with `--ui`, else that of the environment, else English. */
export function uiLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): UiLanguage {
  const at = argv.findIndex((word) => word === '--ui' || word.startsWith('--ui='))
  const asked = at < 0 ? undefined : argv[at].startsWith('--ui=') ? argv[at].slice(5) : argv[at + 1]
  if (asked === 'th' || asked === 'en') return asked
  return /^th(?:[_.@-]|$)/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'th' : 'en'
}
