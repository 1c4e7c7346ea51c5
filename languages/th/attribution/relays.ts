import type { Linear, Source } from '@thima/read/language'
import { mentionsIn } from '@thima/read/language'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'
import { bestSource, type SourceOption } from './source.ts'

const TO = /(กับ|แก่|ต่อ|ผ่าน|ทาง|ใน|ให้|บน)\s*(สื่อ|สำนักข่าว|สํานักข่าว|หนังสือพิมพ์|สถานีโทรทัศน์|โทรทัศน์|เว็บไซต์|รายการ|ทาง|ช่อง|นิตยสาร|เพจ|ผู้สื่อข่าว|นักข่าว|ของ|\s)*$/u
const BACK = 40

/**
 * Who passed it on at this very place: the outlet that cites ("รอยเตอร์รายงานโดยอ้าง…"), and the one that was told
 * ("ให้สัมภาษณ์กับบีบีซีว่า").
 */
export function relaysAt(view: Scene, c: Candidate, chosen: SourceOption, options: readonly SourceOption[], model: Linear): SourceOption[] {
  if (chosen.span && chosen.span[0] >= c.end && c.cue.class !== 'according') {
    const before = options.filter((o) => o.span !== null && o.span[1] <= c.start && (o.sort === 'mention' || o.sort === 'description'))
    return before.length ? [bestSource(before, model).option] : []
  }
  const from = c.end
  const to = Math.max(c.content, c.through)
  if (to <= from) return []
  for (const m of mentionsIn(view.doc, [from, to]))
    if (m.kind === 'outlet' && m.span[0] >= from && m.entity !== chosen.entity && TO.test(view.text.slice(Math.max(from, m.span[0] - BACK), m.span[0])))
      return [{ sort: 'mention', span: m.span, kind: 'outlet', entity: m.entity, features: [] }]
  return []
}

export const asSource = (o: SourceOption): Source => ({ span: o.span, kind: o.kind, name: null, entity: o.entity, unnamed: null })
