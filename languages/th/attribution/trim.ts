import { type Doc, firstIndex, Lexicon, officeIn } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { CUES } from '../cues.ts'
import { standsLike } from '../word-classes.ts'

/** Words that stand between a subject and its verb, and belong to the verb. */
const BETWEEN = new Set(
  'ได้ ยัง ก็ จึง จะ ขอ ต่าง ที่ ไม่ ไม่ได้ มิได้ ยังไม่ ซึ่ง กำลัง เคย ต้อง คง ย่อม มักจะ ออกมา ล้วน กลับ ทรง ว่า อาจ อาจจะ ควร ให้ ต่อไป เตรียม เร่ง กำลังจะ'.split(
    ' ',
  ),
)

/** The description of a source without the particles of its verb: "บีโอไอ|ยังได้", "ผู้รับเหมา|ได้". */
export function withoutParticles({ text, words }: Doc, [start, end]: Span): Span {
  end -= REPORTS.exec(text.slice(start, end))?.[1].length ?? 0
  let w = firstIndex(words.length, (i) => words.starts[i] >= end) - 1
  const verb = verbIn(text, words, start, w)
  if (verb > 0) w = verb - 1
  while (w > 0 && words.starts[w] > start && BETWEEN.has(text.slice(words.starts[w], words.ends[w]))) w--
  return w >= 0 && words.ends[w] > start && words.ends[w] < end ? [start, words.ends[w]] : [start, end]
}

/** "เว็บไซต์อิระวดี|รายงาน|โดยอ้าง…": the verb of whoever publishes. */
const REPORTS = /^(?:สำนักข่าว|หนังสือพิมพ์|เว็บไซต์|สื่อ|สถานีโทรทัศน์|เพจ|นิตยสาร)\S+?((?:ยัง|ได้)?(?:รายงาน|ระบุ|เปิดเผย|เผย))$/u

const SELF = 'ตนเอง'

/**
 * Whoever speaks without what is said before him: "เรื่องบางเรื่อง|ตนเอง" speaks of himself, and in "“ประเสริฐ” ยัน|นายกฯ" and
 * "พ.ย.ที่ผ่านมา|ผู้นำกองทัพ" a word of speech and a time stand before the office.
 */
export function withoutTopic(doc: Doc, [start, end]: Span): Span {
  const { text } = doc
  if (text.slice(start, end).endsWith(SELF)) return [end - SELF.length, end]
  const cue = speech.longest(text, start) === undefined ? 0 : speech.end - start
  const cut = start + Math.max(cue, PAST.exec(text.slice(start, end))?.[0].length ?? 0)
  return cut > start && cut < end && officeIn(doc, text.slice(cut, end)) ? [cut, end] : [start, end]
}

/** The end of a time that stands right before: "19 |พ.ย.ที่ผ่านมา". */
const PAST = /^[^\s]{0,12}ที่(?:ผ่านมา|แล้ว)/u
const speech = new Lexicon(CUES.map(({ word }) => [word, true] as const))

/** Words with which the verb begins, where no noun phrase goes on: "นายกรัฐมนตรี|ได้กล่าว", "คณะรัฐมนตรี|มีมติ". */
const VERBS = new Set('ได้ ได้มี ได้รับ จะ กำลัง เคย ก็ จึง มี มีมติ มีความ เป็น'.split(' '))
/** Words behind which a verb may belong to the noun: "ผู้ที่ได้รับผลกระทบ". */
const RELATIVE = new Set('ที่ ซึ่ง อัน ผู้ การ ความ คน'.split(' '))

/** Who is told by one word: what follows and is no name is his verb, "ประชาชน|สนใจ", "รัฐบาล|ตั้งเป้า". */
const WHOLE = new Set('รัฐบาล ประชาชน เอกชน ภาครัฐ นายกรัฐมนตรี ประธานาธิบดี รัฐมนตรี ฝ่ายค้าน เกษตรกร ชาวบ้าน'.split(' '))
const isVerb = standsLike('กล่าว ร่วม พัฒนา จัดการ ใช้ ทำงาน มี จำเป็น ดี เข้า รับ ตั้ง')

/** Words in front of which no source has stood. */
const NO_NOUN = new Set('หลังจาก หลัง ก่อน เมื่อ เหมือน ว่า'.split(' '))

/** The first word of the verb in a description, or 0. */
function verbIn(text: string, words: Doc['words'], start: number, last: number): number {
  const first = firstIndex(words.length, (i) => words.starts[i] >= start)
  const whole = WHOLE.has(text.slice(words.starts[first], words.ends[first]))
  for (let w = first; w <= last; w++) {
    const word = text.slice(words.starts[w], words.ends[w])
    if (RELATIVE.has(word) || NO_NOUN.has(word)) return 0
    if (w > first && (VERBS.has(word) || (whole && isVerb(word)))) return w
  }
  return 0
}
