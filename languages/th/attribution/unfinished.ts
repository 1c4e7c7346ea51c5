import { digit } from '../scan.ts'
import { opensWith } from './end-place.ts'
import type { Scene } from './scene.ts'

/** Words behind which a phrase goes on: "แม่ แฟน และ| ยี่ปั๊ว". */
const OPEN = new Set(
  'และ กับ ของ ที่ ซึ่ง เมื่อเวลา เป็น คือ ได้แก่ โดย เพื่อ เช่น ประมาณ ราว เกือบ วันที่ มาตรา จะ ก็ หาก ถ้า เพราะ เนื่องจาก แต่ จึง รอง นาย นาง นางสาว ร้อยละ ณ สู่ ระหว่าง เดือนละ วันละ ปีละ คนละ ตลอดจน รวมทั้ง รวมถึง จำนวน'.split(
    ' ',
  ),
)
/** What is counted stands behind its number: "วัย 18| ปี". */
const COUNTED = new Set(
  'ปี คน นาย ราย บาท ล้าน ล้านบาท ล้านคน แห่ง ครั้ง เดือน ชั่วโมง นาที กิโลเมตร กม. เมตร เปอร์เซ็นต์ คัน ตัว ชิ้น ฉบับ ข้อ ดอลลาร์ เหรียญ ยูโร น. ลำ นัด เม็ด กิโลกรัม ตัน ไร่ เสียง ที่นั่ง ชุด ดวง ประการ ประเด็น คู่ หมื่น แสน พัน %'.split(
    ' ',
  ),
)
/** Nothing begins with them: "เบอร์อื่น| ๆ". */
const CLOSING = /^[ๆฯ)\]%]/u
/** "1.", "2)": a point of a list begins there. */
const ITEM = /^[0-9๐-๙]{1,2}(?:[).]|\s?[-–]\s)/u
/** The day with which the place and time of a report open: "… |29 ต.ค. 2556 ที่ห้องประชุม". */
const BYLINE = /^[0-9๐-๙]{1,2} ?[ก-๙]{1,4}\.[ก-๙]?/u
/** "that", behind which words stand; a comparison ends with กว่า. */
const THAT = /(?:^|[^ก])ว่า$/u
/** Letters of a year, which counts nothing: "ปี 2567| นายชัยกล่าวว่า". */
const YEAR = 4
/** The longest remark in brackets. */
const REMARK = 90

/**
 * Whether what stands before the end of a piece goes on behind it, so that nobody's words end there: before a number or what it
 * counts, behind a conjunction, inside brackets, behind a ว่า.
 */
export function unfinished(scene: Scene, i: number): boolean {
  const { text, pieces } = scene
  const left = pieces[i]
  const right = pieces[i + 1]
  if (right === undefined || right.paragraph !== left.paragraph || right.gap === 'comma') return false
  scene.unfinished[i] ||= tells(scene, i) || bracketed(text, left.end, right.start) ? 1 : 2
  return scene.unfinished[i] === 1
}

function tells(scene: Scene, i: number): boolean {
  const { text, pieces } = scene
  const left = pieces[i]
  const right = pieces[i + 1]
  const last = scene.word(left.to - 1)
  if (OPEN.has(last) || THAT.test(text.slice(left.end - 4, left.end))) return true
  if (right.gap === 'quote') return false
  const head = text.slice(right.start, right.start + 12)
  if (CLOSING.test(head)) return true
  const number = digit(text.charCodeAt(left.end - 1)) >= 0
  if (digit(text.charCodeAt(right.start)) >= 0) return !ITEM.test(head) && !BYLINE.test(head) && last !== 'น.'
  return number && last.length < YEAR && COUNTED.has(scene.word(right.from)) && !opensWith(scene, right.start)
}

/** Whether a bracket that was opened before is closed behind a place. */
function bracketed(text: string, end: number, start: number): boolean {
  const from = Math.max(0, end - REMARK)
  const before = text.slice(from, end)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.includes(')', open)) return false
  const behind = text.slice(start, from + open + REMARK)
  const close = behind.indexOf(')')
  return close >= 0 && !behind.slice(0, close).includes('(')
}
