import { groupOf } from '../cues.ts'
import { hashWord } from './hash.ts'
import type { Sentence } from './sentences.ts'
import { SHAPE, T } from './tags.ts'
import type { Tokens } from './tokens.ts'
import { wordSet } from './word-set.ts'
import { IS, W } from './words.ts'

/**
 * Mends what the tagger takes for nouns though a clause has no other verb: "Wacharonke disclosed the gist",
 * "the newspaper reports, citing …", "Western governments accuse North Korea".
 */
export function repairTags(t: Tokens, { from, to, title }: Sentence): void {
  names(t, from, to)
  if (title) headline(t, from, to)
  let verb = false
  for (let i = from; i < to; i++) {
    if (
      t.tag[i] === T.VERB &&
      ((NOUNS.has(t.word[i]) && t.tag[i - 1] !== T.PART) ||
        (i > from + 1 && t.word[i - 2] === ACCORDING && t.word[i - 1] === W.to))
    )
      t.tag[i] = T.NOUN
    if (i > from && i + 1 < to && t.is[i - 1] & IS.article && isLoneNoun(t, i)) t.tag[i] = T.NOUN
    if (t.word[i] === THEN && i > from && t.is[i - 1] & IS.article) office(t, i + 1, to)
    if (t.tag[i] === T.AUX && SAYS.has(t.word[i])) t.tag[i] = T.VERB
    const tag = t.tag[i]
    if (tag === T.VERB || tag === T.AUX) verb = true
    else if (divides(t, i)) verb = false
    if (verb || tag !== T.NOUN || i === from || t.shape[i] !== SHAPE.lower) continue
    const before = t.tag[i - 1]
    if (before !== T.NOUN && before !== T.PROPN && before !== T.PRON) continue
    if (t.is[i - 1] & IS.possessive) continue
    if (!(pastForm(t, i) || (tells(t, i) && opensObject(t, i + 1, to)))) continue
    t.tag[i] = T.VERB
    verb = true
  }
}

const SAID = wordSet('said told says tells')

/** "A shepherd told", "the plant had": between an article and a verb stands a noun, whatever the word is elsewhere. */
function isLoneNoun(t: Tokens, i: number): boolean {
  if (t.shape[i] !== SHAPE.lower) return false
  const next = t.tag[i + 1]
  if (t.tag[i] === T.ADJ) return next === T.AUX || SAID.has(t.word[i + 1])
  return (t.tag[i] === T.ADV || t.tag[i] === T.VERB) && SAID.has(t.word[i + 1])
}

const QUARTERS = wordSet('north south east west new central')

/** A capitalised word is no mark and nothing unknown; "North" before a name is a part of it. */
function names(t: Tokens, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (t.shape[i] === SHAPE.lower || t.shape[i] === SHAPE.mark || t.shape[i] === SHAPE.digit) continue
    if (t.tag[i] === T.PUNCT || t.tag[i] === T.X) t.tag[i] = T.PROPN
    else if (QUARTERS.has(t.word[i]) && i + 1 < to && t.tag[i + 1] === T.PROPN) t.tag[i] = T.PROPN
  }
}

/** "the then finance minister said": the words of an office, up to what its holder did. */
function office(t: Tokens, from: number, to: number): void {
  let end = from
  while (end < to && end < from + 3 && t.shape[end] === SHAPE.lower && !SAID.has(t.word[end]) && t.tag[end] !== T.AUX)
    end++
  if (end < to && (SAID.has(t.word[end]) || t.tag[end] === T.AUX)) t.tag.fill(T.NOUN, from, end)
}

const THEN = hashWord('then')
const SAYS = wordSet('say says said')

/** What headlines have people do: "PM denies plan", "Opposition demands vote". */
const HEADLINE_VERBS = new Set(
  (
    'accuses admits announces asks backs believes blames calls claims condemns confirms defends demands denies dismisses expects fears hails hopes ' +
    'insists mulls orders plans pledges praises predicts promises proposes rejects reports reveals says seeks signals slams tells threatens urges vows warns'
  )
    .split(' ')
    .map((w) => hashWord(w)),
)
const TELLERS = wordSet('reports report sources source police officials')

/** Headlines leave out articles: a verb of telling behind a name is taken for its noun, and the noun behind it for a verb. */
function headline(t: Tokens, from: number, to: number): void {
  let verb = false
  for (let i = from + 1; i < to; i++) {
    if (divides(t, i)) verb = false
    else if (t.word[i - 1] === W.colon && TELLERS.has(t.word[i]) && i + 1 === to) t.tag[i] = T.NOUN
    else if (
      !verb &&
      HEADLINE_VERBS.has(t.word[i]) &&
      isNoun(t, i) &&
      isNoun(t, i - 1) &&
      i + 1 < to &&
      opens(t, i + 1)
    ) {
      t.tag[i] = T.VERB
      if (t.tag[i + 1] === T.VERB && t.stems[i + 1] === t.word[i + 1]) t.tag[i + 1] = T.NOUN
    }
    if (t.tag[i] === T.VERB || t.tag[i] === T.AUX) verb = true
  }
}

const isNoun = (t: Tokens, i: number) => t.tag[i] === T.NOUN || t.tag[i] === T.PROPN

/** What can be told or denied: a phrase, "to" and a verb, a quotation. */
function opens(t: Tokens, i: number): boolean {
  const tag = t.tag[i]
  return tag !== T.ADP && tag !== T.AUX && tag !== T.CCONJ && (tag !== T.PUNCT || (t.is[i] & IS.quote) > 0)
}

const ACCORDING = hashWord('according')
const NOUNS = wordSet('people comment police')

function divides(t: Tokens, i: number): boolean {
  return (
    t.tag[i] === T.CCONJ ||
    t.tag[i] === T.SCONJ ||
    (t.tag[i] === T.PUNCT && !(t.is[i] & IS.quote)) ||
    (t.is[i] & IS.relative) > 0
  )
}

function pastForm(t: Tokens, i: number): boolean {
  const end = t.ends[i]
  return end - t.starts[i] > 5 && t.text.startsWith('ed', end - 2) && t.text[end - 3] !== 'e'
}

const tells = (t: Tokens, i: number) => groupOf(t.stems[i]) > 0

/** What follows can be an object or the end of a report: "that", "to", a name, an article, a mark or a comma. */
function opensObject(t: Tokens, i: number, to: number): boolean {
  if (i >= to) return true
  const w = t.word[i]
  const tag = t.tag[i]
  return (
    w === W.that ||
    w === W.to ||
    w === W.dot ||
    w === W.comma ||
    w === W.quote ||
    tag === T.DET ||
    tag === T.PROPN ||
    tag === T.PRON
  )
}
