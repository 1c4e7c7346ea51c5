import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'
import type { SourceOption } from './source.ts'
import { unnamed } from './unnamed.ts'

const LONGEST = 90
/** How far behind a name tells whether the description goes on. */
const AHEAD = 16
const GOES_ON = /^\s?(?:(?:ราย|คน|นาย|ท่าน|ผู้)หนึ่ง|หลาย(?:ราย|คน)|[2-9๒-๙] ?(?:ราย|คน))?\s?(?:ซึ่ง|ที่|ผู้)/u

/**
 * All that is told of somebody who is not named belongs to him, whichever part of it was found:
 *
 *     แหล่งข่าวการทูตหลายรายบอก…      เจ้าหน้าที่รายหนึ่งซึ่งไม่ประสงค์ออกนามกล่าว…
 *            ^--------^               ^-----------^
 */
export function wholeUnnamed(
  view: Scene,
  c: Candidate,
  best: SourceOption,
  options: readonly SourceOption[],
): SourceOption {
  const { span, sort } = best
  const led = ledTo(view, c)
  if (led && (span === null || (span[1] <= led[0] && view.text.slice(span[1], led[0]).trim() !== '')))
    return { ...best, sort: 'description', kind: 'unnamed', span: led }
  if (span === null || span[1] > c.start || sort === 'pronoun') return best
  const around = options.find(
    (o) =>
      o.kind === 'unnamed' && o.span !== null && o.span[0] <= span[0] && o.span[1] >= span[1] && o.span[1] <= c.start,
  )
  if (around) return around
  if (led && span[0] >= led[0]) return { ...best, sort: 'description', kind: 'unnamed', span: led }
  // "เจ้าหน้าที่|ทำเนียบประธานาธิบดี|ซึ่งไม่ประสงค์จะออกนาม": somebody of a body that is named
  if (sort === 'mention') {
    const whole: Span = [runStart(view, span[0]), c.start]
    const named =
      whole[0] < span[0] && c.start - whole[0] <= LONGEST && GOES_ON.test(view.text.slice(span[1], span[1] + AHEAD))
    return named && unnamed(view.doc, whole) ? { ...best, sort: 'description', kind: 'unnamed', span: whole } : best
  }
  if (c.start - span[0] > LONGEST || !GOES_ON.test(view.text.slice(span[1], span[1] + AHEAD))) return best
  const more: Span = [span[0], c.start]
  return unnamed(view.doc, more) ? { ...best, span: more } : best
}

const RELATIVE = /^(?:ซึ่ง|ที่)/u
const OPENERS = /^(?:โดย|ด้าน|ทางด้าน|ส่วน|ขณะที่|ทั้งนี้|และ|แต่|ขณะเดียวกัน)\s?/u

/**
 * A clause right before the cue that only says that somebody is not named, with him before it: "อาสากู้ภัยรายหนึ่ง|ซึ่งขอสงวนชื่อ|บอก…",
 * "อาสากู้ภัยคนหนึ่ง|ซึ่งไม่ขอเปิดเผยชื่อ บอก…".
 */
function ledTo({ doc, text, pieces }: Scene, c: Candidate): Span | null {
  const own = pieces[c.piece]
  const at = own.gap === 'space' && own.start === c.start ? c.piece - 1 : c.piece
  const clause = pieces[at]
  if (clause === undefined || clause.quoted || clause.gap !== 'glued' || at === 0) return null
  if (!RELATIVE.test(text.slice(clause.start, clause.start + 5))) return null
  const { start: from } = pieces[at - 1]
  const start = from + (OPENERS.exec(text.slice(from, clause.start))?.[0].length ?? 0)
  const end = at === c.piece ? c.start : clause.end
  return end - start <= LONGEST && unnamed(doc, [clause.start, end]) ? [start, end] : null
}

/** Where the words begin that stand without a space in front of a name. */
function runStart({ text }: Scene, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST && !/[\s“”"]/u.test(text[start - 1])) start--
  return start
}
