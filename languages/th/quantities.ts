import { type Doc, type QuantityWords, quantitiesOf } from '@thima/read/language'
import type { Quantity } from '@thima/read/model'
import { mayBreak, THAI } from './clusters.ts'
import { digit, isZeroWidth, lookup, match, NIKHAHIT, SARA_E, skip, Triggers } from './scan.ts'
import { NUMBERS } from './time/words.ts'

const PLACES: readonly (readonly [string, number])[] = [
  ['สิบ', 10],
  ['ร้อย', 100],
  ['พัน', 1000],
  ['หมื่น', 1e4],
  ['แสน', 1e5],
  ['ล้าน', 1e6],
]

const UNITS_WORDS: readonly (readonly [string, number])[] = [
  ...NUMBERS.filter(([w]) => w !== 'สิบ'),
  ['เอ็ด', 1],
  ['ยี่', 2],
]

const longestFirst = <T extends readonly [string, ...unknown[]]>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => b[0].length - a[0].length)

const people = 'คน|ราย|นาย|ชีวิต|ครอบครัว|ท่าน|รูป'
  .split('|')
  .map((w) => [w, w === 'ครอบครัว' ? 'families' : 'people'] as const)

const UNITS: QuantityWords['units'] = longestFirst([
  ...people,
  ['ศพ', 'people', 'killed'],
  ['ครัวเรือน', 'households'],
  ['หลังคาเรือน', 'households'],
  ['บาท', 'THB'],
  ['ลบ.ม.', 'm³'],
  ['ดอลลาร์สหรัฐฯ', 'USD'],
  ['ดอลลาร์สหรัฐ', 'USD'],
  ['ดอลลาร์สิงคโปร์', 'SGD'],
  ['ดอลลาร์ออสเตรเลีย', 'AUD'],
  ['ดอลลาร์ฮ่องกง', 'HKD'],
  ['ดอลลาร์ไต้หวัน', 'TWD'],
  ['เหรียญสหรัฐฯ', 'USD'],
  ['เหรียญสหรัฐ', 'USD'],
  ['ดอลลาร์', 'USD'],
  ['ยูโร', 'EUR'],
  ['เยน', 'JPY'],
  ['หยวน', 'CNY'],
  ['วอน', 'KRW'],
  ['ปอนด์', 'GBP'],
  ['รูเบิล', 'RUB'],
  ['รูปี', 'INR'],
  ['ริงกิต', 'MYR'],
  ['จ๊าต', 'MMK'],
  ['คะแนนเสียง', 'votes'],
  ['คะแนน', 'points'],
  ['เสียง', 'votes'],
  ['ที่นั่ง', 'seats'],
  ['เก้าอี้', 'seats'],
  ['กิโลเมตร', 'km'],
  ['กม.', 'km'],
  ['เมตร', 'm'],
  ['ไมล์', 'miles'],
  ['ตารางกิโลเมตร', 'km²'],
  ['ไร่', 'rai'],
  ['เปอร์เซ็นต์', 'percent'],
  ['เปอร์เซนต์', 'percent'],
  ['%', 'percent'],
  ['ตัน', 'tonnes'],
  ['กิโลกรัม', 'kg'],
  ['โดส', 'doses'],
  ['แมกนิจูด', 'magnitude'],
])

/** A unit ends where a word may: "10 ท่าน้ำ" are no people. */
function wholeWord(text: string, i: number, word: string): number {
  const end = match(text, i, word)
  return end < 0 || mayBreak(thaiCode(text, end - 2), thaiCode(text, end - 1), thaiCode(text, end)) ? end : -1
}

const thaiCode = (text: string, at: number) => text.charCodeAt(at) - THAI

