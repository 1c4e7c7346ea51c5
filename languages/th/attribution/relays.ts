import { mentionsIn, type Source } from '@thima/read/language'
import { bothSpellings } from '../both-spellings.ts'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'
import type { SourceOption } from './source.ts'

const TO = bothSpellings(
  /(กับ|แก่|ต่อ|ผ่าน|ทาง|ให้|บน|ซึ่ง)\s*(สื่อ|สำนักข่าว|สํานักข่าว|หนังสือพิมพ์|สถานีโทรทัศน์|โทรทัศน์|เว็บไซต์|รายการ|ทาง|ช่อง|นิตยสาร|เพจ|ทีมข่าว|ผู้สื่อข่าว|นักข่าว|ของ|\s)*["“‘]?$/u,
)
const SAME = bothSpellings(
  /(กับ|ทาง|ต่อ|ผ่าน|ให้)(สำนักข่าว|หนังสือพิมพ์|สถานีโทรทัศน์|โทรทัศน์|เว็บไซต์|สื่อ)(ฉบับ|ช่อง|แห่ง|สถานี)?(นี้|เดียวกัน|ดังกล่าว|เดียวกันนี้)/u,
)
/** "ให้สัมภาษณ์|สกายนิวส์ว่า": to whom, without a word between. */
const INTERVIEWED = /สัมภาษณ์$/u
const BACK = 40

/** Whom the speaker told, where that passed it on: "ให้สัมภาษณ์กับบีบีซีว่า", "บอกกับหนังสือพิมพ์ฉบับนี้ว่า". */
export function relaysAt(view: Scene, c: Candidate, chosen: SourceOption): Source[] {
  const from = c.end
  const to = Math.max(c.content, c.through)
  if (to <= from) return []
  for (const m of mentionsIn(view.doc, [from, to]))
    if (
      m.kind === 'outlet' &&
      m.span[0] >= from &&
      m.entity !== chosen.entity &&
      (TO.test(view.text.slice(Math.max(from, m.span[0] - BACK), m.span[0])) ||
        (m.span[0] === from && INTERVIEWED.test(c.cue.word)))
    )
      return [{ span: m.span, kind: 'outlet', name: null, entity: m.entity, unnamed: null }]
  const same = SAME.exec(view.text.slice(from, to))
  const before = same && lastOutlet(view, from)
  if (!same || !before) return []
  const start = from + same.index + same[1].length
  return [
    { span: [start, from + same.index + same[0].length], kind: 'outlet', name: null, entity: before, unnamed: null },
  ]
}

/** Farther back nobody would know which one is meant. */
const MOST_MENTIONS = 1000

function lastOutlet(view: Scene, at: number): string | null {
  const last = view.mentionBefore(at)
  for (let i = last; i >= 0 && last - i < MOST_MENTIONS; i--)
    if (view.mentions[i].kind === 'outlet') return view.mentions[i].entity
  return null
}

export const asSource = (o: SourceOption): Source => ({
  span: o.span,
  kind: o.kind,
  name: null,
  entity: o.entity,
  unnamed: null,
})
