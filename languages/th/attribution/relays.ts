import { mentionsIn, type Source } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { bothSpellings } from '../both-spellings.ts'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'
import type { SourceOption } from './source.ts'

const TO = bothSpellings(
  /(กับ|แก่|ต่อ|ผ่าน|ทาง|ให้|บน|ซึ่ง|อีเมลถึง|ข้อความถึง|คำถามของ|คำถามจาก)\s*(สื่อ|สำนักข่าว|สํานักข่าว|หนังสือพิมพ์|สถานีโทรทัศน์|โทรทัศน์|เว็บไซต์|รายการ|ทาง|ช่อง|นิตยสาร|เพจ|ทีมข่าว|ผู้สื่อข่าว|นักข่าว|ของ|\s)*["“‘]?$/u,
)
const SAME = bothSpellings(
  /(^|กับ|ทาง|ต่อ|ผ่าน|ให้)(สำนักข่าว|หนังสือพิมพ์|สถานีโทรทัศน์|โทรทัศน์|เว็บไซต์|สื่อ)(ฉบับ|ช่อง|แห่ง|สถานี)?(นี้|เดียวกัน|ดังกล่าว|เดียวกันนี้)/u,
)
/** "ให้สัมภาษณ์|สกายนิวส์ว่า", "ให้สัมภาษณ์|สถานีวิทยุเอ็นพีอาร์ว่า": to whom, without a word between but what it is. */
const INTERVIEWED = /(?:สัมภาษณ์|ตอบ)$/u
const NOUNS = 'สำนักข่าว|หนังสือพิมพ์|สถานีโทรทัศน์|สถานีวิทยุ|วิทยุ|โทรทัศน์|เว็บไซต์|เว็บข่าว|รายการ|ช่อง|นิตยสาร|วารสาร|พอดแคสต์|ทีมข่าว'
const ONLY_NOUN = bothSpellings(new RegExp(`^(?:${NOUNS})?\\s?["“‘]?$`, 'u'))
/** "เว็บไซต์มองโกเลียน เจอร์นัล|ว่า", "รายการ “คุยข่าวเที่ยง”": an outlet that nobody knows, told by its noun. */
const UNKNOWN = `((?:${NOUNS})\\s?(?:["“‘]([^"“”‘’\\n]{2,40})["”’]|([^\\s"“”‘’]{2,30}?(?: [^\\s"“”‘’]{2,16}?)?)(?=\\s?ว่า|\\s(?:เมื่อ|ใน|วันนี้|ถึง|ทาง|โดย))))`
const TO_UNKNOWN = bothSpellings(
  new RegExp(`(?:กับ|แก่|ต่อ|ผ่าน|ทาง|ให้|อีเมลถึง|คำถามของ|คำถามจาก)(?:ทาง)?\\s?${UNKNOWN}`, 'u'),
)
const INTERVIEWED_BY_UNKNOWN = bothSpellings(new RegExp(`^\\s?${UNKNOWN}`, 'u'))
/** What tells no name behind the noun: "สื่อท้องถิ่น", "เว็บไซต์แห่งหนึ่ง". */
const NO_NAME =
  /^(?:ข่าว)?(?:ท้องถิ่น|ต่างประเทศ|ต่างชาติ|ของ(?!รัฐ)|หลาย|ฉบับ|เดียวกัน|ดังกล่าว|แห่ง(?!ชาติ)|ส่วนตัว|ชั้นนำ|ออนไลน์|ทาง|ใน|นี้|เฟซบุ๊ก|ซึ่ง|ที่|เพื่อ|และ|(?:ข่าว|สด|โทรทัศน์|วิทยุ)$)/u
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
        (INTERVIEWED.test(c.cue.word) && ONLY_NOUN.test(view.text.slice(from, m.span[0]))))
    )
      return [{ span: m.span, kind: 'outlet', name: null, entity: m.entity, unnamed: null }]
  const unknown = unknownOutlet(view.text.slice(from, to), INTERVIEWED.test(c.cue.word))
  if (unknown) {
    const span: Span = [from + unknown[0], from + unknown[1]]
    return [{ span, kind: 'outlet', name: null, entity: null, unnamed: null }]
  }
  const same = SAME.exec(view.text.slice(from, to))
  const before = same && lastOutlet(view, from)
  if (!same || !before) return []
  const start = from + same.index + same[1].length
  return [
    { span: [start, from + same.index + same[0].length], kind: 'outlet', name: null, entity: before, unnamed: null },
  ]
}

/** Where an outlet is named to which somebody spoke, in the words between his verb and what he said. */
function unknownOutlet(words: string, interviewed: boolean): Span | null {
  const found = (interviewed ? INTERVIEWED_BY_UNKNOWN.exec(words) : null) ?? TO_UNKNOWN.exec(words)
  if (found === null) return null
  const [, phrase, quoted, plain] = found
  if (NO_NAME.test(quoted ?? plain)) return null
  const start = found.index + found[0].length - phrase.length
  return [start, start + phrase.length]
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
