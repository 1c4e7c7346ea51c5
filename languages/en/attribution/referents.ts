import { type Doc, firstIndex, keptWith, type Mention, refer, referent } from '@thima/read/language'
import type { Span, Unnamed } from '@thima/read/model'
import { type Analysis, wordAt } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { hashWord } from '../grammar/hash.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import { BODY_WORDS, COMPANY_WORDS as NAMES_OF_COMPANIES } from '../name-words.ts'
import { kindOfHead } from '../sources.ts'
import { mentionAt } from './speaker.ts'

/** Words for an outlet that has been named: "the paper", "the agency". */
const OUTLET_WORDS = [
  'paper',
  'newspaper',
  'daily',
  'agency',
  'broadcaster',
  'channel',
  'magazine',
  'outlet',
  'website',
  'network',
  'station',
  'newswire',
  'tabloid',
  'weekly',
].map((w) => hashWord(w))
/** Words for a company that has been named. */
export const COMPANY_WORDS = ['company', 'firm'].map((w) => hashWord(w))
const COMPANY_ENDS = new Set([
  ...NAMES_OF_COMPANIES,
  ...'Company Corp Corp. Inc Inc. Ltd Ltd. Corporation Airlines Airways Group Holdings Bank Plc Plc. Terminals Energy Power'.split(
    ' ',
  ),
])
/** Bodies of one person: "the office of the prime minister". */
const OF_ONE = wordSet('office campaign team')
/** What organizations are called by, by what knowledge says they are. */
const CALLED: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  [
    ['company', 'company firm'],
    ['state-enterprise', 'company'],
    ['social-platform', 'company platform'],
    ['airline', 'airline carrier company'],
    ['bank', 'bank lender company'],
    ['party', 'party'],
    ['armed-group', 'group'],
    ['university', 'university'],
  ].map(([is, words]) => [is, words.split(' ').map((w) => hashWord(w))]),
)
const POINTS = wordSet('the this that')
const THE = hashWord('the')
const THEY = hashWord('they')
const THEM = hashWord('them')
const ONE = hashWord('one')
const HE = wordSet('he she him her his')
const IT = wordSet('it its')
const I = wordSet('i we my our us me')
/** How far back a pronoun looks, in paragraphs. */
const REACH = 2

/** No paragraph has so many names or speakers: further back nobody is looked for. */
const MOST_BACK = 500

/** Who has spoken, in order of place. */
export interface Spoke {
  /** Null for somebody unnamed. */
  entity: string | null
  paragraph: number
  /** What is told of somebody unnamed, with the stem of the word that he was called by: "official". */
  unnamed?: Unnamed | null
  as?: number
}

/**
 * Who stays unnamed and speaks again: "the officials" as those called so before, "he" and "they" as who spoke last in the
 * paragraph.
 */
export function unnamedAgain(a: Analysis, c: Chunk, spoke: readonly Spoke[]): Unnamed | null {
  const w = a.word[c.head]
  if (c.to - c.from === 1 && (HE.has(w) || w === THEY)) {
    const last = spoke.at(-1)
    // In a headline "he" is whom it is about.
    if (
      !last?.unnamed ||
      a.sentences[a.sentenceOf[c.from]].title ||
      last.paragraph !== a.sentences[a.sentenceOf[c.from]].paragraph
    )
      return null
    return (last.unnamed.number === 'several') === (w === THEY) ? last.unnamed : null
  }
  // "One of them said": of those who spoke last.
  if (a.word[c.from] === ONE && a.word[c.from + 1] === W.of && a.word[c.from + 2] === THEM) {
    const last = spoke.at(-1)
    return last?.unnamed?.number === 'several' ? { ...last.unnamed, number: 'one' } : null
  }
  if (c.owner || c.to - c.from !== 2 || a.word[c.from] !== THE) return null
  for (let i = spoke.length - 1; i >= 0 && i >= spoke.length - MOST_BACK; i--)
    if (spoke[i].as === a.stems[c.head]) return spoke[i].unnamed ?? null
  return null
}

interface Described {
  entity: string
  at: number
}

