import { type Doc, type Judge, Lexicon, type NameShape } from '@thima/read/language'
import type { EntityKind, Span } from '@thima/read/model'
import { CUES } from './cues.ts'
import {
  BODY_HEADS,
  COMPANY,
  DEEDS,
  NAME_STOPS,
  OFFICE_STARTS,
  OUTLET_ENDS,
  OUTLET_HEADS,
  SPEECH,
} from './name-words.ts'
import { isThai } from './scan.ts'
import { notTitles, titles } from './titles.ts'
import { everywhere, untitledName, whole } from './untitled.ts'

const LONG_VERB = 5
const CALLED = new Set(
  'ประสงค์ ปรารถนา ยินดี สรรเสริญ ชื่นชม ภูมิใจ เชื่อมั่น มุ่งมั่น ตั้งใจ มั่นใจ พอใจ ดีใจ ปลื้ม มุ่งหวัง เกรงใจ บันทึก สรุป'.split(' '),
)
/** Words that no name begins with: "อ่าวนาง|และหาด…", "มิตรสหาย|ที่ร่วมรบ". */
const noName = new Lexicon<true>('และ ที่ ซึ่ง ประกอบด้วย เพิ่มขึ้น กลุ่ม กับ จำนวน ใน จาก ของ'.split(' ').map((w) => [w, true]))
const stops = new Lexicon<true>(NAME_STOPS.map((w) => [w, true]))
const speech = new Lexicon<true>(SPEECH.map((w) => [w, true]))
const offices = new Lexicon<true>(OFFICE_STARTS.map((w) => [w, true]))
const deeds = new Lexicon<true>(DEEDS.map((w) => [w, true]))
/** Verbs too long to be part of somebody's name, without those that people are called by. */
const verbs = new Lexicon<true>(
  [...DEEDS, ...CUES.map(({ word }) => word)]
    .filter((w) => w.length >= LONG_VERB && !CALLED.has(w))
    .map((w) => [w, true]),
)
const bodies = new Lexicon<EntityKind>(BODY_HEADS.flatMap(([kind, heads]) => heads.map((h) => [h, kind] as const)))

/** Names that knowledge does not hold: a title with a name behind, and bodies and places by the noun that heads them. */
export function nameShapes(doc: Doc, bare: Judge): NameShape[] {
  const { text, words } = doc
  const out: NameShape[] = []
  let likely = 0
  for (let w = 0; w < words.length; w++) {
    const at = words.starts[w]
    const last = out.at(-1)
    const inside = last !== undefined && at < last.span[1]
    if (inside && !last.bare) continue
    const person = inside ? null : titledName(doc, w)
    if (person) {
      out.push(whole(doc, w, person, bare))
      continue
    }
    const outlet = inside ? null : (latinOutlet(text, at) ?? quotedOutlet(text, at) ?? thaiOutlet(doc, w))
    if (outlet) {
      out.push(outlet)
      continue
    }
    const body = inside ? null : headedName(doc, w)
    if (body) {
      out.push(body.kind === 'outlet' ? whole(doc, w, body, bare) : body)
      continue
    }
    const untitled = untitledName(doc, w, bare, last && !last.bare ? last.span[1] : 0)
    if (!untitled) continue
    const { shape, score } = untitled
    // Of two that share a word the likelier one is meant.
    if (last && shape.span[0] < last.span[1]) {
      if (score < likely) continue
      out.pop()
    }
    likely = score
    out.push(shape)
  }
  return everywhere(text, out)
}

const SPACE = 32
/** "ปาร์ก ซัง-วู": Korean names. */
const HYPHEN = 45

/** A title only before a rank: "ว่าที่ ร.ต." is one, "ว่าที่ประธานาธิบดี" nobody's name. */
const ELECT = 'ว่าที่'

/** "ทหาร 5 นาย", "ตำรวจหลายนาย": how many of whom, not who; "วันที่ 5 นายสมชาย" counts nobody, unless a space stands behind นาย. */
const COUNTED =
  /(?:(?:(?:ทหาร|ตำรวจ|เจ้าหน้าที่|กำลังพล|สายตรวจ)[^\d๐-๙\s]{0,24}(?: จำนวน)? ?[\d๐-๙]{1,3} ?|หลาย|ทุก|บาง|กี่|แต่ละ|ทั้งสอง)นาย[\s\S]?|(?:[0-9๐-๙] |.[0-9๐-๙])นาย )$/u
const COUNTER = 'นาย'
const LONGEST_COUNT = 48

const isCounted = (text: string, start: number): boolean =>
  text.startsWith(COUNTER, start) &&
  COUNTED.test(text.slice(Math.max(0, start - LONGEST_COUNT), start + COUNTER.length + 1))

