import { type Doc, firstIndex } from '@thima/read/language'
import type { Span } from '@thima/read/model'

/** Words that stand between a subject and its verb, and belong to the verb. */
const BETWEEN = new Set(
  'ได้ ยัง ก็ จึง จะ ขอ ต่าง ที่ ไม่ ไม่ได้ มิได้ ยังไม่ ซึ่ง กำลัง เคย ต้อง คง ย่อม มักจะ ออกมา ล้วน กลับ ทรง ว่า'.split(' '),
)

/** The description of a source without the particles of its verb: "บีโอไอ|ยังได้", "ผู้รับเหมา|ได้". */
export function withoutParticles({ text, words }: Doc, [start, end]: Span): Span {
  let w = firstIndex(words.length, (i) => words.starts[i] >= end) - 1
  while (w > 0 && words.starts[w] > start && BETWEEN.has(text.slice(words.starts[w], words.ends[w]))) w--
  return w >= 0 && words.ends[w] > start && words.ends[w] < end ? [start, words.ends[w]] : [start, end]
}
