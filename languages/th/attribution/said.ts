import { firstIndex } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { bothSpellings } from '../both-spellings.ts'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

const BACK = 100
/** "กล่าวถึงกรณี…", "ตอบเรื่อง…": a day behind it belongs to what is talked about. */
const TOPIC = bothSpellings(/ถึง|กรณี|เรื่อง|เกี่ยวกับ|ต่อ|นัด|ของ|ประจำ/u)
const DAY = /^\d{4}-\d\d-\d\d(?!\/)/u

/** The expression of time that tells when it was said: in the words of the attribution itself, in front of the content. */
export function said(scene: Scene, c: Candidate): Span | null {
  const { doc, pieces, text } = scene
  const to = c.between ? c.between[1] : c.through
  const from = pieces[c.piece].start
  let best: Span | null = null
  const { times } = doc
  const near = Math.min(from, c.start - BACK)
  for (let i = firstIndex(times.length, (i) => times[i].span[0] >= near); i < times.length; i++) {
    const t = times[i]
    if (t.span[1] > to) break
    if (!tellsWhen(text, t)) continue
    if (t.span[0] >= c.end) {
      if (!TOPIC.test(text.slice(c.end, t.span[0]))) return t.span
      continue
    }
    if (t.span[0] >= from) return t.span
    if (
      c.start - t.span[0] < BACK &&
      !text.slice(t.span[1], c.start).includes('\n') &&
      isDay(t) &&
      !others(scene, c, t.span)
    )
      best = t.span
  }
  return best
}

const LIKELY = 0.5

/** Whether somebody else speaks between a time and a cue: the time is his. */
function others({ candidates }: Scene, c: Candidate, [, end]: Span): boolean {
  for (let i = c.index - 1; i >= 0 && candidates[i].start >= end; i--)
    if (candidates[i].p > LIKELY && candidates[i].that !== 'none') return true
  return false
}

const isDay = ({ value }: Scene['doc']['times'][number]): boolean => value !== null && DAY.test(value)

/** A day, or a longer time with "when": the year of a law or of a budget does not tell when somebody spoke. */
function tellsWhen(text: string, { span, value }: Scene['doc']['times'][number]): boolean {
  return (
    isDay({ span, value }) ||
    text.startsWith('เมื่อ', span[0]) ||
    text
      .slice(Math.max(0, span[0] - 20), span[0])
      .trimEnd()
      .endsWith('เมื่อ')
  )
}
