import type { Doc, Mention } from './language/index.ts'
import { namesOf } from './language/name-lexicon.ts'
import type { NameLanguage, Span } from './model/index.ts'

const BRACKETED = /[(（]\s{0,9}(?:"|“|หรือ\s{0,9})?([\p{L}\p{M}.\- ]{2,24}?)\s{0,9}["”]?[)）]/uy

/** "สำนักงานการตรวจเงินแผ่นดิน (สตง.)": what stands in brackets right behind a name is another form of it. */
export function abbreviations(doc: Doc, found: Mention[], taken: Cover): void {
  const introduced: Form[] = []
  for (const m of found) {
    if (m.kind === 'person' || m.kind === 'country') continue
    const at = m.span[1] + (doc.text.charCodeAt(m.span[1]) === 32 ? 1 : 0)
    if (doc.text[at] !== '(' && doc.text[at] !== '（') continue
    BRACKETED.lastIndex = at
    const match = BRACKETED.exec(doc.text)
    if (match && shorter(match[1], doc.text.slice(...m.core))) introduced.push({ form: match[1], of: m })
  }
  everywhere(doc, introduced, found, taken)
}

const shorter = (form: string, of: string) =>
  form.length < of.length && (/[.]/.test(form) || /^\p{Lu}{2,}/u.test(form) || form.length <= 8)

/** A person named in full is named by the first or last name alone later on. */
export function shortForms(doc: Doc, found: Mention[], taken: Cover, edges: Uint8Array): void {
  const owner = new Map<string, string | null>()
  for (const m of found) {
    if (m.kind !== 'person') continue
    const parts = doc.text.slice(...m.core).split(/[\s\u00a0]+/)
    if (parts.length < 2) continue
    const { lastName } = doc.pack.naming
    for (const part of [parts[0], parts.at(-1)!]) {
      if (part.length < 3 || (part !== parts[0] && lastName?.(part) === false)) continue
      const before = owner.get(part)
      owner.set(part, before === undefined || before === m.entity ? m.entity : null)
    }
  }
  const first = new Map<string, Mention>()
  for (const m of found) if (!first.has(m.entity)) first.set(m.entity, m)
  const short: Form[] = []
  for (const [form, entity] of owner) if (entity !== null) short.push({ form, of: first.get(entity)! })
  everywhere(doc, short, found, taken, edges)
  insideWords(doc, first, found, taken)
}

/** No word of a language is so long by chance that it holds a name of this length. */
const SURE_LENGTH = 6

/** People named before are found by a long form of theirs also where the segmentation, not knowing it, drew it into a word. */
function insideWords(doc: Doc, first: ReadonlyMap<string, Mention>, found: Mention[], taken: Cover): void {
  if (doc.pack.tag !== 'th') return
  const long: Form[] = []
  for (const of of first.values()) {
    if (of.kind !== 'person') continue
    const row = doc.knowledge.entity(of.entity)
    for (const form of row?.[doc.pack.tag as NameLanguage] ?? [])
      if (form.length >= SURE_LENGTH && !form.includes(' ')) long.push({ form, of })
  }
  everywhere(doc, long, found, taken)
}

/** Another form of what a mention names. */
interface Form {
  form: string
  of: Mention
}

/** Takes every place of the forms for a mention, one form after the other; all are looked for in one pass over the text. */
function everywhere(doc: Doc, forms: readonly Form[], found: Mention[], taken: Cover, edges?: Uint8Array): void {
  if (forms.length === 0) return
  const { text } = doc
  const names = namesOf(doc.pack, doc.knowledge)
  const places = placesOf(text, forms)
  for (const { form, of } of forms) {
    let end = 0
    for (const at of places.get(form) ?? []) {
      if (at < end) continue
      end = at + form.length
      const core: Span = [at, end]
      if (taken.overlaps(core)) continue
      const span = of.kind === 'person' ? names.withTitle(text, core) : core
      if (edges && span[0] === at && (!edges[at] || !edges[end])) continue
      const m = { span, core, entity: of.entity, kind: of.kind }
      found.push(m)
      taken.add(m)
    }
  }
}

/** Where each of the forms stands in a text, in order. */
function placesOf(text: string, forms: readonly Form[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { form } of forms) places.set(form, [])
  const byFirst = new Map<number, [form: string, places: number[]][]>()
  for (const one of places) {
    const first = one[0].charCodeAt(0)
    const list = byFirst.get(first)
    if (list) list.push(one)
    else byFirst.set(first, [one])
    FIRST[first & 127] = 1
    if (one[0].length > 1) SECOND[one[0].charCodeAt(1) & 127] = 1
    else SECOND.fill(1)
  }
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at)
    if (FIRST[first & 127] === 0) continue
    const second = text.charCodeAt(at + 1)
    if (SECOND[second & 127] === 0) continue
    for (const [form, list] of byFirst.get(first) ?? [])
      if ((form.length === 1 || form.charCodeAt(1) === second) && text.startsWith(form, at)) list.push(at)
  }
  FIRST.fill(0)
  SECOND.fill(0)
  return places
}

/** By the last seven bits of a letter: whether a form that is looked for begins with such a one, and whether one goes on so. */
const FIRST = new Uint8Array(128)
const SECOND = new Uint8Array(128)

/** Which characters are inside a mention already. */
export class Cover {
  readonly #at: Uint8Array
  constructor(length: number, mentions: readonly { span: Span }[]) {
    this.#at = new Uint8Array(length)
    for (const m of mentions) this.add(m)
  }
  add({ span }: { span: Span }): void {
    this.#at.fill(1, span[0], span[1])
  }
  overlaps([start, end]: Span): boolean {
    for (let i = start; i < end; i++) if (this.#at[i] === 1) return true
    return false
  }
}
