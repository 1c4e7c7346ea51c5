import type { Span } from './model/index.ts'

export const OPENING = '“"‘\'«'
export const CLOSING = '”"’\'»'
/** At the end of a content these are as often apostrophes: "the workers’". */
const APOSTROPHES = "’'"

/**
 * A content without the quotation marks around it, also where only one of the two stands in it: of "“เราจะไม่ลงนาม|”" the
 * first goes. A mark whose partner stands inside stays: "“ยุติธรรม” สำหรับทุกฝ่าย".
 */
export function withoutMarks(text: string, [start, end]: Span): Span {
  const content = text.slice(start, end)
  if (content.length < 3) return [start, end]
  const opening = OPENING.indexOf(content[0])
  if (opening >= 0) {
    const partner = content.indexOf(CLOSING[opening], 1)
    if (partner < 0) return [start + 1, end]
    return partner === content.length - 1 ? [start + 1, end - 1] : [start, end]
  }
  const last = content[content.length - 1]
  const closing = CLOSING.indexOf(last)
  if (closing < 0 || APOSTROPHES.includes(last)) return [start, end]
  return content.slice(0, -1).includes(OPENING[closing]) ? [start, end] : [start, end - 1]
}
