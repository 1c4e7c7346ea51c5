import { type Doc, Lexicon, mentionsIn, refer, referent, stateOf } from '@thima/read/language'
import type { EntityKind, Knowledge, Span } from '@thima/read/model'

/** Somebody or something that may take part: a name, or an office that stands for whoever holds it. */
export interface Party {
  span: Span
  kind: EntityKind
  /** Whom it means, asked when it is needed; null where nobody knows. */
  entity(): string | null
  office: boolean
}

const GOVERNMENT = 'รัฐบาล'

const offices = new WeakMap<Knowledge, Lexicon<true>>()

function officesOf({ knowledge }: Doc): Lexicon<true> {
  let lexicon = offices.get(knowledge)
  if (!lexicon) {
    lexicon = new Lexicon(knowledge.roles().flatMap((role) => role.th.map((word) => [word, true] as const)))
    offices.set(knowledge, lexicon)
  }
  return lexicon
}

/** Names and offices of the text in order of place. */
export function partiesOf(doc: Doc): Party[] {
  const { text, words, mentions } = doc
  const lexicon = officesOf(doc)
  const out: Party[] = mentions.map((m) => ({ span: m.span, kind: m.kind, entity: () => m.entity, office: false }))
  for (let w = 0, until = 0, m = 0; w < words.length; w++) {
    const start = words.starts[w]
    if (start < until) continue
    while (m < mentions.length && mentions[m].span[1] <= start) m++
    if (m < mentions.length && mentions[m].span[0] <= start) {
      until = mentions[m].span[1]
      continue
    }
    if (lexicon.longest(text, start) !== undefined) {
      const span = officeSpan(doc, start, lexicon.end)
      out.push({ span, kind: 'person', entity: () => referent(doc, span), office: true })
      until = span[1]
    } else if (text.startsWith(GOVERNMENT, start)) {
      const span = officeSpan(doc, start, start + GOVERNMENT.length)
      out.push({ span, kind: 'government', entity: () => governmentOf(doc, span), office: false })
      until = span[1]
    }
  }
  return out.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

/** "รัฐบาล" by itself is that of the state of which the text tells; with the name of a state or its capital it is that one's. */
function governmentOf(doc: Doc, [start, end]: Span): string | null {
  const [of] = mentionsIn(doc, [start + GOVERNMENT.length, Math.max(end, start + GOVERNMENT.length + 1)])
  const state = of && of.span[1] <= end ? stateOf(doc, of) : doc.home
  if (state === null) return null
  const id = `government-of-${state}`
  return doc.knowledge.entity(id) ? refer(doc, id) : of ? refer(doc, state) : null
}

/** "นายกรัฐมนตรี", with the state or body whose office it is: "นายกรัฐมนตรีของมาเลเซีย". */
function officeSpan(doc: Doc, start: number, end: number): Span {
  let at = end
  for (const link of ['ของ', 'แห่ง', 'ประจำ']) if (doc.text.startsWith(link, at)) at += link.length
  const [of] = mentionsIn(doc, [at, at + 1])
  return of && of.span[0] <= at + 1 && of.kind !== 'person' ? [start, of.span[1]] : [start, end]
}
