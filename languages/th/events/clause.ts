import { firstIndex, Lexicon } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import type { Party } from './parties.ts'
import { firstFrom, type View } from './view.ts'

const lexicon = (words: string) => new Lexicon<true>(words.split(' ').map((w) => [w, true]))

/** Words after which a name does nothing: to whom, where, whose. */
const OBLIQUE = new Set(
  'กับ ต่อ แก่ ของ ใน จาก ถึง ณ สู่ ยัง ไป มา เยือน ที่ ระหว่าง เพื่อ ประจำ แห่ง พบ เข้า ร่วม เป็น ใส่ ตาม บน ใกล้ ไว้ อดีต เช่น รวม ประเทศ เมือง กรุง จังหวัด ทั้ง ณ. ตั้งแต่ หรือ คือ ชื่อ ผ่าน ให้แก่ ให้กับ ร่วมกับ หน้า เกี่ยวกับ สำหรับ'.split(
    ' ',
  ),
)
/** Words that may stand between who does it and the word that tells it. */
const AUXILIARY = lexicon(
  'นี้ ว่า คาดว่า ขณะนี้ ได้ จะ ก็ จึง ยัง คง กำลัง เคย ต้อง อาจ ควร เพิ่ง เตรียม พร้อม เร่ง พยายาม ขอ ไม่ มิ ออกมา ออก มา ไป เข้า ร่วม เดินทาง นำ กลับ ต่าง ล้วน อยู่ระหว่าง ถูก โดน มี มีกำหนด มีแผน มีแผนจะ วางแผน ประกาศ กล่าว แสดง จัด ทำ ดำเนินการ รับ และ ที่ ด้วย ประสงค์ ตัดสินใจ ต้องการ อยาก เป็น ผู้ การ',
)

const startOf = (party: Party) => party.span[0]

/** The mentions and offices before a word in its line, nearest first. */
export function* partiesBefore({ parties, doc }: View, at: number, from: number): Generator<Party> {
  const low = firstFrom(parties, startOf, at)
  for (let i = low - 1; i >= 0 && parties[i].span[0] >= from; i--)
    if (parties[i].span[1] <= at && !inBrackets(doc.text, parties[i].span)) yield parties[i]
}

/** The mentions and offices behind a word, up to the end of a stretch, in order. */
export function* partiesBehind({ parties, doc }: View, at: number, until: number): Generator<Party> {
  const low = firstFrom(parties, startOf, at)
  for (let i = low; i < parties.length && parties[i].span[1] <= until; i++)
    if (!inBrackets(doc.text, parties[i].span)) yield parties[i]
}

function inBrackets(text: string, [start, end]: Span): boolean {
  return text[start - 1] === '(' && text[end] === ')'
}

/** The word that touches a party on its left, or '' where a space or a line stands there. */
export function wordBefore({ doc }: View, at: number): string {
  const { text, words } = doc
  const low = firstIndex(words.length, (i) => words.ends[i] >= at)
  return low < words.length && words.ends[low] === at ? text.slice(words.starts[low], at) : ''
}

export const isOblique = (word: string): boolean => OBLIQUE.has(word)

/** Whether only particles and helping verbs stand in a stretch: the word behind it belongs to what stands in front. */
export function isAuxiliary(text: string): boolean {
  for (let i = 0; i < text.length; ) {
    if (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 0xa0) i++
    else if (AUXILIARY.longest(text, i) !== undefined) i = AUXILIARY.end
    else return false
  }
  return true
}

const OPENERS = new Set(
  ' ว่า โดย ซึ่ง และ แต่ หลัง หลังจาก ขณะที่ ขณะ เมื่อ หาก ถ้า เพราะ เนื่องจาก ด้าน ส่วน ทาง จน ก่อน พร้อม ทั้งนี้ ล่าสุด ให้ รวมทั้ง ดังนั้น จึง นอกจากนี้ กรณี ที่ คาด เพื่อ นับตั้งแต่ ระหว่าง ระหว่างที่ “ " ( , : -'.split(
    ' ',
  ),
)

/** Whether a clause may begin behind this word, '' where a space stands there. */
export const opensClause = (word: string): boolean => OPENERS.has(word)

const STOPS =
  /ว่า(?!ง|การ)|ซึ่ง|เพื่อ|ขณะ|หลัง|ก่อน|เนื่องจาก|เพราะ|(?<!ตั้ง)แต่(?!ง|ละ)|หาก|ณ |พร้อม|ทั้งนี้|ทั้งสิ้น|จึง|นอกจาก|เมื่อ|ระหว่างวันที่|ในวันที่|แล้ว|[“”"\n;]/u
const LAND = /(?:กับ|ต่อ|แก่|ให้|ถึง|ระหว่าง|จาก|ที่|ยัง|ประเทศ|กรุง|เมือง|ไป|มา|เข้า|ใน|ใส่)\s*$|^\s*$/u
const FARTHEST = 45

/** Whether what stands between a word and a name lets the name be what the word does it to. */
export function reaches(gap: string, land: boolean): boolean {
  if (gap.length > FARTHEST || STOPS.test(gap)) return false
  return !land || LAND.test(gap)
}