/** Who speaks around a place, for pronouns: whether his words are quoted, and who he is. */
export interface Around {
  entity: string | null
  quoted: boolean
}

export type { Referents }

/** The referents of a text; gathered once, however often they are asked for. */
export const referentsOf = (doc: Doc, a: Analysis): Referents => keptWith(doc, referentsOf, () => new Referents(doc, a))

/** Whom descriptions and pronouns mean: what the text has called its people and bodies by, in order of place. */
class Referents {
  readonly #doc: Doc
  readonly #a: Analysis
  readonly #called = new Map<number, Described[]>()
  /** Whom phrases mean that have been asked for: events ask for the same as statements do. */
  readonly #meant = new Map<Chunk, string | null>()
  /** Where the roles of a person begin that the text tells. */
  readonly #roles = new Map<string, Set<number>>()

  constructor(doc: Doc, a: Analysis) {
    this.#doc = doc
    this.#a = a
    let w = 0
    for (const m of doc.mentions) {
      while (w < a.length && a.ends[w] <= m.span[0]) w++
      if (w === a.length) break
      const k = a.sentenceOf[w]
      if (k < 0) continue
      const phrases = a.phrasesOf(k)
      const c = phrases.find(
        (x) => a.starts[x.head] < m.span[1] && a.ends[x.head] > m.span[0] && m.span[0] <= a.starts[x.head],
      )
      if (c) this.#learn(c, m, phrases)
    }
  }

  /** "the minister", "the paper": the entity that was last called so; an office with its state: who holds it. */
  described(c: Chunk): string | null {
    let found = this.#meant.get(c)
    if (found === undefined) {
      found = this.#describe(c)
      this.#meant.set(c, found)
    }
    return found
  }

  #describe(c: Chunk): string | null {
    const a = this.#a
    const span: Span = [a.starts[c.from], a.ends[c.to - 1]]
    if ((c.to - c.from === 1 || POINTS.has(a.word[c.from])) && mentionAt(this.#doc, span[0], span[1]) === undefined) {
      const list = this.#called.get(a.word[c.head])
      const before = list ? firstIndex(list.length, (i) => list[i].at >= span[0]) : 0
      if (list && before > 0) return list[before - 1].entity
    }
    // "the association of Dak Lak" is nobody in it; an office is whoever holds it.
    if (kindOfHead(a.word[c.head]) === 'organization' && !OF_ONE.has(a.word[c.head])) return null
    const found = referent(this.#doc, span)
    return found !== null && this.#doc.entities.get(found)?.kind === 'person' ? refer(this.#doc, found) : null
  }

  /** "he": who spoke around it or last, else the person named last; "it": the body likewise; "we" in a quotation: its speaker. */
  pronoun(c: Chunk, around: Around | null, spoke: readonly Spoke[], until = spoke.length): string | null {
    const a = this.#a
    const w = a.word[c.head]
    const person = HE.has(w)
    if (I.has(w)) return around?.quoted ? around.entity : null
    if (!person && !IT.has(w)) return null
    const fits = (id: string | null): id is string => id !== null && this.#isPerson(id) === person
    if (around && !around.quoted && fits(around.entity)) return around.entity
    const paragraph = this.#paragraph(a.starts[c.from])
    let speaker: Spoke | null = null
    for (let i = until - 1; i >= 0 && i >= until - MOST_BACK && paragraph - spoke[i].paragraph <= REACH; i--)
      // "A diplomat said … He asked not to be named": nobody whom the text names.
      if (spoke[i].entity === null && spoke[i].unnamed?.number === 'several') continue
      else if (spoke[i].entity === null && person && spoke[i].paragraph === paragraph) return null
      else if (fits(spoke[i].entity) && spoke[i].entity !== around?.entity) {
        speaker = spoke[i]
        break
      }
    const named = this.#named(c, person, around)
    if (named && (!speaker || named.paragraph >= speaker.paragraph)) {
      // Who was named in this paragraph before the pronoun goes before who spoke in an earlier one.
      if (!speaker || named.paragraph > speaker.paragraph) return named.entity
    }
    return (speaker ?? named)?.entity ?? null
  }

  /** The first person, or body, of the nearest paragraph before a place that names one. */
  #named(c: Chunk, person: boolean, around: Around | null): { entity: string; paragraph: number } | null {
    const { mentions } = this.#doc
    const at = this.#a.starts[c.from]
    const paragraph = this.#paragraph(at)
    let best: { entity: string; paragraph: number } | null = null
    const end = firstIndex(mentions.length, (i) => mentions[i].span[0] >= at)
    for (let i = end - 1; i >= 0 && i >= end - MOST_BACK; i--) {
      const m = mentions[i]
      const p = this.#paragraph(m.span[0])
      if (p < 0) continue
      if (paragraph - p > 1 || (best && p < best.paragraph)) break
      if (m.kind === 'place' || (m.kind === 'person') !== person || m.entity === around?.entity) continue
      best = { entity: m.entity, paragraph: p }
    }
    return best
  }

