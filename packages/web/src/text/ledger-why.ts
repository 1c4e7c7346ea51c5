import type { Circle, EventType } from 'thima/model'
import { terms } from 'thima/terms'
import type { Words } from '../words/index.ts'

/** Why a telling was linked to its claim, in plain words: `ledger/event/CONSULT`, `ledger/words/visit`. */
export function plainLinked(rule: string, words: Words): string {
  const [, by, ...rest] = rule.split('/')
  const what = rest.join('/')
  if (by === 'event') return words.linked.event(words.eventType[what as EventType] ?? what)
  if (by === 'words' && what === 'names') return words.linked.names
  if (by === 'words') return words.linked.words(what.split('+').join(', ').replaceAll('_', ' '))
  return words.why.other(rule)
}

/** What the engine calls sources that are not named, in English, by their circles. */
const CIRCLES: Readonly<Record<Circle, string>> = terms.en.circle

/** Sentences of the ledger about origins that hold a name. */
const OF: readonly (readonly [RegExp, keyof Words['originWhyOf']])[] = [
  [/^its text is that of (.+)$/u, 'text'],
  [/^(.+) has it from (?:there|that source)$/u, 'there'],
  [/^"(.+)" is taken for who tells it in the same text$/u, 'taken'],
  [/^state media speak for (.+)$/u, 'state'],
]

/** Why tellings were given to an origin, in the person's language; a sentence that is not known stays as it is. */
export function plainOriginWhy(why: string, words: Words): string {
  if (Object.hasOwn(words.originWhy, why)) return words.originWhy[why]
  for (const [shape, name] of OF) {
    const found = shape.exec(why)
    if (found) return words.originWhyOf[name](found[1])
  }
  return why
}

/** An origin's name in the person's language: one who is not named is told by the first outlet it spoke to. */
export function plainOrigin(name: string, words: Words): string {
  const found = /^(.+) who spoke to (.+)$/u.exec(name)
  if (!found) return name
  const circle = Object.entries(CIRCLES).find(([, said]) => said === found[1])?.[0]
  return words.spokeTo(circle ? words.circle[circle as Circle] : found[1], found[2])
}
