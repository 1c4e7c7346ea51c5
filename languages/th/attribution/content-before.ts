import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

const FAR_PIECES = 6
/** No paragraph that one speaker closes has more. */
const MOST_PIECES = 500
const LONGEST = 420
const TOPIC = /^(โดย|ด้าน|ส่วน|ขณะที่|ทั้งนี้|นอกจากนี้|อย่างไรก็ตาม|ล่าสุด|ต่อมา)/u

/**
 * The content that stands in front of the reporting word:
 *
 *     “…” นายอนุทิน กล่าว          a quotation with its speaker behind
 *      ^-^
 *     … จะเดินทางเยือน … ตามรายงานของเอพี    a clause with its reporter behind
 *     ^--------------^
 *     …, เอื้อจิต กล่าว             a paragraph with its speaker behind
 */
export function contentBefore(view: Scene, c: Candidate): Span | null {
  if (c.cue.class === 'according') return clauseBefore(view, c)
  if (c.that !== 'none' || (c.cue.class !== 'say' && c.cue.stance !== 'confirms')) return null
  return quoteBefore(view, c) ?? paragraphBefore(view, c)
}

const FOLLOWS = /^[^\n]{0,90}(?:ดังนี้|ดังต่อไปนี้)\s*(?::\s*)?$/u

/**
 * "โฆษกฯ สรุปสาระสำคัญดังนี้" at the end of a line: one speaker stands behind everything that follows.
 */
export function digest(view: Scene, c: Candidate): Span | null {
  if (c.cue.class !== 'say') return null
  const { pieces, text, doc } = view
  const line = doc.article.lines[pieces[c.piece].line]
  if (line.role !== 'body' || !FOLLOWS.test(text.slice(c.start, line.end))) return null
  let first = c.piece
  while (first < pieces.length && pieces[first].start < line.end) first++
  let last = pieces.length - 1
  while (last > first && doc.article.lines[pieces[last].line].role !== 'body') last--
  return first <= last && pieces[first].paragraph - pieces[c.piece].paragraph <= 2
    ? [pieces[first].start, pieces[last].end]
    : null
}

function quoteBefore(view: Scene, c: Candidate): Span | null {
  const { pieces } = view
  const own = pieces[c.piece]
  if (own.quoted) return null
  const next = pieces[c.piece + 1]
  let p = c.piece - 1
  while (p >= 0 && c.piece - p <= FAR_PIECES && !pieces[p].quoted) {
    if (pieces[p].paragraph !== own.paragraph) return null
    p--
  }
  if (p < 0 || !pieces[p].quoted || pieces[p].paragraph !== own.paragraph) return null
  if (next?.quoted && next.paragraph === own.paragraph) return null
  let first = p
  while (
    first > 0 &&
    pieces[first - 1].quoted &&
    pieces[first].gap !== 'quote' &&
    pieces[first - 1].line === pieces[first].line
  )
    first--
  return pieces[p].end - pieces[first].start < 15 ? null : [pieces[first].start, pieces[p].end]
}

/** "…, อ้างอิงจากสื่อแทสส์": from the beginning of the clause that the reporter closes. */
function clauseBefore(view: Scene, c: Candidate): Span | null {
  const { pieces, text } = view
  const own = pieces[c.piece]
  let first = own.start < c.start ? c.piece : c.piece - 1
  if (first < 0 || pieces[first].paragraph !== own.paragraph) return null
  const end = own.start < c.start ? c.start : pieces[first].end
  while (first > 0 && pieces[first - 1].paragraph === own.paragraph && end - pieces[first - 1].start < LONGEST) {
    const lead = TOPIC.exec(text.slice(pieces[first].start, pieces[first].start + 14))
    if (lead && !pieces[first].quoted && end - pieces[first].start > 12)
      return [pieces[first].start + (lead[0] === 'ขณะที่' ? 0 : lead[0].length), end]
    first--
  }
  return [pieces[first].start, end]
}

/** "… เอื้อจิต กล่าว" at the end of a paragraph: the paragraph in front of the speaker, or the one before where he stands alone. */
function paragraphBefore(view: Scene, c: Candidate): Span | null {
  const { pieces, mentions } = view
  const own = pieces[c.piece]
  const next = pieces[c.piece + 1]
  const closes =
    own.end - c.through <= 1 &&
    (next === undefined || next.paragraph !== own.paragraph || view.speaker[c.piece + 1] === c.piece + 1)
  if (!closes || own.title) return null
  const i = view.mentionBefore(c.start)
  const speaker = i >= 0 && c.start - mentions[i].span[1] <= 2 ? mentions[i].span[0] : null
  if (speaker === null) return null
  let p = c.piece
  while (p > 0 && pieces[p].start > speaker) p--
  const paragraph =
    pieces[p].start < speaker || (p > 0 && pieces[p - 1].paragraph === own.paragraph)
      ? own.paragraph
      : own.paragraph - 1
  const last = pieces[p].start < speaker ? p : p - 1
  if (last < 0 || pieces[last].paragraph !== paragraph || pieces[last].title) return null
  let first = last
  const from = lastSaying(view, c, speaker)
  while (first > from && pieces[first - 1].paragraph === paragraph && last - first < MOST_PIECES) first--
  const end = Math.min(pieces[last].end, speaker)
  return end - pieces[first].start < 15 ? null : [pieces[first].start, end]
}

const LIKELY = 0.5

/**
 * In a text that has lost its paragraphs, the first piece that may belong to a speaker named behind: what was said before begins
 * with the last word of speech, and at least the first piece behind that is its own.
 */
function lastSaying({ candidates, pieces, joined }: Scene, c: Candidate, speaker: number): number {
  if (!joined) return 0
  for (let i = c.index - 1; i >= Math.max(0, c.index - MOST_PIECES); i--) {
    const o = candidates[i]
    if (o.that === 'none' || o.p <= LIKELY || o.cue.class !== 'say' || o.start >= speaker) continue
    let p = o.piece
    while (p < pieces.length && pieces[p].end <= o.content) p++
    return p + 1
  }
  return 0
}
