import type { Doc, Judge, NameShape } from '@thima/read/language'
import type { EntityKind, Span } from '@thima/read/model'
import { bareName, goesOnTo, meets } from './bare-names.ts'
import { CUES } from './cues.ts'
import { BODY_HEADS, COMPANY, DEEDS, FIRMS, NAME_STOPS, NO_FIRST, OFFICE_STARTS, SITES } from './name-words.ts'
import { titles } from './titles.ts'

/** Words that neither a first nor a last name is, nor begins with. */
const NO_OPENERS = new Set([
  ...NO_FIRST,
  ...NAME_STOPS,
  ...OFFICE_STARTS,
  ...DEEDS,
  ...BODY_HEADS.flatMap(([, heads]) => heads),
  ...CUES.map(({ word }) => word),
])

/** Small words in which no first name ends. */
const NO_ENDS = new Set(
  'ที่ และ ของ ให้ ได้ ใน จาก กับ ว่า เป็น จะ ไม่ แล้ว ซึ่ง โดย เพื่อ หรือ ต่อ การ ความ นี้ นั้น ด้วย มี ไป อยู่ ขึ้น ลง เข้า ออก ต่าง ทุก งาน เรื่อง กัน ตาม ถึง ร่วม ดังนี้ ต่างๆ ทั้งนี้ ประชาชน โครงการ ประเทศ'.split(
    ' ',
  ),
)

/** From what log-odds on two words are a name, and where a word for a company or a site stands beside them; found on own texts. */
const LEAST = -1.5
const LEAST_BESIDE = -5

/** "นาย|กฤตภาส" is cut as นายก and the rest. */
const MAYOR = 'นายก'

/** Initials as Thai spells them: "เอ็นบีไอ| เกรซ". */
const INITIALS = /^(?:เอ็กซ์|ดับเบิลยู|เอช|เอฟ|เอ็ม|เอ็น|เอส|แอล|อาร์|คิว|วาย|แซด|เอ|บี|ซี|ดี|อี|จี|ไอ|เจ|เค|โอ|พี|ที|ยู|วี){2,} /u

/** Whether a part of a name may begin with a word, from a place on. */
const openers =
  ({ text, words }: Doc, from: number) =>
  (word: number): boolean => {
    const start = words.starts[word]
    return (
      start >= from && !NO_OPENERS.has(text.slice(start, words.ends[word])) && titles.longest(text, start) === undefined
    )
  }

/** "เลวาน| เกลัชวิลี", "บริษัท คุโรซาวะ| อิเลคทริค": a name at the space behind a word that nothing tells but its letters and its place, with its log-odds. */
export function untitledName(
  doc: Doc,
  w: number,
  judge: Judge,
  from: number,
): { shape: NameShape; score: number } | null {
  if (!meets(doc, w)) return null
  const { text, words } = doc
  if (NO_ENDS.has(text.slice(words.starts[w], words.ends[w]))) return null
  const opens = openers(doc, from)
  const found = bareName(doc, w, judge, opens)
  if (found === null) return null
  const { span, score } = found
  if (text.startsWith(MAYOR, span[0] - MAYOR.length)) {
    const core: Span = [span[0] - 1, span[1]]
    return { shape: { span: [span[0] - MAYOR.length, span[1]], core, kind: 'person' }, score }
  }
  const name = text.slice(...span)
  const kind = isHeaded(text, span[0]) || COMPANY.test(name) ? 'organization' : SITES.test(name) ? 'place' : 'person'
  if (score < (kind === 'person' ? LEAST : LEAST_BESIDE)) return null
  const start = span[0] + (kind === 'person' ? (INITIALS.exec(name)?.[0].length ?? 0) : 0)
  if (!text.slice(start, span[1]).includes(' ')) return null
  const core: Span = [start, span[1]]
  return { shape: { span: core, core, kind, bare: true }, score }
}

/** A name of more parts than were found: of three behind a title, "นายอับดุล คาริม| ฮัสซานี", of two of what publishes, "หนังสือพิมพ์อิล| มัสซาเจโร". */
export function whole(doc: Doc, w: number, shape: NameShape, judge: Judge): NameShape {
  const { text, words } = doc
  const { span, core, kind } = shape
  if (kind === 'person' && !text.slice(...core).includes(' ')) return shape
  let last = w
  while (words.ends[last] < span[1]) last++
  if (words.ends[last] !== span[1]) return shape
  const end = words.ends[goesOnTo(doc, last, judge, openers(doc, 0))]
  return end === span[1] ? shape : { ...shape, span: [span[0], end], core: [core[0], end] }
}

/** Whether a word for a company stands in front of a place. */
function isHeaded(text: string, at: number): boolean {
  const end = text[at - 1] === ' ' ? at - 1 : at
  return FIRMS.some((head) => text.startsWith(head, end - head.length))
}

/** No text that anybody wrote has so many names without a title. */
const MOST = 200

/** A name without a title stands wherever its letters do, and is no longer than where it is shortest: "ปลด|รุย วาลาดาเรส". */
export function everywhere(text: string, shapes: readonly NameShape[]): NameShape[] {
  const names = new Map<string, EntityKind>()
  for (const { bare, core, kind } of shapes) if (bare) names.set(text.slice(...core), kind)
  if (names.size === 0 || names.size > MOST) return [...shapes]
  for (const name of [...names.keys()])
    for (const other of names.keys()) if (other !== name && name.endsWith(other)) names.delete(name)
  const told = shapes.filter((shape) => !shape.bare)
  const found = [...names].flatMap(([name, kind]) => placesOf(text, name, kind))
  let next = 0
  const free = found
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      while (next < told.length && told[next].span[1] <= span[0]) next++
      return next === told.length || told[next].span[0] >= span[1]
    })
  return [...told, ...free].sort((a, b) => a.span[0] - b.span[0])
}

function placesOf(text: string, name: string, kind: EntityKind): NameShape[] {
  const found: NameShape[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const span: Span = [at, at + name.length]
    found.push({ span, core: span, kind, bare: true })
  }
  return found
}
