import { Lexicon } from '@thima/read/language'
import { CUES } from '../cues.ts'
import { OFFICE_STARTS } from '../name-words.ts'
import type { Scene } from './scene.ts'

const offices = new Lexicon<true>(
  [...OFFICE_STARTS, 'เอกอัครราชทูต', 'โฆษก', 'และรัฐมนตรี', 'และรมว', 'ในฐานะ'].map((w) => [w, true]),
)
const cues = new Lexicon<true>(CUES.filter((c) => c.class === 'say').map((c) => [c.word, true]))
const LONGEST = 130

/** Notes with each person the offices that the text gives him where it names him: "นายชัย วัชรงค์ โฆษกประจำสำนักนายกรัฐมนตรี". */
export function introduceRoles({ doc, text, pieces, mentions }: Scene): void {
  if (pieces.length === 0) return
  let p = 0
  // where the office of the one named before ends
  let taken = 0
  for (const m of mentions) {
    if (m.kind !== 'person') continue
    const entity = doc.entities.get(m.entity)
    if (!entity) continue
    while (p + 1 < pieces.length && pieces[p + 1].start <= m.span[0]) p++
    const glued = pieces[p] && isOffice(text, pieces[p].start, m.span[0])
    if (
      glued &&
      m.span[0] - pieces[p].start > 4 &&
      !RELATED.test(text.slice(pieces[p].start, m.span[0])) &&
      stopAt(text, pieces[p].start, m.span[0]) === m.span[0]
    )
      entity.roles.push([pieces[p].start, m.span[0]])
    else if (
      p > 0 &&
      pieces[p].start === m.span[0] &&
      pieces[p].gap === 'space' &&
      // "นาย ก. ปลัดกระทรวงมหาดไทย นาย ข. อธิบดีกรมการปกครอง": the office is his whose name stands in front of it
      pieces[p - 1].start >= taken &&
      isOffice(text, pieces[p - 1].start, pieces[p - 1].end) &&
      pieces[p - 1].end - pieces[p - 1].start < 70
    )
      entity.roles.push([pieces[p - 1].start, pieces[p - 1].end])
    let start = m.span[1]
    while (text[start] === ' ') start++
    taken = start
    if (!isOffice(text, start, text.length)) continue
    const end = roleEnd(text, pieces, p, start)
    if (end - start > 3) {
      entity.roles.push([start, end])
      taken = end
    }
  }
}

const isOffice = (text: string, start: number, end: number) =>
  offices.longest(text, start) !== undefined && !JOINING.test(text.slice(start, Math.min(end, start + 12)))

/** Words that open like an office and are none. */
const JOINING = /^(?:ทั้ง|หรือ|คณะรัฐมนตรี)/u

/** "บิดาของ|นางออง ซาน ซูจี": somebody else. */
const RELATED = /(?:ของ|ใน|แก่|ให้|กับ|และ|ต่อ|จาก|โดย|ว่า|ถึง|แด่)$/u

/** An office goes on over the pieces that open with an office too, and stops in front of a word of speech. */
function roleEnd(text: string, pieces: Scene['pieces'], from: number, start: number): number {
  let p = from
  while (p + 1 < pieces.length && pieces[p + 1].start <= start) p++
  let end = stopAt(text, start, pieces[p].end)
  for (let q = p + 1; end === pieces[q - 1]?.end && q < pieces.length && q - p < 4; q++) {
    const piece = pieces[q]
    if (
      piece.paragraph !== pieces[p].paragraph ||
      piece.end - start > LONGEST ||
      offices.longest(text, piece.start) === undefined
    )
      break
    end = stopAt(text, piece.start, piece.end)
  }
  return end
}

function stopAt(text: string, start: number, end: number): number {
  for (let i = start + 3; i < end; i++) if (cues.longest(text, i) !== undefined && cues.end <= end) return i
  return end
}
