import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'
import type { SourceOption } from './source.ts'
import { unnamed } from './unnamed.ts'

const LONGEST = 90
const GOES_ON = /^\s?(?:ซึ่ง|ที่|ผู้)/u

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
  if (span === null || span[1] > c.start || sort === 'pronoun') return best
  const around = options.find(
    (o) =>
      o.kind === 'unnamed' && o.span !== null && o.span[0] <= span[0] && o.span[1] >= span[1] && o.span[1] <= c.start,
  )
  if (around) return around
  // "เจ้าหน้าที่|ทำเนียบประธานาธิบดี|ซึ่งไม่ประสงค์จะออกนาม": somebody of a body that is named
  if (sort === 'mention') {
    const whole: Span = [runStart(view, span[0]), c.start]
    const named =
      whole[0] < span[0] && c.start - whole[0] <= LONGEST && GOES_ON.test(view.text.slice(span[1], span[1] + 5))
    return named && unnamed(view.doc, whole) ? { ...best, sort: 'description', kind: 'unnamed', span: whole } : best
  }
  if (c.start - span[0] > LONGEST || !GOES_ON.test(view.text.slice(span[1], span[1] + 5))) return best
  const more: Span = [span[0], c.start]
  return unnamed(view.doc, more) ? { ...best, span: more } : best
}

/** Where the words begin that stand without a space in front of a name. */
function runStart({ text }: Scene, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST && !/[\s“”"]/u.test(text[start - 1])) start--
  return start
}
