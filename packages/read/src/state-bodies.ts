import { type Doc, Lexicon, type Mention } from './language/index.ts'
import type { NameLanguage, Span } from './model/index.ts'

/** The body of a state, named by what such bodies are called anywhere: "Malaysia's Home Ministry", "หน่วยยามฝั่ง|ฟิลิปปินส์". */
export interface StateBodyName {
  span: Span
  id: string
}

type Words = ReadonlyMap<string, string>

/**
 * Finds them by the states named, whose bodies are theirs also where knowledge has no row, and by adjectives ("the Chadian army").
 * A state that is written as one with its body is named by it no more, one that stands apart is. `mentions` are in order of place.
 */
export function stateBodies(doc: Doc, mentions: readonly Mention[], edges: Uint8Array): StateBodyName[] {
  const { knowledge, pack } = doc
  const words = knowledge.bodyWords?.(pack.tag as NameLanguage)
  if (!words?.size) return []
  const found: StateBodyName[] = []
  const add = (kind: string | undefined, state: string, span: Span) => {
    const id = kind === undefined || state === pack.naming.home ? null : knowledge.stateBody?.(kind, state)
    if (id) found.push({ span, id })
  }
  for (const { core, entity, kind } of mentions) {
    if (kind !== 'country' && knowledge.entity(entity)?.code === undefined) continue
    const body = pack.naming.bodyLinks ? glued(doc, core, words, edges) : apart(doc, core, words)
    if (body) add(body.kind, entity, isOfState(doc, core, body.span) ? around(core, body.span) : body.span)
  }
  if (!pack.naming.bodyLinks)
    for (const { state, kind, span } of byAdjective(doc, mentions, words)) add(kind, state, span)
  return found
}

/** "Indonesia's navy" has no name of its own, as "Indonesia's Navy" has: with the state it is one name. */
const isOfState = ({ text }: Doc, [, end]: Span, [start]: Span): boolean =>
  start > end + 1 && !isCapital(text.charCodeAt(start))

const around = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

/** Whether words for such a body stand right in front of a place: "กองทัพบก|ชาด" is no colour. */
export function isBehindBody(doc: Doc, at: number, edges: Uint8Array): boolean {
  const words = doc.pack.naming.bodyLinks ? doc.knowledge.bodyWords?.(doc.pack.tag as NameLanguage) : undefined
  return words !== undefined && glued(doc, [at, at], words, edges) !== null
}

interface Body {
  span: Span
  kind: string | undefined
}

/** "หน่วยยามฝั่ง|ของ|จีน": the words end right in front of the state. */
function glued({ text, pack }: Doc, core: Span, words: Words, edges: Uint8Array): Body | null {
  for (const link of pack.naming.bodyLinks ?? []) {
    const end = core[0] - link.length
    if (!text.endsWith(link, core[0])) continue
    let longest = ''
    for (const word of words.keys())
      if (word.length > longest.length && text.endsWith(word, end) && edges[end - word.length] === 1) longest = word
    if (longest) return { span: [end - longest.length, core[1]], kind: words.get(longest) }
  }
  return null
}

/** "Malaysia|'s Home Ministry", "US| Coast Guard", "Ministry of Finance of |Japan". */
function apart({ text }: Doc, [start, end]: Span, words: Words): Body | null {
  const link = LINK.exec(text.slice(end, end + 3))?.[0]
  const behind = link === undefined ? null : wordsAt(text, end + link.length, words)
  if (behind) return behind
  const of = OF.exec(text.slice(Math.max(0, start - LONGEST), start))
  if (!of) return null
  const before = start - of[0].length
  const lower = text.slice(Math.max(0, before - LONGEST), before).toLowerCase()
  let longest = ''
  for (const word of words.keys())
    if (word.length > longest.length && lower.endsWith(word) && !LETTER.test(lower.at(-word.length - 1) ?? ''))
      longest = word
  return longest ? { span: [before - longest.length, before], kind: words.get(longest) } : null
}

const LINK = /^(?:['’]s? | )/u
const OF = / (?:of|in) (?:the )?$/u
const LETTER = /[\p{L}\p{N}]/u
const LONGEST = 60

/** The longest words for a body that begin at a place, whatever their case. */
function wordsAt(text: string, at: number, words: Words): Body | null {
  const lower = text.slice(at, at + LONGEST).toLowerCase()
  let longest = ''
  for (const word of byFirst(words).get(lower[0]) ?? [])
    if (word.length > longest.length && lower.startsWith(word) && !LETTER.test(lower[word.length] ?? '')) longest = word
  return longest ? { span: [at, at + longest.length], kind: words.get(longest) } : null
}

const sorted = new WeakMap<Words, Map<string, string[]>>()

/** The words by their first letter. */
function byFirst(words: Words): Map<string, string[]> {
  let lists = sorted.get(words)
  if (!lists) {
    lists = Map.groupBy(words.keys(), (word) => word[0])
    sorted.set(words, lists)
  }
  return lists
}

const adjectives = new WeakMap<object, Lexicon<string>>()

/** "the |Malaysian Home Ministry", outside of names that are known. */
function* byAdjective(doc: Doc, mentions: readonly Mention[], words: Words): Generator<Body & { state: string }> {
  const { text, knowledge } = doc
  let states = adjectives.get(knowledge)
  if (!states) {
    const all = Map.groupBy(knowledge.demonyms(), ([word]) => word)
    // "Congolese" is of two states.
    states = new Lexicon([...all.values()].flatMap((same) => (same.length === 1 ? [same[0]] : [])))
    adjectives.set(knowledge, states)
  }
  const { length, starts, ends } = doc.words
  let next = 0
  let i = 0
  /** An adjective is one word or two, and a space follows. */
  const isWhole = (end: number) =>
    (end === ends[i] || (i + 1 < length && end === ends[i + 1])) && text.charCodeAt(end) === SPACE
  for (; i < length; i++) {
    const start = starts[i]
    if (!isCapital(text.charCodeAt(start))) continue
    while (next < mentions.length && mentions[next].core[1] <= start) next++
    if (next < mentions.length && mentions[next].core[0] <= start) continue
    const state = states.longest(text, start, isWhole)
    const body = state === undefined ? null : wordsAt(text, states.end + 1, words)
    if (body && state !== undefined) yield { state, kind: body.kind, span: [start, body.span[1]] }
  }
}

const SPACE = 32
const isCapital = (code: number) => (code >= 65 && code <= 90) || code > 127

/** The bodies among those named that "the Home Ministry" may mean without a state: Malaysia's, where no other one is named. */
export function bodiesCalled({ knowledge, pack }: Doc, name: string, named: Iterable<string>): readonly string[] {
  const kind = knowledge.bodyWords?.(pack.tag as NameLanguage).get(name.toLowerCase())
  if (kind === undefined) return []
  return [...new Set(named)].filter((id) => {
    const state = knowledge.entity(id)?.country
    return state !== undefined && knowledge.stateBody?.(kind, state) === id
  })
}