const WORDS: QuantityWords = {
  starts: (c) => digit(c) >= 0 || BEGINNINGS.starts(c),
  number,
  match: wholeWord,
  units: UNITS,
  before: [
    ['ร้อยละ', 'percent'],
    ['แผ่นดินไหวขนาด', 'magnitude'],
    ['แมกนิจูด', 'magnitude'],
  ],
  bounds: [
    ['อย่างน้อย', 'at-least'],
    ['ไม่ต่ำกว่า', 'at-least'],
    ['ไม่น้อยกว่า', 'at-least'],
    ['มากกว่า', 'at-least'],
    ['เกินกว่า', 'at-least'],
    ['สูงกว่า', 'at-least'],
    ['กว่า', 'at-least'],
    ['เกิน', 'at-least'],
    ['ขั้นต่ำ', 'at-least'],
    ['ประมาณ', 'about'],
    // Longer words that only end like one of these.
    ['งบประมาณ', 'exact'],
    ['เข้าร่วม', 'exact'],
    ['ผู้ร่วม', 'exact'],
    ['ใกล้เคียง', 'about'],
    ['ราวๆ', 'about'],
    ['ราว ๆ', 'about'],
    ['ราว', 'about'],
    ['เกือบ', 'about'],
    ['ร่วม', 'about'],
    ['เฉลี่ย', 'about'],
    ['ใกล้', 'about'],
    ['ไม่เกินกว่า', 'at-most'],
    ['ไม่เกิน', 'at-most'],
    ['ไม่มากกว่า', 'at-most'],
    ['ไม่ถึง', 'at-most'],
    ['น้อยกว่า', 'at-most'],
    ['ต่ำกว่า', 'at-most'],
    ['สูงสุดถึง', 'at-most'],
    ['สูงสุด', 'at-most'],
  ],
  behind: [
    ['กว่า', 'at-least'],
    ['ขึ้นไป', 'at-least'],
    ['เศษ', 'at-least'],
    ['เป็นอย่างน้อย', 'at-least'],
    ['โดยประมาณ', 'about'],
  ],
  of: [
    ['เสียชีวิต', 'killed'],
    ['สังเวย', 'killed'],
    ['ดับ', 'killed'],
    ['ตาย', 'killed'],
    ['ถูกสังหาร', 'killed'],
    ['สังหาร', 'killed'],
    ['บาดเจ็บ', 'injured'],
    ['เจ็บ', 'injured'],
    ['สูญหาย', 'missing'],
    ['หายตัว', 'missing'],
    ['จับกุม', 'arrested'],
    ['ถูกจับ', 'arrested'],
    ['ควบคุมตัว', 'arrested'],
    ['ถูกจับเป็นตัวประกัน', 'held'],
    ['ตัวประกัน', 'held'],
    ['ปล่อยตัว', 'freed'],
    ['ปล่อยตัวประกัน', 'freed'],
    ['เป็นอิสระ', 'freed'],
    ['ติดเชื้อ', 'infected'],
    ['อพยพ', 'displaced'],
    ['พลัดถิ่น', 'displaced'],
    ['ไร้ที่อยู่', 'displaced'],
    ['ช่วยเหลือออกมา', 'rescued'],
    ['ช่วยชีวิต', 'rescued'],
    ['ติดอยู่', 'trapped'],
    ['ติดค้าง', 'trapped'],
    ['ระดับ', ''],
    ['อันดับ', ''],
    ['ลำดับ', ''],
    ['เจ็บป่วย', ''],
  ],
  were: [],
  tolls: [
    ['ยอดผู้เสียชีวิต', 'killed'],
    ['ยอดเสียชีวิต', 'killed'],
    ['ยอดผู้บาดเจ็บ', 'injured'],
  ],
  vague: ['หลาย', 'ไม่กี่', 'นับ', 'เรือน', 'หลัก'],
  not: ['คนที่', 'รายที่', 'รายการ', 'คนละ', 'รายละเอียด', 'นายก', 'เสียงดัง'],
}

const BEGINNINGS = new Triggers([...UNITS_WORDS, ...PLACES])

/** Whether a number in letters may begin: true in doubt, where its first letters may be typed in two ways. */
const mayBegin = (text: string, at: number) =>
  text.charCodeAt(at) === SARA_E || text.charCodeAt(at + 1) === NIKHAHIT || BEGINNINGS.at(text, at) !== undefined

/** 2,056 · 3.75 หมื่น · ๑๒ · สองพันห้าร้อย · กว่าพัน */
function number(text: string, at: number): { value: number; end: number } | null {
  if (digit(text.charCodeAt(at)) >= 0) return written(text, at)
  return mayBegin(text, at) ? spelled(text, at) : null
}

/** Digits with their commas and point, and the places named behind them. */
function written(text: string, at: number): { value: number; end: number } | null {
  const before = text.charCodeAt(at - 1)
  if (
    digit(before) >= 0 ||
    ((before === 0x2e || before === 0x2c || before === 0x2f || before === 0x2d || before === 0x3a) &&
      digit(text.charCodeAt(at - 2)) >= 0)
  )
    return null
  let shown = ''
  let i = at
  let end = at
  for (; i < at + 24; i++) {
    const c = text.charCodeAt(i)
    const d = digit(c)
    if (d >= 0) {
      shown += d
      end = i + 1
    } else if (c === 0x2c && digit(text.charCodeAt(i + 1)) >= 0 && digit(text.charCodeAt(i + 3)) >= 0) continue
    else if (c === 0x2e && !shown.includes('.') && digit(text.charCodeAt(i + 1)) >= 0) shown += '.'
    else if (!isZeroWidth(c)) break
  }
  // 10/2567, 12:30, 08-1234 and 2-3 are no amounts.
  const next = text.charCodeAt(end)
  if ((next === 0x2f || next === 0x3a || next === 0x2d || next === 0x2013) && digit(text.charCodeAt(end + 1)) >= 0)
    return null
  let value = Number(shown)
  if (!Number.isFinite(value)) return null
  for (let k = 0; k < 2; k++) {
    const place = lookup(text, skip(text, end), PLACES)
    if (!place || place[0] < 100) break
    value *= place[0]
    end = place[1]
  }
  return { value: Math.round(value * 1e6) / 1e6, end }
}

/** สองพันห้าร้อย, สามแสน, พัน: a number in letters that a unit follows. */
function spelled(text: string, at: number): { value: number; end: number } | null {
  let value = 0
  let part = 0
  let end = at
  let words = 0
  for (; words < 16; words++) {
    const unit = lookup(text, end, UNITS_WORDS)
    const place = lookup(text, unit ? unit[1] : end, PLACES)
    if (!unit && !place) break
    if (place?.[0] === 1e6) {
      value = (value + part + (unit ? unit[0] : part + value > 0 ? 0 : 1)) * 1e6
      part = 0
    } else part += (unit ? unit[0] : 1) * (place ? place[0] : 1)
    end = (place ?? unit)![1]
    if (!place) break
  }
  if (words === 0 && end === at) return null
  // Behind digits (10-15 ล้าน) it is the end of their number.
  if (digit(text.charCodeAt(at - 1)) >= 0 || digit(text.charCodeAt(at - 2)) >= 0) return null
  // In letters only what a unit follows is an amount: หก of หกล้ม is none.
  const i = skip(text, end)
  return UNITS.some(([word]) => match(text, i, word) >= 0) ? { value: value + part, end } : null
}

/** Amounts in the lines that are read. */
export const quantities = (doc: Doc): Quantity[] => quantitiesOf(doc, WORDS)
