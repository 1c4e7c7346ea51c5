import type { Link, Span } from '../model/index.ts'
import type { Doc, Mention, Source } from './document.ts'
import { firstIndex } from './first-index.ts'
import { mentionsIn } from './mentions-in.ts'
import { holderOf } from './office-holder.ts'
import { introduced, officeIn, refer } from './offices.ts'
import { behindRelation, hasSomebody, relationBeforeName, relationBeforeOffice } from './relations.ts'

/** Whoever the span of a source names or refers to: a name in it, somebody introduced with that office, or its holder on that day. */
export function referent(doc: Doc, told: Span): string | null {
  const span = wholeOffice(doc, told)
  const phrase = doc.text.slice(...span)
  const inside = mentionsIn(doc, [span[0], relativeIn(doc, span)])
  const people = inside.filter((m) => m.kind === 'person')
  const person = people.find((m) => !isSomebodys(doc, m))
  if (person) return person.entity
  const outlet = outletOf(doc, span, inside)
  if (outlet !== undefined) return outlet
  const { notHolder, indefinite } = doc.pack.naming
  if (notHolder.some((not) => phrase.startsWith(not))) return null
  // "แกนนำพรรค|รายหนึ่ง" is one of several, and holds no office of one
  if (indefinite?.test(doc.text.slice(span[0], span[1] + ONE_OF))) return null
  const office = officeIn(doc, phrase)
  const own = office?.of === '' ? holderOf(doc, span) : null
  if (own && doc.entities.has(own)) return own
  // "กาตาร์" names the state, not whom the text introduced as the spokesman of its ministry.
  const named = inside.length > 0 && inside[0].span[0] <= span[0] && inside[0].span[1] >= span[1]
  const known = named ? null : introduced(doc, span)
  if (known) return known
  if (people.length > 0 || (!named && isSomebodysOf(doc, span, inside))) return null
  const holder = holderOf(doc, span)
  if (holder) return refer(doc, holder)
  if (office && inside[0]?.span[0] !== span[0]) return null
  return onlyPlace(doc, phrase, span, inside[0]) ? null : (inside[0]?.entity ?? null)
}

/** Whether a place only tells where somebody is or whence: "บล็อกเกอร์ชาว|จีน", "บริษัทแห่งหนึ่งใน|สเปน"; "ทางการ|จีน" is the state. */
function onlyPlace({ pack }: Doc, phrase: string, span: Span, first: Mention | undefined): boolean {
  const { ofState } = pack.naming
  if (!ofState || first === undefined || first.span[0] <= span[0]) return false
  return (first.kind === 'country' || first.kind === 'place') && !ofState.test(phrase)
}

/** How far behind somebody the word may end that says that he is one of several. */
const ONE_OF = 10

/**
 * Where words begin that only tell something of whoever is described: "รัฐบาล|ที่มีพรรคแรงงานร่วมด้วย", "a man| who knew Putin". Behind a
 * thing they tell who speaks: "สิ่งที่เปียงยาง".
 */
function relativeIn({ text, words, pack }: Doc, [start, end]: Span): number {
  const { relative } = pack.naming
  if (!relative) return end
  for (let w = firstIndex(words.length, (i) => words.starts[i] > start); w < words.length; w++) {
    const at = words.starts[w]
    if (at >= end) return end
    if (relative.words.has(text.slice(at, words.ends[w]))) return relative.things.test(text.slice(start, at)) ? end : at
  }
  return end
}

/** Whether a name only tells whose somebody is: "ภริยาของ|ปูติน", "President Biden|'s wife". */
const isSomebodys = (doc: Doc, { span: [start, end] }: Mention): boolean =>
  relationBeforeName(doc, start) < start || hasSomebody(doc, end)

/** Whether a phrase is about somebody whom a holder has: "ภริยานายกรัฐมนตรี", "the Russian president|'s aide". */
function isSomebodysOf(doc: Doc, [start, end]: Span, inside: readonly Mention[]): boolean {
  if (hasSomebody(doc, end)) return true
  const phrase = doc.text.slice(start, end)
  if (inside[0]?.span[0] === start || officeIn(doc, phrase)) return false
  const rest = behindRelation(doc, phrase)
  return rest !== null && officeIn(doc, rest) !== null
}

/**
 * What a phrase means that opens with a word for an outlet: the outlet in it, or where it points back ("หนังสือพิมพ์ฉบับนี้") the
 * one named last before it. "สื่อรัสเซีย" is nobody, least of all Russia. Undefined where the phrase opens otherwise.
 */
function outletOf(doc: Doc, [start, end]: Span, inside: readonly Mention[]): string | null | undefined {
  const word = outletWord(doc, [start, end])
  if (!word) return undefined
  if (doc.pack.naming.again?.test(doc.text.slice(start + word.length, end)))
    return (
      doc.mentions.findLast((m) => m.span[1] <= start && doc.knowledge.entity(m.entity)?.kind === 'outlet')?.entity ??
      null
    )
  const outlet = inside.find((m) => m.kind === 'outlet')
  if (outlet) return outlet.entity
  return inside.some((m) => m.kind === 'country') ? null : undefined
}

/** The word for an outlet with which a phrase of more words opens. */
const outletWord = ({ text, pack }: Doc, [start, end]: Span): string | undefined =>
  pack.naming.generic.find(
    ([word, kind]) => kind === 'outlet' && text.startsWith(word, start) && start + word.length < end,
  )?.[0]

/**
 * The whole phrase of which only the name was taken for the source, where the word that heads it stands right before:
 * "เลขาธิการ|สผ." is an office, "สื่อ|รัสเซีย" the press, "ภริยา|ปูติน" somebody else.
 */
