import { type Doc, headed, referent, type Source } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import type { Citation } from './citation.ts'
import { asSource, relaysAt } from './relays.ts'
import type { Scene } from './scene.ts'
import { type Before, bestSource, type SourceOption, type Spoken } from './source.ts'
import { withoutParticles, withoutTopic } from './trim.ts'
import { unnamed, unnamedByOutlet } from './unnamed.ts'
import { wholeUnnamed } from './whole-unnamed.ts'

/** Who said it and who passed it on at this place: whom the text cites comes before the one who cites. */
export function tellers(
  view: Scene,
  c: Candidate,
  options: readonly SourceOption[],
  cites: Citation | null,
  before: Before,
  reporting: Source | null,
) {
  if (cites) {
    const behind = options.filter((o) => o.span === null || o.span[1] <= Math.min(c.start, cites.from))
    const outlets = behind.filter((o) => o.kind === 'outlet' && o.span !== null)
    const named = outlets.filter((o) => o.sort === 'mention')
    const option = bestSource(named.length ? named : outlets.length ? outlets : behind)
    const told = option.sort === 'mention' || option.sort === 'description'
    const citing = !told && cites.from < c.start && reporting ? reporting : sourceFrom(view.doc, option, before)
    const [who, ...rest] = cites.cited
    return { option, who, relays: citing.kind === 'unknown' ? rest : [...rest, citing] }
  }
  if (isReporters(view, c)) {
    const unknown = options.find((o) => o.sort === 'unknown')!
    return { option: unknown, who: REPORTERS, relays: [] }
  }
  const option = wholeUnnamed(view, c, bestSource(options), options)
  const agent = agentOf(view, c, options)
  if (agent) return { option: agent, who: sourceFrom(view.doc, agent, before), relays: [] }
  if (view.word(c.from - 1) === PASSIVE && c.that !== 'none') {
    const unknown = options.find((o) => o.sort === 'unknown')!
    return { option: unknown, who: asSource(unknown), relays: [] }
  }
  const nobody = c.cue.class === 'rumour' && (RUMOUR.test(c.cue.word) || isRumoured(c, option))
  const relays = relaysAt(view, c, option)
  const who = nobody ? NOBODY : sourceFrom(view.doc, option, before)
  const told =
    relays.length > 0 && who.span !== null && who.unnamed === null ? unnamedByOutlet(view.doc, who.span) : null
  return { option, who: told ? { ...who, kind: 'unnamed' as const, entity: null, unnamed: told } : who, relays }
}

/** "ถูก|กล่าวหาว่า": nobody tells by whom. */
const PASSIVE = 'ถูก'
const RUMOUR = /^(มี|กระแส|ข่าวลือ|ข่าว$)/u

const FARTHEST_PASSIVE = 8

/** "ถูก|ผู้สื่อข่าว|ถามว่า", "ถูก|ฝ่ายค้าน|โจมตีว่า": by whom stands between. */
function agentOf(view: Scene, c: Candidate, options: readonly SourceOption[]): SourceOption | null {
  const piece = view.pieces[c.piece]
  for (let w = c.from - 2; w >= piece.from && c.from - w <= FARTHEST_PASSIVE; w--) {
    if (view.word(w) !== PASSIVE) continue
    const start = view.doc.words.ends[w]
    const told = options.filter(({ span }) => span !== null && span[0] >= start && span[1] <= c.start)
    return told.length > 0 ? bestSource(told) : null
  }
  return null
}

/** "เมื่อ|ถามว่า", "ต่อข้อ|ถามว่า", "เมื่อถูก|ถามว่า": nobody is named who asks, and those who ask so are the reporters. */
function isReporters(view: Scene, c: Candidate): boolean {
  if (!c.cue.word.endsWith('ถาม') || view.pieces[c.piece].quoted) return false
  const before = view.word(c.from - 1)
  if (before === PASSIVE) return true
  return view.pieces[c.piece].from < c.from && ASKED.has(before)
}
const ASKED = new Set(['เมื่อ', 'ข้อ', 'คำ', 'พอ', 'ครั้น'])
export const REPORTERS: Source = { span: null, kind: 'group', name: 'reporters', entity: null, unnamed: null }

/** "ลือ|ประธานาธิบดีเสียชีวิต": who is named behind it does not spread the rumour. */
const isRumoured = ({ cue, end }: Candidate, { span }: SourceOption): boolean =>
  cue.word.endsWith('ลือ') && (span === null || span[0] >= end)

const NOBODY: Source = { span: null, kind: 'unknown', name: 'unspecified reports', entity: null, unnamed: null }

/** What points back to the one who spoke before: "บล็อกเกอร์|รายนี้", "นายทหาร|ผู้นี้". */
const AGAIN = /(?:ราย|คน|ผู้|ท่าน)(?:นี้|ดังกล่าว|เดิม|เดียวกัน(?:นี้)?)/u
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'unnamed', 'group'])
/** How far behind the description such a word may end. */
const SAME = 12

function sameAgain(doc: Doc, span: Span, { span: first, entity, kind }: Spoken): Source {
  const told = entity === null && first !== null ? unnamed(doc, first) : null
  const name = entity === null && first !== null ? doc.text.slice(...first) : null
  return { span, kind: told ? 'unnamed' : kind, name, entity, unnamed: told }
}

/** "ตน", "ตนเอง" is whoever speaks there. */
const isSelf = (doc: Doc, [start]: Span) => doc.text.startsWith('ตน', start)

function sourceFrom(doc: Doc, option: SourceOption, before: Before): Source {
  const { sort } = option
  const span = option.span && sort !== 'mention' ? withoutTopic(doc, withoutParticles(doc, option.span)) : option.span
  const again =
    span !== null &&
    sort !== 'mention' &&
    before.last !== null &&
    SOMEBODY.has(before.last.kind) &&
    AGAIN.test(doc.text.slice(span[0], span[1] + SAME))
  if (again) return sameAgain(doc, span, before.last!)
  const carried = sort === 'outer' ? before.outer : sort === 'last' ? before.last : sort === 'main' ? before.main : null
  if (carried) return { span: carried.span, kind: 'person', name: null, entity: carried.entity, unnamed: null }
  if (sort === 'pronoun') {
    const meant = before.outer ?? before.last
    if (meant?.entity === null && span !== null && SOMEBODY.has(meant.kind)) return sameAgain(doc, span, meant)
    return { span, kind: 'person', name: null, entity: meant?.entity ?? null, unnamed: null }
  }
  const whole = span && headed(doc, span, option.kind)
  if (whole) return { ...whole, name: null, entity: referent(doc, whole.span), unnamed: null }
  if (span === null || sort === 'mention') return asSource(option)
  const told = unnamed(doc, span)
  if (told) return { span, kind: 'unnamed', name: null, entity: null, unnamed: told }
  const entity = referent(doc, span) ?? (isSelf(doc, span) ? ((before.outer ?? before.last)?.entity ?? null) : null)
  return { span, kind: option.kind, name: null, entity, unnamed: null }
}
