import type { EntityKind, Span } from '@thima/read/model'
import { companies } from './companies.ts'
import type { Analysis } from './grammar/analysis.ts'
import { hashWord } from './grammar/hash.ts'
import { numberSet } from './grammar/number-map.ts'
import { SHAPE } from './grammar/tags.ts'
import { wordSet } from './grammar/word-set.ts'
import { W } from './grammar/words.ts'
import { BODY_WORDS, COMPANY_WORDS, NOT_NAMES, OFFICE_WORDS, SMALL_WORDS, THING_WORDS } from './name-words.ts'
import { TITLE_WORDS } from './naming.ts'

export interface Shape {
  span: Span
  core: Span
  kind: EntityKind
}

/**
 * Names that knowledge does not hold, from how they are written: a run of capitalised words is a body where it ends in (or
 * holds) a word for one, an abbreviation is an organization, two or three words else, or a title with a word behind, a person.
 */
export function nameShapes(a: Analysis): Shape[] {
  const out: Shape[] = []
  for (const s of a.sentences) {
    if (s.title && mostlyCapital(a, s.from, s.to)) continue
    for (let i = s.from; i < s.to; ) {
      const end = runEnd(a, i, s.to)
      if (end === i) {
        i++
        continue
      }
      const shape = shapeOf(a, i, end, s.from)
      if (shape) out.push(shape)
      i = end
    }
  }
  return companies(a, out)
}

const word = (a: Analysis, i: number) => a.text.slice(a.starts[i], a.ends[i])
const capital = (a: Analysis, i: number) =>
  a.shape[i] === SHAPE.capital ||
  a.shape[i] === SHAPE.upper ||
  (a.shape[i] === SHAPE.mixed && /^\p{Lu}/u.test(word(a, i)))

function mostlyCapital(a: Analysis, from: number, to: number): boolean {
  let capitals = 0
  let words = 0
  for (let i = from; i < to; i++) {
    if (a.shape[i] === SHAPE.mark || a.ends[i] - a.starts[i] < 4) continue
    words++
    if (capital(a, i)) capitals++
  }
  return words > 3 && capitals > words * 0.7
}

/** A run of capitalised words, over "of", "and the", hyphens only where capitals go on: "Bureau of Labor Statistics". */
function runEnd(a: Analysis, i: number, to: number): number {
  if (!capital(a, i)) return i
  let end = i + 1
  while (end < to) {
    if (capital(a, end) && a.starts[end] - a.ends[end - 1] <= 1) {
      end++
      continue
    }
    if (a.word[end] === W.possessive && end + 1 < to && word(a, end + 1) === 'Office' && isOffice(a, end - 1)) {
      end += 2
      continue
    }
    if (isPluralOwner(a, end, to)) {
      end += 2
      continue
    }
    let next = end
    while (next < to && next < end + 2 && SMALL.has(a.word[next]) && SMALL_WORDS.has(word(a, next))) next++
    if (next > end && next < to && capital(a, next) && (hasBody(a, i, end) || isParticle(a, end, next))) end = next + 1
    else {
      const listed = hasBody(a, i, end) ? fieldsEnd(a, i, end, to) : joinedEnd(a, i, end, to)
      if (listed === end) break
      end = listed
    }
  }
  return end
}

/** "Medical Workers' Union": the mark of possession within the name of a body. */
const isPluralOwner = (a: Analysis, i: number, to: number) =>
  a.word[i] === W.single &&
  i + 1 < to &&
  a.starts[i] === a.ends[i - 1] &&
  bodyAt(a, i + 1) !== undefined &&
  capital(a, i - 1)

/** "Prime Minister's Office", "European Public Prosecutor's Office": the office of an office. */
const isOffice = (a: Analysis, i: number) => TITLES.has(withoutDot(a, i)) || OFFICIALS.has(a.word[i])

/** "Mansoor bin Ebrahim": small words within the names of people. */
function isParticle(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!PARTICLES.has(a.word[i])) return false
  return true
}

