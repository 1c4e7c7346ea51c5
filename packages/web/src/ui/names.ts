import { CIRCLES } from 'thima/model'
import { terms } from 'thima/terms'
import { settings, useSettings } from '../app/settings.ts'
import { createStore, useStore } from '../app/store.ts'

/** Names that the service gives in English, in Thai; empty until they are loaded, and where they cannot be. */
const thai = createStore<ReadonlyMap<string, string>>(new Map())
let asked = false

/** The name of a thing as the person's language has it. A name that knowledge lacks stays as it is. */
export function useNames(): (name: string) => string {
  const { language } = useSettings()
  const names = useStore(thai)
  if (language === 'th') load()
  return language === 'th' ? (name) => inThai(name, names) : (name) => name
}

/** A name in Thai, also the two in "Kremlin who spoke to TASS". */
export function inThai(name: string, names: ReadonlyMap<string, string>): string {
  const said = (part: string) => names.get(part) ?? NAMELESS.get(part)
  const known = said(name)
  if (known) return known
  return name
    .split(' who spoke to ')
    .map((part) => said(part) ?? part)
    .join(' who spoke to ')
}

/** What the engine calls in English who is not named. */
const NAMELESS: ReadonlyMap<string, string> = new Map([
  ...CIRCLES.map((circle) => [terms.en.circle[circle], terms.th.circle[circle]] as const),
  ['unspecified reports', 'รายงานที่ไม่บอกที่มา'],
  ['unspecified news reports', 'รายงานข่าวที่ไม่บอกที่มา'],
])

/** Reads a line each: the English name, a tab, the Thai one. */
export const namesOf = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const [name, th] = line.split('\t')
      return name && th ? [[name, th] as const] : []
    }),
  )

function load(): void {
  if (asked || typeof window === 'undefined' || settings.get().language !== 'th') return
  asked = true
  fetch('/names-th.txt')
    .then((answer) => (answer.ok && answer.headers.get('content-type')?.startsWith('text/plain') ? answer.text() : ''))
    .then((lines) => thai.set(namesOf(lines)))
    .catch(() => {}) // without them names stay as the service gives them
}
