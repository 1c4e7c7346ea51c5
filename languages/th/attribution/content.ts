import { chance, firstIndex, type Judge, type Verdict } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import { begun, tellEnd } from './end-features.ts'
import { opensWith } from './end-place.ts'
import { closesFrame } from './frame.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'
import { unfinished } from './unfinished.ts'

/** A place where a content may end: the end of a piece. */
export interface Ending {
  piece: number
  end: number
  verdict: Verdict
}

const MOST_PIECES = 70
const MOST_PARAGRAPHS = 3

/** Places where the content of a cue may end, nearest first, each with what speaks for ending there: features of the model `stop`. */
export function* endings(scene: Scene, c: Candidate, judge: Judge): Generator<Ending> {
  const { pieces } = scene
  let i = c.piece
  while (i < pieces.length && pieces[i].end <= c.content) i++
  if (i >= pieces.length) return
  const paragraph = pieces[c.piece].paragraph
  const at = begun(scene, c, i)
  const frame = closesFrame(scene, c)
  for (let n = 0; i < pieces.length && n < MOST_PIECES; i++, n++) {
    const piece = pieces[i]
    if (piece.paragraph - paragraph > MOST_PARAGRAPHS || piece.title !== pieces[c.piece].title) return
    if (piece.title && piece.line !== pieces[c.piece].line) return
    if (
      i < frame ||
      unfinished(scene, i) ||
      insideName(scene, piece.end) ||
      insideTime(scene, piece.end) ||
      insideQuotation(scene, c, i) ||
      owesVerb(scene, c, i)
    )
      continue
    judge.begin()
    tellEnd(scene, c, i, at, judge)
    yield { piece: i, end: piece.end, verdict: judge.end() }
    if (i === frame || turns(scene, c, i + 1) || leavesQuotation(scene, c, i)) return
  }
}

/** Whether a name goes on behind a place: "ด้านนางสาวมาลี| ทองดี". */
function insideName({ mentions, mentionBefore }: Scene, at: number): boolean {
  const m = mentionBefore(at)
  return m >= 0 && mentions[m].span[1] > at
}

/** Whether a time goes on behind a place: "ตั้งแต่วันที่ 4| ก.ย.". */
function insideTime({ doc: { times } }: Scene, at: number): boolean {
  const i = firstIndex(times.length, (k) => times[k].span[1] > at)
  return i < times.length && times[i].span[0] < at
}

/** Whether a quotation goes on behind a piece that the content holds from its beginning: "ยืนยันว่าไม่ได้ทำ “เราตะโกนใส่กัน| แบบที่ใครก็ทำ”". */
function insideQuotation({ pieces }: Scene, c: Candidate, i: number): boolean {
  const right = pieces[i + 1]
  if (right === undefined || !pieces[i].quoted || !right.quoted || right.gap === 'quote' || right.gap === 'line')
    return false
  let first = i
  // Where it begins before the content does it does not matter how far.
  for (; first > 0 && pieces[first].start >= c.content && pieces[first - 1].quoted; first--)
    if (pieces[first].gap === 'quote' || pieces[first].gap === 'line') break
  return pieces[first].start >= c.content
}

/** "“… และขอให้ประชาชนอดทน|” นายชัยกล่าว": what is said inside a quotation ends with it. */
function leavesQuotation({ pieces }: Scene, c: Candidate, i: number): boolean {
  const right = pieces[i + 1]
  return pieces[c.piece].quoted && pieces[i].quoted && right !== undefined && !right.quoted
}

const LIKELY = 0.5
const TURNS = /^(?:ขณะที่|ด้าน|ทางด้าน|ส่วน)/u

/** Whether the text turns from the one who speaks to somebody else who does: "…แล้ว |ขณะที่นางสาวมาลี ทองดี กล่าวว่า". */
function turns(scene: Scene, c: Candidate, piece: number): boolean {
  if (
    scene.speaker[piece] !== piece ||
    !TURNS.test(scene.text.slice(scene.pieces[piece].start, scene.pieces[piece].start + 8))
  )
    return false
  const own = subjectOf(scene, c).mention
  const other = opensWith(scene, scene.pieces[piece].start)
  // What an outlet reports goes on with whoever else spoke.
  return own?.kind !== 'outlet' && c.cue.word !== 'รายงาน' && other?.kind === 'person' && own?.entity !== other.entity
}

/** Whether somebody is named who speaks only behind a place: "ขณะที่นางสาวมาลี ทองดี| กล่าวว่า". */
function owesVerb({ owed, candidates }: Scene, c: Candidate, piece: number): boolean {
  const next = owed[piece]
  return next > c.index && candidates[next].p > LIKELY
}

/** A content with the places where it may end instead, each with its chance. */
export interface Content {
  span: Span
  ends: readonly { end: number; chance: number }[] | null
}

/**
 * The end that is likeliest to give most of the content: of all ends the one for which the chance is highest that half or
 * more of what the two cover is shared, given the model's chances for each end.
 */
export function contentOf(scene: Scene, c: Candidate, stop: Judge): Content | null {
  const ends: number[] = []
  const chances: number[] = []
  let open = 1
  for (const ending of endings(scene, c, stop)) {
    const p = chance(ending.verdict.score)
    ends.push(ending.end)
    chances.push(open * p)
    open *= 1 - p
    if (open < 0.02) break
  }
  if (!ends.length) return null
  chances[chances.length - 1] += open
  const values: number[] = []
  for (let i = 0; i < ends.length; i++) {
    const length = ends[i] - c.content
    let value = 0
    for (let k = 0; k < ends.length; k++) {
      const other = ends[k] - c.content
      const share = length < other ? length / other : other / length
      if (share >= 0.5) value += chances[k] * (0.5 + share / 2)
    }
    values.push(value)
  }
  const best = likeliest(
    ends.map((end) => end - c.content),
    chances,
    values,
  )
  if (ends[best] <= c.content) return null
  return { span: [c.content, ends[best]], ends: ends.map((end, i) => ({ end, chance: chances[i] })) }
}

/** What share of the best worth a place must have to be preferred for being a likely end by itself: between two likely ends lies no third. */
const NEAR = 0.95
/** How much of the longer of the two the shorter must be. */
const ALIKE = 0.6

function likeliest(lengths: readonly number[], chances: readonly number[], values: readonly number[]): number {
  let most = 0
  for (let i = 1; i < values.length; i++) if (values[i] > values[most]) most = i
  let best = most
  for (let i = 0; i < values.length; i++) {
    const alike = Math.min(lengths[i], lengths[most]) >= ALIKE * Math.max(lengths[i], lengths[most])
    if (alike && values[i] >= values[most] * NEAR && chances[i] > chances[best]) best = i
  }
  return best
}