/** "พล.ต.ท.สมชาย ใจดี": titles, a first name, and a last name behind a space unless that is something else. */
function titledName({ text, words }: Doc, w: number): { span: Span; core: Span; kind: EntityKind } | null {
  const start = words.starts[w]
  if (isCounted(text, start)) return null
  let at = start
  for (let n = 0; n < 4; n++) {
    if (notTitles.longest(text, at) !== undefined) return null
    if (titles.longest(text, at) === undefined) break
    at = titles.end
    if (text.charCodeAt(at) !== SPACE || !isThai(text.charCodeAt(at + 1))) continue
    at++
  }
  if (at === start || !isThai(text.charCodeAt(at)) || text.slice(start, at).trim() === ELECT) return null
  if (noName.longest(text, at) !== undefined) return null
  const first = nameEnd(text, words, w, at)
  if (first - at < 2 || first - at > LONGEST_PART - 2) return null
  let end = first
  const next = text.charCodeAt(first) === SPACE ? first + 1 : -1
  if (
    next > 0 &&
    isThai(text.charCodeAt(next)) &&
    stops.longest(text, next) === undefined &&
    titles.longest(text, next) === undefined &&
    offices.longest(text, next) === undefined
  ) {
    const last = nameEnd(text, words, w, next)
    if (last - next >= 2 && last - next <= LONGEST_PART) end = last
  }
  return { span: [start, end], core: [at, end], kind: 'person' }
}

/** A part of a name goes on to the first thing that is no Thai letter, or to a word that no name holds. */
function nameEnd(text: string, words: Doc['words'], from: number, at: number): number {
  let run = at
  while (
    run <= at + LONGEST_PART &&
    (isThai(text.charCodeAt(run)) || (text.charCodeAt(run) === HYPHEN && isThai(text.charCodeAt(run + 1))))
  )
    run++
  const short = run - at <= SHORT
  for (let w = from; w < words.length && words.starts[w] < run; w++) {
    const start = words.starts[w]
    if (start - at < 2) continue
    const stop = (short ? speech : stops).longest(text, start) !== undefined
    if (stop && words.ends[w] === run && LAST_OF_NAMES.has(text.slice(start, run))) continue
    if (stop || isWord(verbs, text, words, w)) return start
  }
  return run
}

/** Small words in which names end, "ทองมี", "บุญถึง": a verb would have something behind it. */
const LAST_OF_NAMES = new Set(['มี', 'ถึง', 'ได้'])

/** Letters of a last name at most, two more than of a first; what runs on behind them is no name. */
const LONGEST_PART = 26

/** A run of letters no longer than this is one name, unless a word of speech is in it. */
const SHORT = 16

const outletHeads = new Lexicon<true>(OUTLET_HEADS.map((w) => [w, true]))

/** "เว็บไซต์ Lagoon Times": a noun for what publishes, with a name in Latin letters behind it. */
function latinOutlet(text: string, start: number): { span: Span; core: Span; kind: EntityKind } | null {
  if (outletHeads.longest(text, start) === undefined) return null
  const core = outletHeads.end + (text.charCodeAt(outletHeads.end) === SPACE ? 1 : 0)
  LATIN_NAME.lastIndex = core
  const name = LATIN_NAME.exec(text)?.[0]
  return name === undefined
    ? null
    : { span: [start, core + name.length], core: [core, core + name.length], kind: 'outlet' }
}

/** "เพจเฟซบุ๊ก “เชียงรายวันนี้”": a noun for what publishes, with a name in quotation marks behind it. */
function quotedOutlet(text: string, start: number): NameShape | null {
  if (outletHeads.longest(text, start) === undefined) return null
  QUOTED_NAME.lastIndex = outletHeads.end
  const name = QUOTED_NAME.exec(text)
  if (name === null) return null
  const core: Span = [outletHeads.end + name[0].indexOf(name[1]), outletHeads.end + name[0].length - 1]
  return { span: [start, outletHeads.end + name[0].length], core, kind: 'outlet' }
}

const QUOTED_NAME = / ?[“"‘']([^“”"‘’'\n]{2,40})[”"’']/uy

/** Words that begin with a capital, and what joins them. */
const LATIN_NAME =
  /[A-Z][\p{Script=Latin}\d.&'’-]*(?: (?:(?:of|the|and|for|de|&) )?[A-Z\d][\p{Script=Latin}\d.&'’-]*){0,6}/uy

const outletEnds = new Lexicon<true>(OUTLET_ENDS.map((w) => [w, true]))
const LONGEST_FIRST = 16

