import { type Doc, keptWith, Lexicon } from '@thima/read/language'
import { bothSpellings } from '../both-spellings.ts'
import { CUES } from '../cues.ts'
import { digit } from '../scan.ts'

/** What stands between a piece and the one before it. */
export type Gap = 'line' | 'comma' | 'space' | 'glued' | 'quote'

/** A stretch of text that a content may begin or end at: Thai puts spaces between phrases, and some connectors open a clause without one. */
export interface Piece {
  start: number
  end: number
  /** Index of its first word, and of the one behind its last. */
  from: number
  to: number
  gap: Gap
  /** Index of its line in `doc.article.lines`. */
  line: number
  /** Number of its paragraph: lines, and parts of a line that a comma without a space divides. */
  paragraph: number
  title: boolean
  /** Whether it lies in quotation marks. */
  quoted: boolean
}

const connectors = new Lexicon<true>(
  'โดย ซึ่ง ขณะที่ ขณะ พร้อม และ แต่ เพื่อ เนื่องจาก เพราะ หลังจาก หลัง ทั้งนี้ อ้างอิง ตามรายงาน ตามที่ ตามคำ หาก ถ้า จึง รวมทั้ง รวมถึง ระหว่าง เมื่อ จนกว่า ก่อน ดังนั้น อย่างไรก็ตาม นอกจากนี้ ส่วน ด้าน นั้น จน กรณี ภายหลัง ล่าสุด ต่อมา สำหรับ นอกจาก เมื่อวันที่ ทั้งยัง แม้ ก่อนหน้านี้ ขณะนี้ เพียงแต่ ตามรายงานของ ตามข้อมูล เผย ยืนยัน ย้ำ ชี้'
    .split(' ')
    .map((w) => [w, true]),
)
const speech = new Lexicon<true>(CUES.filter((c) => c.class === 'say' || c.class === 'cite').map((c) => [c.word, true]))
const fillers = new Lexicon<true>('ยัง ได้ ก็ จึง ออกมา ได้ออกมา กลับ เคย จะ'.split(' ').map((w) => [w, true]))

/** What joins a name to the words in front of it. */
const JOINED = bothSpellings(
  /(ของ|ใน|บน|ผ่าน|แห่ง|กับ|และ|ประจำ|จาก|โดย|ที่|ซึ่ง|ให้|หรือ|โฆษก|รัฐมนตรี|ทูต|ผู้นำ|นายก|ประธาน|สำนักข่าว|หนังสือพิมพ์|เว็บไซต์|สื่อ|สถานีโทรทัศน์|ด้าน|ส่วน|ขณะที่|เจ้าหน้าที่|ผู้|ทาง)$/u,
)

/** Where a new speaker begins inside a phrase, as in newspapers whose paragraphs were joined: "…วันที่ 7 พ.ค.นายประพันธ์กล่าวว่า". */
function speakerStarts({ text, mentions }: Doc): Set<number> {
  const starts = new Set<number>()
  for (const m of mentions) {
    if (m.kind === 'country' || m.kind === 'place' || JOINED.test(text.slice(Math.max(0, m.span[0] - 12), m.span[0])))
      continue
    let at = text[m.span[1]] === ' ' ? m.span[1] + 1 : m.span[1]
    while (fillers.longest(text, at) !== undefined) at = fillers.end
    if (speech.longest(text, at) !== undefined) starts.add(m.span[0])
  }
  return starts
}

/** No phrase has so many words without a space: what a candidate asks of its piece stays little. */
const MOST_WORDS = 200

const OPENING = '“‘«'
const CLOSING = '”’»'

/** The lines that are read, divided into pieces; made once, however often they are asked for. */
export const pieces = (doc: Doc): readonly Piece[] => keptWith(doc, pieces, () => divide(doc))

