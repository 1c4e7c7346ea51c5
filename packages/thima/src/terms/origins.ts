import type { Circle } from '@thima/read/model'
import { en } from './en.ts'

type Terms = typeof en

/** What the engine calls sources that are not named, in English, by their circles. */
const CIRCLES: Readonly<Record<Circle, string>> = en.circle

/** Sentences of the ledger about origins that hold a name. */
const OF: readonly (readonly [RegExp, keyof Terms['originWhyOf']])[] = [
  [/^its text is that of (.+)$/u, 'text'],
  [/^(.+) has it from (?:there|that source)$/u, 'there'],
  [/^"(.+)" is taken for who tells it in the same text$/u, 'taken'],
  [/^state media speak for (.+)$/u, 'state'],
]

/** Why tellings were given to an origin, in the person's language; a sentence that is not known stays as it is. */
export function originWhy(why: string, terms: Terms): string {
  if (Object.hasOwn(terms.originWhy, why)) return terms.originWhy[why]
  for (const [shape, name] of OF) {
    const found = shape.exec(why)
    if (found) return terms.originWhyOf[name](found[1])
  }
  return why
}

/** An origin's name in the person's language: one who is not named is told by the first outlet it spoke to. */
export function originName(name: string, terms: Terms): string {
  const found = /^(.+) who spoke to (.+)$/u.exec(name)
  if (!found) return name
  const circle = Object.entries(CIRCLES).find(([, said]) => said === found[1])?.[0]
  return terms.spokeTo(circle ? terms.circle[circle as Circle] : found[1], found[2])
}
