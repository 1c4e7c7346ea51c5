import type { Span, Stance } from '@thima/read/model'
import type { Candidate } from './candidates.ts'

/** How much of a content tells whether it rejects a claim. */
const OPENING = 70
const REJECTS = /^(?:ว่า)?(?:ไม่เคย|ไม่ได้|มิได้|ไม่มี|ไม่ใช่)/u
const CALLS_FALSE =
  /เป็นความเข้าใจ(?:ที่)?(?:ผิด|คลาดเคลื่อน)|(?:มี|เป็น)ความคลาดเคลื่อน|เป็นข้อมูล(?:ที่เป็น)?เท็จ|เป็นข่าว(?:ปลอม|เท็จ|ลือ)|ไม่เป็นความจริง|ไม่เป็นเรื่องจริง/u
/** "ยังยืนยันข่าวการปล่อยตัวไม่ได้": the "not" stands behind what is not confirmed. */
const CANNOT = /^\S*ไม่ได้(?:\s|$)/u
/** "จึงยืนยัน|ไม่ได้ว่ามีการร้องเรียนจริง" */
const CANNOT_THAT = 'ไม่ได้ว่า'
/** Words of speech that answer somebody else's claim. */
const ANSWERS = new Set(['โต้', 'ตอกกลับ', 'สวน'])

/**
 * What the reporting word does, given a "not" in front of it and what its content begins with: "ยังไม่ยืนยันว่า" declines,
 * "ยืนยันว่าไม่เคย…" denies, "ยืนยันจะ…" intends.
 */
export function stanceOf(c: Candidate, text: string, [start, end]: Span): Stance {
  const { stance, class: kind, word } = c.cue
  const opening = text.slice(start, Math.min(end, start + OPENING))
  const future = opening.startsWith('จะ')
  if (
    stance === 'confirms' &&
    (text.startsWith(CANNOT_THAT, c.end) || (text.endsWith('ยัง', c.start) && CANNOT.test(opening)))
  )
    return 'declines'
  if (stance === 'confirms')
    return c.negated ? 'declines' : future ? 'intends' : denied(opening) ? 'denies' : 'confirms'
  if (kind === 'think' && c.negated) return 'doubts'
  if (kind === 'deny' && stance === 'denies' && c.negated) return 'confirms'
  if (kind === 'find' && CALLS_FALSE.test(opening)) return 'denies'
  if (kind !== 'say' || stance !== 'asserts') return stance
  if (c.negated && c.that !== 'none') return 'declines'
  if (CALLS_FALSE.test(opening) || (ANSWERS.has(word) && REJECTS.test(opening))) return 'denies'
  if (/^(?:ให้|อย่า)/u.test(opening)) return 'asks'
  return future ? 'intends' : stance
}

const denied = (opening: string) => REJECTS.test(opening) || CALLS_FALSE.test(opening)