/** "the Ministry of Land, Infrastructure and Transport": the fields of a body, of which the last stands behind "and". */
function fieldsEnd(a: Analysis, from: number, end: number, to: number): number {
  const bodyOf = from + 2 < end && (a.word[from + 1] === W.of || a.word[from + 1] === W.for)
  if (!bodyOf) return end
  let i = end
  while (i + 1 < to && a.word[i] === W.comma && capital(a, i + 1) && !bodyAt(a, i + 1)) {
    i += 2
    while (i < to && capital(a, i)) i++
    const last = a.word[i] === W.comma ? i + 1 : i
    if (last + 1 < to && a.word[last] === W.and && capital(a, last + 1) && !bodyAt(a, last + 1)) return last + 2
  }
  return end
}

/** "the Vietnam Coffee and Cocoa Association", "Korea's Aviation and Railway Investigation Board": one body, not two. */
function joinedEnd(a: Analysis, from: number, end: number, to: number): number {
  const before = from > 0 ? a.word[from - 1] : 0
  if (a.word[end] !== W.and || (before !== THE && before !== W.possessive) || NATIONAL.test(word(a, end - 1)))
    return end
  let i = end + 1
  while (i < to && (capital(a, i) || isPluralOwner(a, i, to))) i++
  const kind = i > end + 2 && !NATIONAL.test(word(a, end + 1)) ? bodyAt(a, i - 1) : undefined
  return kind === 'organization' || kind === 'government' ? i : end
}

function hasBody(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bodyAt(a, i)) return true
  return false
}

/** What a word tells of the name that it stands in: it is written as in the list, case and all. */
const bodyAt = (a: Analysis, i: number) => (BODIES.has(a.word[i]) ? BODY_WORDS.get(word(a, i)) : undefined)

function shapeOf(a: Analysis, from: number, to: number, sentence: number): Shape | null {
  let start = from
  // The first word of a sentence is capital anyway.
  while (start < to && NO_NAMES.has(a.word[start])) start++
  while (to > start && NO_NAMES.has(a.word[to - 1])) to--
  if (start === to) return null
  let name = start
  while (name < to && isTitle(a, name, name > start)) name++
  if (name === to) return null
  const span: Span = [a.starts[start], a.ends[to - 1]]
  const core: Span = [a.starts[name], a.ends[to - 1]]
  const office = behindOffice(a, start, to)
  for (let i = to - 1; i >= (office > 0 ? to - 1 : name > start + 1 ? name : start); i--) {
    const kind = bodyAt(a, i)
    // "Land Minister Park": behind an office a word for a place is a name; alone it is none.
    if (kind === 'place' && (office > 0 || start + 1 === to)) continue
    if (!kind) continue
    // "the Chinese Global Times"
    if (kind === 'outlet' && start + 1 < i && NATIONAL.test(word(a, start))) {
      const from = a.starts[start + 1]
      return { span: [from, span[1]], core: [from, span[1]], kind }
    }
    return { span, core: span, kind: i > start && a.word[i - 1] === W.possessive ? 'government' : kind }
  }
  if (isOfficeOnly(a, start, to)) return null
  // "the rights group Licorne", "the rescue foundation Mittraphap Samakkhi"
  if (name === start && start === from && start > sentence && to - start <= 4 && INTRODUCED.has(a.word[start - 1]))
    return { span, core: span, kind: 'organization' }
  if (name === start && start === from && start > sentence && to - start <= 4 && PAPERS.has(a.word[start - 1]))
    return { span, core: span, kind: 'outlet' }
  if (office > 0) return { span, core: [a.starts[office], a.ends[to - 1]], kind: 'person' }
  let words = to - name
  for (let i = name + 1; i < to - 1; i++) if (PARTICLES.has(a.word[i])) words--
  if (words > 1 && name === start && COMPANY_WORDS.has(word(a, to - 1)))
    return { span, core: span, kind: 'organization' }
  if (THING_WORDS.has(word(a, to - 1)) && (words > 1 || name > start)) return null
  if (name > start && words <= 4) return { span, core, kind: 'person' }
  if (words === 1) {
    if (
      a.shape[name] === SHAPE.upper &&
      a.ends[name] - a.starts[name] >= 2 &&
      a.ends[name] - a.starts[name] <= 7 &&
      name > sentence
    )
      return { span, core, kind: 'organization' }
    return null
  }
  if (words > 4) return null
  for (let i = name; i < to; i++) if (a.shape[i] === SHAPE.upper && a.ends[i] - a.starts[i] > 3) return null
  return personLike(a, name, to) ? { span, core, kind: 'person' } : null
}