export function headed(doc: Doc, [start, end]: Span, of: Link['kind']): { span: Span; kind: Link['kind'] } | null {
  const { text, pack } = doc
  if (of === 'outlet') return null
  if (of === 'person') {
    const from = relationBeforeName(doc, start)
    return from === start ? null : { span: [from, end], kind: 'person' }
  }
  const outlet = pack.naming.generic.find(([word, kind]) => kind === 'outlet' && text.endsWith(word, start))
  if (outlet) return { span: [start - outlet[0].length, end], kind: 'outlet' }
  const from = officeInFront(doc, [start, end])
  return from === start ? null : { span: [from, end], kind: 'person' }
}

/**
 * The whole of the office that a span words: "รัฐมนตรีว่าการ|กระทรวงกลาโหม", "เลขาธิการ|นาโต", "อดีตรอง|นายกรัฐมนตรี"; also whoever is
 * somebody's: "ภริยา|นายกรัฐมนตรี".
 */
export function wholeOffice(doc: Doc, span: Span): Span {
  const [start, end] = withBody(doc, span)
  if (officeIn(doc, doc.text.slice(start, end))) {
    const from = officeInFront(doc, [start, end])
    // an abbreviation may stand apart: "ผู้ช่วย ผบ.ตร."
    const apart = doc.text[end - 1] === '.' && doc.text[from - 1] === ' '
    const before = relationBeforeOffice(doc, apart ? from - 1 : from)
    return [apart && before === from - 1 ? from : before, end]
  }
  const named = mentionsIn(doc, [start, start + 1])[0]
  return named?.kind === 'person' && named.span[0] === start ? [relationBeforeName(doc, start), end] : [start, end]
}

function withBody(doc: Doc, span: Span): Span {
  const [start, end] = longestWord(doc, span)
  // the body may stand apart: "นายกฯ ญี่ปุ่น", "โฆษก ทบ.", or begin before: "หัวหน้า|พรรค|เพื่อไทย"
  const at = doc.text[end] === ' ' ? end + 1 : end
  const body = mentionsIn(doc, [at, at + 1])[0]
  if (!body || body.span[0] > at || body.span[0] <= start || body.kind === 'person' || body.kind === 'outlet')
    return [start, end]
  const office = officeIn(doc, doc.text.slice(start, body.span[1]))
  return office && office.of.length <= body.span[1] - at ? [start, body.span[1]] : [start, end]
}

/** "แม่ทัพภาค|ที่ 2": the word for the office may go on. */
function longestWord(doc: Doc, [start, end]: Span): Span {
  const own = officeIn(doc, doc.text.slice(start, end))
  if (own?.of !== '') return [start, end]
  const last = Math.min(end + LONGEST_REST, doc.text.length)
  const longest = officeIn(doc, doc.text.slice(start, last))
  if (longest === null || longest.letters <= own.letters) return [start, end]
  for (let to = last; to > end; to--) {
    const office = officeIn(doc, doc.text.slice(start, to))
    if (office?.of === '' && office.role !== own.role) return [start, to]
  }
  return [start, end]
}

const LONGEST_REST = 8

/** Where the office begins whose word ends right before the span or reaches into it, with what keeps it from meaning its holder. */
function officeInFront(doc: Doc, [start, end]: Span): number {
  const { text, pack } = doc
  // an abbreviation may stand apart: "เลขาธิการ กกต.", "อดีตนายกฯ ญี่ปุ่น"
  const apart = text[start - 1] === ' ' && (text[end - 1] === '.' || SHORTENED.has(text[start - 2]))
  const last = apart ? start - 2 : start - 1
  let from = start
  for (let at = last; at >= 0 && start - at <= LONGEST_OFFICE && !/\s/u.test(text[at]); at--) {
    const office = LETTER.test(text[at]) ? officeIn(doc, text.slice(at, end)) : null
    if (office && office.of.length <= end - start) from = at
  }
  const to = text[from - 1] === ' ' ? from - 1 : from
  const former = pack.naming.notHolder.find((not) => text.endsWith(not, to))
  return former ? to - former.length : from
}

const LONGEST_OFFICE = 24
const LETTER = /\p{L}/u
/** What a shortened word ends with. */
const SHORTENED: ReadonlySet<string | undefined> = new Set(['.', 'ฯ'])

/** A source as a link: what it was resolved to, or its own words. */
export function linkOf(doc: Doc, source: Source): Link {
  const { kind } = source
  const span = source.span && kind === 'person' ? wholeOffice(doc, source.span) : source.span
  const entity = source.entity === null ? null : seatOf(doc, source.entity)
  const known = entity === null ? undefined : doc.entities.get(entity)
  return {
    name:
      source.name ??
      known?.name ??
      (span
        ? doc.text
            .slice(...span)
            .replace(/\s+/g, ' ')
            .trim()
        : 'unknown'),
    kind:
      known && kind !== 'unnamed'
        ? linkKind(known.kind)
        : span && kind !== 'unnamed' && outletWord(doc, span)
          ? 'outlet'
          : kind,
    span,
    entity,
    unnamed: kind === 'unnamed' ? (source.unnamed ?? { circle: 'other', of: null, number: 'one', senior: null }) : null,
  }
}

/** The state whose government a capital stands for where it speaks: "มอสโกระบุว่า". */
function seatOf(doc: Doc, id: string): string {
  const state = doc.entities.get(id)?.kind === 'place' ? doc.knowledge.entity(id)?.capitalOf : undefined
  return state === undefined ? id : refer(doc, state)
}

const linkKind = (kind: string): Link['kind'] =>
  kind === 'country' || kind === 'place' ? 'government' : (kind as Link['kind'])