function divide(doc: Doc): Piece[] {
  const { text, words, article } = doc
  const out: Piece[] = []
  let w = 0
  let paragraph = 0
  const speakers = speakerStarts(doc)
  let m = 0
  /** Whether a word is part of a name or begins one that goes on: no clause opens in "พรรค|เพื่อไทย". */
  const named = (start: number, end: number) => {
    while (m < doc.mentions.length && doc.mentions[m].span[1] <= start) m++
    return m < doc.mentions.length && doc.mentions[m].span[0] <= start && end < doc.mentions[m].span[1]
  }
  const furniture = [...article.furniture].sort((a, b) => a[0] - b[0])
  let f = 0
  article.lines.forEach((line, index) => {
    while (w < words.length && words.starts[w] < line.start) w++
    if (line.role !== 'body' && line.role !== 'title' && line.role !== 'caption') return
    paragraph++
    let quoted = false
    let current: Piece | null = null
    let gap: Gap = 'line'
    for (; w < words.length && words.starts[w] < line.end; w++) {
      const start = words.starts[w]
      while (f < furniture.length && furniture[f][1] <= start) f++
      if (f < furniture.length && furniture[f][0] <= start) {
        current = null
        continue
      }
      const end = words.ends[w]
      const char = text[start]
      const single = end - start === 1
      if (single && (OPENING.includes(char) || CLOSING.includes(char) || char === '"')) {
        current = null
        quoted = char === '"' ? !quoted : OPENING.includes(char)
        gap = gap === 'line' ? 'line' : 'quote'
        continue
      }
      if (single && char === ',' && divides(text, start)) {
        current = null
        paragraph++
        quoted = false
        gap = 'comma'
        continue
      }
      if (current !== null) {
        if (
          start > current.end &&
          !insideLatin(text, current.end, start) &&
          !insideCount(text, current.end, start, speakers)
        )
          gap = 'space'
        else if (
          w - current.from >= MOST_WORDS ||
          (start === current.end && !named(start, end) && opensClause(text, start, end, current.start, speakers))
        )
          gap = 'glued'
        else {
          current.end = end
          current.to = w + 1
          continue
        }
      }
      current = { start, end, from: w, to: w + 1, gap, line: index, paragraph, title: line.role === 'title', quoted }
      out.push(current)
      gap = 'space'
    }
  })
  return out
}

/** "Harbour| Courier", "Elena| Petrova": a space in Latin letters divides words, not phrases. */
function insideLatin(text: string, end: number, start: number): boolean {
  return start === end + 1 && LATIN.test(text[end - 1]) && LATIN.test(text[start])
}
const LATIN = /\p{Script=Latin}/u

/** "แหล่งข่าว| 2 รายระบุว่า", "ชาวบ้าน 3| คนกล่าวว่า": the spaces around a number that counts people divide no phrase; "วันที่ 3| นายสมชายกล่าวว่า" counts nobody. */
function insideCount(text: string, end: number, start: number, speakers: ReadonlySet<number>): boolean {
  if (start !== end + 1) return false
  const counter = isDigit(text, start) ? behindNumber(text, start) : isDigit(text, end - 1) ? start : -1
  return counter >= 0 && !speakers.has(counter) && counters.longest(text, counter) !== undefined
}

/** Where what is counted stands behind a number of at most seven figures, or -1. */
function behindNumber(text: string, start: number): number {
  let at = start
  while (at - start < MOST_FIGURES && (isDigit(text, at) || text[at] === ',')) at++
  return isDigit(text, at) ? -1 : text[at] === ' ' ? at + 1 : at
}
const MOST_FIGURES = 7
const isDigit = (text: string, at: number) => digit(text.charCodeAt(at)) >= 0
const counters = new Lexicon<true>('คน ราย นาย ท่าน รูป ครอบครัว ฝ่าย'.split(' ').map((w) => [w, true]))

function opensClause(text: string, start: number, end: number, from: number, speakers: ReadonlySet<number>): boolean {
  if (start - from > 3 && connectors.longest(text, start) !== undefined && connectors.end >= end) return true
  return start - from > 6 && speakers.has(start)
}

/** A comma between Thai letters without a space is where a newspaper's paragraphs were joined. */
function divides(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  return (thai(before) || before === 0x201d || before === 0x22) && (thai(after) || after === 0x201c || after === 0x22)
}
const thai = (c: number) => c >= 0x0e01 && c <= 0x0e4e
