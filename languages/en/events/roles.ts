import { type Doc, mentionsIn, refer, stateOf } from '@thima/read/language'
import { groupBefore } from '../attribution/cue.ts'
import { groupOf } from '../cues.ts'
import type { Analysis } from '../grammar/analysis.ts'
import type { Chunk } from '../grammar/chunks.ts'
import { hashWord } from '../grammar/hash.ts'
import { T } from '../grammar/tags.ts'
import { wordSet } from '../grammar/word-set.ts'
import { IS, W } from '../grammar/words.ts'
import type { EventPlace } from './candidates.ts'

/** Whom a noun phrase means, for the roles of an event: names in it, or whoever a pronoun or description stands for. */
export type Whom = (chunk: Chunk) => readonly string[]

export interface Roles {
  actors: string[]
  recipients: string[]
  place: string | null
  /** The first word of what tells it. */
  start: number
}

const WHERE = wordSet('in at near on outside inside across from')
const TOWARD = wordSet('with to on against at over into of between toward towards upon')
const UNDER = hashWord('under')
const MAKERS = wordSet('by between of')

/** Who does it, to whom, and where: by the grammar around the word. */
export function rolesOf(doc: Doc, a: Analysis, { meaning, from, to }: EventPlace, whom: Whom): Roles {
  const sentence = a.sentenceOf[from]
  const s = a.sentences[sentence]
  const phrases = a.phrasesOf(sentence)
  const place = placeOf(doc, a, phrases, to, s.to)
  const group = groupBefore(a, from, s.from)
  const passive = meaning.verb && (group & 2) > 0 && isPast(a, from)
  const subject = meaning.verb ? subjectOf(a, phrases, from, s.from) : null
  const behind = meaning.verb ? objectsOf(a, phrases, to, s.to, false) : objectsOf(a, phrases, to, s.to, true)
  const before = subject ? lands(doc, joint(a, phrases, subject, whom)) : []
  const start = subject?.from ?? from
  const made = once
  if (meaning.frame === 'befall')
    return { actors: [], recipients: [], place: place ?? inside(doc, a, phrases, from), start }
  if (meaning.frame === 'undergo')
    return { actors: [], recipients: made(before.filter((id) => isPerson(doc, id))), place, start }
  if (!meaning.verb) return nounRoles(doc, a, phrases, { meaning, from, to }, whom, behind, place)
  if (passive) {
    const by = behind.by ? joint(a, phrases, behind.by, whom) : []
    return meaning.frame === 'with' && by.length === 0
      ? { actors: made(before), recipients: [], place, start }
      : { actors: made(by), recipients: made(lands(doc, before)), place, start }
  }
  if (meaning.frame === 'go') {
    const goal = behind.to ? mentionsIn(doc, [a.starts[behind.to.from], a.ends[behind.to.to - 1]])[0] : undefined
    const state = goal ? stateOf(doc, goal) : null
    return {
      actors: made(before),
      recipients: state ? [state] : goal ? [goal.entity] : [],
      place: goal && (goal.kind === 'place' || goal.kind === 'country') ? goal.entity : place,
      start,
    }
  }
  const objects = behind.to ? joint(a, phrases, behind.to, whom) : []
  const others = made(lands(doc, objects)).filter((id) => !before.includes(id))
  return { actors: made(before), recipients: others, place, start }
}

/** "Putin's visit to Pyongyang", "talks between Israel and Hamas", "an attack on the port by rebels". */
function nounRoles(
  doc: Doc,
  a: Analysis,
  phrases: readonly Chunk[],
  { meaning, from }: EventPlace,
  whom: Whom,
  behind: Objects,
  place: string | null,
): Roles {
  const own = a
    .chunksOf(a.sentenceOf[from])
    .findLast(
      (c) => c.owner && c.to <= from && c.from >= (phrases.find((p) => p.from <= from && from < p.to)?.from ?? from),
    )
  const phrase = phrases.find((c) => c.from <= from && from < c.to)
  const modifier = phrase
    ? mentionsIn(doc, [a.starts[phrase.from], a.starts[from]])
        .filter((m) => m.kind !== 'place')
        .map((m) => m.entity)
    : []
  const makers = own ? whom(own) : modifier
  const by = behind.by ? joint(a, phrases, behind.by, whom) : []
  const to = behind.to ? joint(a, phrases, behind.to, whom) : []
  const start = phrase?.from ?? from
  const actors = once(lands(doc, [...makers, ...by]))
  // "North Korea has been under sanctions".
  if (meaning.sort === 'sanction' && phrase && a.word[phrase.from - 1] === UNDER) {
    const subject = subjectOf(a, phrases, phrase.from - 1, a.sentences[a.sentenceOf[from]].from)
    if (subject)
      return {
        actors,
        recipients: lands(doc, joint(a, phrases, subject, whom)).filter((id) => !actors.includes(id)),
        place,
        start,
      }
  }
  if (meaning.frame === 'go') {
    const goal = behind.to ? mentionsIn(doc, [a.starts[behind.to.from], a.ends[behind.to.to - 1]])[0] : undefined
    const state = goal ? stateOf(doc, goal) : null
    return {
      actors,
      recipients: state ? [state] : [],
      place: goal && (goal.kind === 'place' || goal.kind === 'country') ? goal.entity : place,
      start,
    }
  }
  return { actors, recipients: lands(doc, to).filter((id) => !actors.includes(id)), place, start }
}