/** "บอร์เดอร์ ทริบูน", "เว็บไซต์บอร์เดอร์ ทริบูน": a name of two words that ends as names of papers do, at the beginning of a phrase. */
function thaiOutlet({ text, words }: Doc, w: number): { span: Span; core: Span; kind: EntityKind } | null {
  const start = words.starts[w]
  const headed = outletHeads.longest(text, start) !== undefined
  const core = headed ? outletHeads.end : start
  if (!headed && start > 0 && isThai(text.charCodeAt(start - 1))) return null
  let space = core
  while (isThai(text.charCodeAt(space))) space++
  if (space - core < 2 || space - core > LONGEST_FIRST || text.charCodeAt(space) !== SPACE) return null
  if (outletEnds.longest(text, space + 1) === undefined) return null
  const { end } = outletEnds
  if (stops.longest(text, core) !== undefined || titles.longest(text, core) !== undefined) return null
  return { span: [start, end], core: [core, end], kind: 'outlet' }
}

/** What follows a head noun in a word for any such body: "โรงพยาบาลสนาม", "จังหวัดทั่วประเทศ". */
const generic = new Set(
  'สนาม ทั่วประเทศ ศูนย์กลาง การเงิน การศึกษา ครอบครัว มหาชน จำกัด มหาชนจำกัด เอกชน รัฐ ใหญ่ ใด อื่น ต่างๆ ต่าง ๆ เดิม ใหม่ แรก สุดท้าย หลัก เล็ก ท้องถิ่น แห่งหนึ่ง ชั้นนำ คู่สัญญา สังกัด ชุมชน เป้าหมาย นำร่อง ชายแดน หลวง ประชารัฐ ไหน ตัวอย่าง'.split(
    ' ',
  ),
)

/** "สถาบันการเงิน|ใด", "หน่วยงาน|อื่น": none in particular. */
const isAny = (text: string, at: number): boolean => ANY.some((word) => text.startsWith(word, at))
const ANY = ['ใด', 'ไหน', 'อื่น']

const MEASURED = /^วัด(?:คุณภาพ|ระดับ|ขนาด|ผล|ปริมาณ|ค่า|อุณหภูมิ|ความ|ไข้|รอบ|ตัว|ส่วนสูง|แรง|การ)/u
const MOST_BODY_WORDS = 9

/** Whether an entry of a list begins with a word and ends with one. */
function isWord(list: Lexicon<true>, text: string, words: Doc['words'], w: number): boolean {
  if (list.longest(text, words.starts[w]) === undefined) return false
  while (w < words.length && words.ends[w] < list.end) w++
  return words.ends[w] === list.end
}

/** "กรมการขนส่งทางบก", "โรงพยาบาลบ้านหมี่": the head noun and what follows it to the end of the phrase or to a word that no name holds. */
function headedName(doc: Doc, w: number): { span: Span; core: Span; kind: EntityKind } | null {
  const { text, words } = doc
  const start = words.starts[w]
  const kind = bodies.longest(text, start)
  if (kind === undefined) return null
  const head = bodies.end
  // "วัด|คุณภาพน้ำ": a verb
  if (MEASURED.test(text.slice(start, start + LONGEST_FIRST))) return null
  const known = endOfStateBody(doc, start)
  let end = Math.max(head, known)
  const most = kind === 'place' ? 3 : MOST_BODY_WORDS
  for (let i = w, n = 0; i < words.length && n < most; i++) {
    if (words.ends[i] <= end) continue
    const s = words.starts[i]
    if (s > end || !isThai(text.charCodeAt(Math.max(s, head)))) break
    if (s >= head && isAny(text, s)) return null
    if (s >= head && (stops.longest(text, s) !== undefined || isWord(deeds, text, words, i))) break
    end = words.ends[i]
    n++
  }
  if (end - head < 2 || (end !== known && generic.has(text.slice(head, end))) || text.startsWith('ฉบับ', head))
    return null
  if (kind === 'organization') end = firmEnd(text, end)
  return { span: [start, end], core: [start, end], kind }
}

/** "บริษัทหงรุ่ย| ไมนิ่ง": the name of a company goes on to a word in which such names end. */
function firmEnd(text: string, end: number): number {
  if (text.charCodeAt(end) !== SPACE || !isThai(text.charCodeAt(end + 1))) return end
  let to = end + 1
  while (isThai(text.charCodeAt(to)) && to - end < LONGEST_FIRST) to++
  return COMPANY.test(text.slice(end + 1, to)) ? to : end
}

const stateBodies = new WeakMap<ReadonlyMap<string, string>, Lexicon<string>>()

/** Where the words for a body that every state has end ("กระทรวงการ|ต่างประเทศ" is one name); 0 where none begin. */
function endOfStateBody({ text, knowledge }: Doc, start: number): number {
  const words = knowledge.bodyWords?.('th')
  if (!words) return 0
  let lexicon = stateBodies.get(words)
  if (!lexicon) {
    lexicon = new Lexicon([...words])
    stateBodies.set(words, lexicon)
  }
  return lexicon.longest(text, start) === undefined ? 0 : lexicon.end
}
