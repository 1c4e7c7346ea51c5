import { parseDate } from '@thima/read/model'
import { COLOURLESS } from './concepts.ts'
import type { Facet } from './facet.ts'
import type { LedgerPage } from './page.ts'
import { homeState } from './who.ts'

/** What of an article other articles of its story share: what happens, with whom or with what. */
export interface StoryMark {
  article: string
  /** Day number of publication; null where nobody knows it: such an article is of any time. */
  day: number | null
  keys: readonly string[]
}

/** Days between two articles of one story; keys that they share at least; articles that a story holds at most. */
export const WINDOW = 30
export const SHARED = 2
export const LARGEST = 60
/** Keys of an article, those of its first tellings first. */
const MOST_KEYS = 80

/** The marks of an article by which its story is found: each thing that happens with each name and thing beside it. */
export function markOf(page: LedgerPage, facets: readonly Facet[]): StoryMark {
  const keys = new Set<string>()
  const parsed = page.day === null ? null : parseDate(page.day)
  const mark = { article: page.article.id, day: parsed?.first ?? null }
  const heard = heardNames(page)
  for (const { heads, features } of facets) {
    for (const [given, weight] of features) {
      const key = heard.get(given) ?? given
      if (weight < 0.6 || !besides(key)) continue
      const alone = besidesItself(page, given)
      for (const head of heads) {
        if (key === `c:${head}`) continue
        keys.add(pair(`c:${head}`, key))
        // A leader brings his state with him and so makes two keys; who stands for nobody else says as much by himself.
        if (alone) keys.add(`${pair(`c:${head}`, key)} alone`)
      }
      if (keys.size >= MOST_KEYS) return { ...mark, keys: [...keys].slice(0, MOST_KEYS) }
    }
  }
  const central = namesOf(facets)
  for (const name of subjects(page, facets, heard)) {
    const state = homeState(page)
    keys.add(name)
    for (const other of [...central, ...(state === null ? [] : [`n:${state}`])])
      if (heard.get(other) !== name) keys.add(pair(name, other))
  }
  for (const { heads, features } of facets) {
    for (const name of central) {
      if ((features.get(name) ?? 0) < 0.6) continue
      for (const head of heads)
        for (const other of central) if (other !== name) keys.add(`c:${head} ${pair(name, other)}`)
      if (keys.size >= MOST_KEYS) return { ...mark, keys: [...keys].slice(0, MOST_KEYS) }
    }
  }
  return { ...mark, keys: [...keys] }
}

/** Kinds whose name says which story it is: many are told of in one place. */
const SPECIFIC: ReadonlySet<string> = new Set(['person', 'organization'])

/** Whether a name brings nobody else to mind: a bank, a person without an office. */
function besidesItself({ byId }: LedgerPage, key: string): boolean {
  const named = key.startsWith('n:') ? byId.get(key.slice(2)) : undefined
  return named !== undefined && SPECIFIC.has(named.kind) && named.strongly.length === 1
}

/** Sounds of a first and a last name by which a person is known in another script, or with a title or an initial. */
const WHOLE = 6

/** People and bodies whom knowledge does not hold, each by the sounds of the last two parts of its name: เอเฟรน ดูมาลากัน is "Efren B. Dumalagan"; a short name as it is written. */
function heardNames({ names, article, sounds }: LedgerPage): Map<string, string> {
  const found = new Map<string, string>()
  for (const { span, value } of names) {
    if (!SPECIFIC.has(value.kind) || value.forms.length > 0) continue
    const parts = article.text
      .slice(...span)
      .split(' ')
      .filter((part) => part.length > 2)
    const heard = parts.length < 2 ? '' : sounds(parts.slice(-2).join(' '))
    if (heard.length >= WHOLE) found.set(`n:${value.id}`, `n:~${heard}`)
    else if (parts.length >= 2 && value.kind === 'person') found.set(`n:${value.id}`, `n:${value.id}`)
  }
  return found
}

/** Those of them of whom several tellings tell, or the headline, or one and who does not speak: who only speaks tells of many stories. */
function subjects(page: LedgerPage, facets: readonly Facet[], heard: ReadonlyMap<string, string>): Set<string> {
  const speak = new Set(
    page.tellings
      .filter(({ statement }) => statement !== null && statement.confidence !== 'unsure')
      .map(({ chain }) => heard.get(`n:${chain[0]?.entity}`)),
  )
  const counts = new Map<string, number>()
  for (const { features, telling } of facets)
    for (const [key, weight] of features) {
      const name = heard.get(key)
      if (name !== undefined && weight >= 0.9)
        counts.set(name, (counts.get(name) ?? 0) + (telling.title || !speak.has(name) ? 2 : 1))
    }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([name]) => name))
}

/** Names whose company tells a story as much as a second happening does. */
const CENTRAL = 5

function namesOf(facets: readonly Facet[]): string[] {
  const weights = new Map<string, number>()
  for (const { features } of facets) {
    for (const [key, weight] of features)
      if (key.startsWith('n:') && weight >= 0.6) weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CENTRAL)
    .map(([key]) => key)
}

/** A name, or a thing or happening that says which story it is. */
const besides = (key: string) => key.startsWith('n:') || (key.startsWith('c:') && !COLOURLESS.has(key.slice(2)))

const pair = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Articles that tell of one course of events: all that are linked through what they share. A large one is cut in order of time. */
export function storiesOf(marks: readonly StoryMark[]): string[][] {
  const ordered = [...marks].sort((a, b) => (a.day ?? -1) - (b.day ?? -1) || (a.article < b.article ? -1 : 1))
  const holders = new Map<string, number[]>()
  const story = new Map<number, number[]>()
  const of: number[] = []
  ordered.forEach((mark, i) => {
    const counts = new Map<number, number>()
    for (const key of mark.keys) {
      const list = holders.get(key)
      for (const j of list ?? []) if (near(mark, ordered[j])) counts.set(j, (counts.get(j) ?? 0) + 1)
      if (list === undefined) holders.set(key, [i])
      else list.push(i)
    }
    of[i] = i
    story.set(i, [i])
    const linked = [...counts].filter(([, shared]) => shared >= SHARED).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    for (const [j] of linked) join(story, of, i, j)
  })
  return [...story.values()].map((list) => list.sort((a, b) => a - b).map((i) => ordered[i].article))
}

function near(a: StoryMark, b: StoryMark): boolean {
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= WINDOW
}

function join(story: Map<number, number[]>, of: number[], i: number, j: number): void {
  const [a, b] = [of[i], of[j]]
  if (a === b) return
  const both = [...story.get(a)!, ...story.get(b)!]
  if (both.length > LARGEST) return
  const keep = Math.min(a, b)
  story.delete(Math.max(a, b))
  story.set(keep, both)
  for (const k of both) of[k] = keep
}