interface Objects {
  to: Chunk | null
  by: Chunk | null
}

/** The object behind the word, or behind the preposition that leads to it; and who stands behind "by" or "between". */
function objectsOf(a: Analysis, phrases: readonly Chunk[], at: number, until: number, noun: boolean): Objects {
  const out: Objects = { to: null, by: null }
  let i = at
  for (let n = 0; i < until && n < 14; n++) {
    const w = a.word[i]
    if (
      w === W.semicolon ||
      a.is[i] & (IS.quote | IS.relative) ||
      (a.tag[i] === T.VERB && i > at) ||
      a.tag[i] === T.AUX ||
      a.tag[i] === T.SCONJ
    )
      break
    const c = phrases.find((x) => x.from === i)
    if (!c) {
      i++
      continue
    }
    const before = a.word[i - 1]
    if (MAKERS.has(before) && (before !== W.of || noun)) out.by ??= c
    else if (i === at ? !noun : TOWARD.has(before)) out.to ??= c
    else if (a.is[i - 1] & IS.comma) break
    i = c.to
  }
  return out
}

/** The subject of a verb: the nearest phrase before its verb group that no preposition or verb governs. */
export function subjectOf(a: Analysis, phrases: readonly Chunk[], verb: number, from: number): Chunk | null {
  for (let k = phrases.length - 1; k >= 0; k--) {
    const c = phrases[k]
    if (c.to > verb) continue
    const before = c.from > from ? a.tag[c.from - 1] : T.PUNCT
    // "saying Putin will go", "about the two governments drawing closer" have their subject there.
    const clause =
      (before === T.VERB && groupOf(a.stems[c.from - 1]) > 0) ||
      (c.to === verb && a.text.startsWith('ing', a.ends[verb] - 3))
    if (!clause && (before === T.ADP || before === T.VERB || before === T.PART)) continue
    if (a.is[c.head] & IS.relative) {
      // "who", "which": the phrase before.
      const whose = phrases.findLast((x) => x.to <= c.from)
      return whose ?? null
    }
    return c
  }
  return null
}

/** Whom a phrase means, with those joined to it by "and". */
function joint(a: Analysis, phrases: readonly Chunk[], c: Chunk, whom: Whom): string[] {
  const out = [...whom(c)]
  const k = phrases.indexOf(c)
  const before = phrases[k - 1]
  if (before && before.to === c.from - 1 && a.word[before.to] === W.and) out.unshift(...whom(before))
  const next = phrases[k + 1]
  if (next && next.from === c.to + 1 && a.word[c.to] === W.and) out.push(...whom(next))
  return once(out)
}

/** Each of them once. */
const once = (ids: string[]): string[] => (ids.length < 2 ? ids : [...new Set(ids)])

/** Where it is: the first place or state behind "in", "at", "near". */
function placeOf(doc: Doc, a: Analysis, phrases: readonly Chunk[], at: number, until: number): string | null {
  for (const c of phrases) {
    if (c.from < at || c.from >= until) continue
    if (!WHERE.has(a.word[c.from - 1])) continue
    const m = mentionsIn(doc, [a.starts[c.from], a.ends[c.to - 1]]).at(-1)
    if (m && (m.kind === 'place' || m.kind === 'country')) return m.entity
  }
  return null
}

/** "Myanmar's earthquake": the place named in the phrase itself, or before it in the sentence behind "in". */
function inside(doc: Doc, a: Analysis, phrases: readonly Chunk[], from: number): string | null {
  for (const c of phrases.filter((x) => x.from <= from).reverse()) {
    const m = mentionsIn(doc, [a.starts[c.from], a.ends[c.to - 1]]).find(
      (x) => x.kind === 'place' || x.kind === 'country',
    )
    if (m) return m.entity
  }
  return null
}

/** A capital stands for its state ("Moscow vetoed"); another place is no party. */
export function lands(doc: Doc, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    if (doc.entities.get(id)?.kind !== 'place') return [id]
    const state = doc.knowledge.entity(id)?.capitalOf
    return state ? [refer(doc, state)] : []
  })
}

const isPerson = (doc: Doc, id: string) => doc.entities.get(id)?.kind === 'person'

function isPast(a: Analysis, i: number): boolean {
  return !a.text.startsWith('ing', a.ends[i] - 3)
}