  /** What an organization is called again: by what it is, where knowledge tells, else as a company where its name says nothing else. */
  #wordsFor(m: Mention): readonly number[] {
    const is = this.#doc.knowledge.entity(m.entity)?.is
    if (is !== undefined) return CALLED[is] ?? []
    const words = this.#doc.text.slice(...m.core).split(' ')
    const last = words[words.length - 1]
    if (COMPANY_ENDS.has(last))
      return last === 'Bank' ? CALLED.bank : last.startsWith('Air') ? CALLED.airline : COMPANY_WORDS
    return words.length > 1 && !words.some((w) => BODY_WORDS.has(w)) ? COMPANY_WORDS : []
  }

  #isPerson(id: string): boolean {
    return this.#doc.entities.get(id)?.kind === 'person'
  }

  #paragraph(offset: number): number {
    const a = this.#a
    return a.sentences[a.sentenceOf[wordAt(a, offset)]]?.paragraph ?? -1
  }

  /** What a phrase with a name in it, or beside one, calls its bearer. */
  #learn(c: Chunk, m: Mention, phrases: readonly Chunk[]): void {
    const a = this.#a
    const span: Span = [a.starts[c.from], a.ends[c.to - 1]]
    // "Kremlin spokesman Dmitry Peskov", "the daily Vedomosti", "the Foreign Ministry".
    for (let i = c.from; i < c.to; i++) {
      if (a.starts[i] >= m.core[0] && m.kind === 'person') break
      if (a.tag[i] === T.NOUN || a.tag[i] === T.PROPN) this.#call(a.word[i], m, span)
    }
    if (m.kind === 'outlet') for (const word of OUTLET_WORDS) this.#call(word, m, span)
    if (m.kind === 'organization') for (const word of this.#wordsFor(m)) this.#call(word, m, span)
    if (m.kind !== 'person') return
    // "Dmitry Peskov, the president's spokesman," and "the vice minister, Kim Son-gyong,".
    if (c.to < a.length && a.is[c.to] & IS.comma) {
      const behind = phrases.find((x) => x.from === c.to + 1)
      if (behind && a.tag[behind.head] === T.NOUN && kindOfHead(a.word[behind.head]) === 'person')
        this.#call(a.word[behind.head], m, [a.starts[behind.from], a.ends[behind.to - 1]])
    }
    if (c.from > 0 && a.is[c.from - 1] & IS.comma) {
      const before = phrases.find((x) => x.to === c.from - 1)
      if (before && a.tag[before.head] === T.NOUN && kindOfHead(a.word[before.head]) === 'person')
        this.#call(a.word[before.head], m, [a.starts[before.from], a.ends[before.to - 1]])
    }
  }

  #call(word: number, m: Mention, role: Span): void {
    const list = this.#called.get(word)
    const entry = { entity: m.entity, at: m.span[0] }
    if (list) list.push(entry)
    else this.#called.set(word, [entry])
    const entity = this.#doc.entities.get(m.entity)
    if (!entity || m.kind !== 'person') return
    let starts = this.#roles.get(m.entity)
    if (!starts) {
      starts = new Set(entity.roles.map(([start]) => start))
      this.#roles.set(m.entity, starts)
    }
    if (starts.has(role[0])) return
    starts.add(role[0])
    entity.roles.push(role)
  }
}