/** Where the name of a person begins behind an office that is named before it: "Transport Minister Frank Tayali"; 0 where none does. */
function behindOffice(a: Analysis, from: number, to: number): number {
  for (let i = to - 2; i > from; i--)
    if (HOLDERS.has(a.word[i]) && to - i <= 4 && a.shape[i] === SHAPE.capital && personLike(a, i + 1, to)) return i + 1
  return 0
}

const HOLDERS = wordSet(
  'minister secretary spokesman spokeswoman spokesperson ambassador governor commissioner chief mayor director president chairman chairwoman premier senator general colonel captain major lieutenant sergeant inspector superintendent commander admiral marshal',
)

function isTitle(a: Analysis, i: number, inside: boolean): boolean {
  const word = withoutDot(a, i)
  return TITLES.has(word) || (inside && OFFICES.has(word))
}

/** The number of a word, without the dot of an abbreviation. */
function withoutDot(a: Analysis, i: number): number {
  const last = a.ends[i] - 1
  return a.text.charCodeAt(last) === 46 ? hashWord(a.text, a.starts[i], last) : a.word[i]
}

/** Common nouns right behind which a body is named. */
const INTRODUCED = wordSet(
  'maker insurer lender carrier retailer startup operator developer manufacturer group foundation charity company network union federation association movement organisation organization watchdog firm nonprofit airline',
)

/** Common nouns right behind which an outlet is named: "the newspaper Denik N". */
const PAPERS = wordSet('newspaper daily weekly magazine website broadcaster tabloid newswire outlet')

const numbers = (words: Iterable<string>) => numberSet(Array.from(words, (w) => hashWord(w)))
const TITLES = numbers(TITLE_WORDS)
const MANY_TITLES = numbers(Array.from(TITLE_WORDS, (w) => `${w}s`))
const OFFICES = numbers(OFFICE_WORDS)
const NO_NAMES = numbers(NOT_NAMES)
const BODIES = numbers(BODY_WORDS.keys())
const SMALL = numbers(SMALL_WORDS)
const PARTICLES = numbers(['bin', 'ibn', 'al', 'de', 'del', 'la', 'van', 'von'])
const THE = hashWord('the')
const OFFICIALS = numbers(['prosecutor', 'ombudsman', 'auditor', 'comptroller', 'coroner', 'registrar'])

/** "Chief Executive Officer", "Thai Prime Minister": nobody's name. */
function isOfficeOnly(a: Analysis, from: number, to: number): boolean {
  for (let i = NATIONAL.test(word(a, from)) ? from + 1 : from; i < to; i++) {
    const part = withoutDot(a, i)
    if (!TITLES.has(part) && !MANY_TITLES.has(part) && !OFFICES.has(part)) return false
  }
  return true
}

/** Words such as "Thai", "Japanese", "Russian". */
const NATIONAL =
  /^(?:Thai|French|Dutch|Greek|Swiss|Czech|Lao|Israeli|Iraqi|Pakistani|Saudi|U\.?S\.?|.+(?:ese|ish|ian|ean|can))$/

/** Two to four words that are names by their tags, none of them with a digit or a hyphen to a small word. */
function personLike(a: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word(a, i)) && !(i > from && PARTICLES.has(a.word[i]))) return false
  // "Trump Tower", "Obama White House" end in a word of their own: those are in the list of bodies or left out.
  return to < a.length ? a.word[to] !== W.of : true
}
