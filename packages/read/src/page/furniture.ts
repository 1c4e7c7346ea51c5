import type { Span } from '../model/index.ts'
import { bare, fold, type PageLine, signOf } from './lines.ts'
import type { FoldedWords } from './words.ts'

/** Shorter lines may stand twice in an article of their own right: headings of tables, "ทั้งนี้". */
const SHORTEST_COPY = 16

const SYMBOLS = /^[^\p{L}\p{N}]+$/u
const HASHTAGS = /^(?:[#＃][^\s#＃]+\s*)+$/u
const SITE_COUNTERS = /^(?:\d+\s*)?(?:views?|shares?|likes?|comments?|min read|ครั้ง)$/iu
/** How long ago a page was made, where it is no date: "Updated 3 hours ago", "อัปเดต 5 นาทีที่แล้ว". */
const AGO =
  /^(?:(?:updated|published|posted)\s*)?\d{1,2} (?:min(?:ute)?|hour|day|week|month)s? ago$|^(?:[\u0e00-\u0e7f]{5,9}(?:เมื่อ)?\s*)?\d{1,2}\s*(?:นาที|ชั่วโมง|ชม\.|วัน|สัปดาห์)(?:ที่แล้ว|ก่อน)$/iu
/** หน้าแรก › ข่าว › การเมือง */
const PATH = /^[^>›»]{1,40}(?:\s*[>›»]\s*[^>›»]{1,60})+$/u
/** A clock time alone: "10:30 น.", "เวลา 14.05". */
const CLOCK = /^(?:[\p{L}\p{M}]{1,12}\s*)?\d{1,2}[:.]\d{2}(?:\s*[\p{L}\p{M}.]{1,6}){0,2}$/u
const CREDIT_OF_ADDRESS = /^[•·\-*\s]*\p{L}[\p{L}\p{M} ]{0,24}\s?:\s*(?:https?:\/\/|www\.)\S+$/u

/** Counts beside buttons: "แชร์ 2.4K". */
const COUNT = /\d[\d.,]*\s?[KM]?(?![\p{L}\p{M}])/gu
/** The letters with which sites change the size of theirs: "ก ก ก", "A- A A+". */
const SIZES = /^(?:[กA][+-]?(?:\s|$)){2,}/u
const SIZE = /^[กA][+-]?$/u

/** "Skip เรื่องแนะนำ and continue reading". */
const SKIP = /^Skip .{1,60} and continue reading$/

/** Several buttons on a line: "พิมพ์ | ส่งต่อ", "XS SM MD LG", "แชร์ 2.4K  ทวีต". */
function isToolbar(shown: string, words: FoldedWords): boolean {
  if (shown.length > 100 || !words.mayBeButton(firstLetter(shown))) return false
  let buttons = 0
  for (const part of shown.replace(COUNT, ' ').split(/\s{2,}|[|｜·•,\t]/u)) {
    const isButton = (name: string) => words.furniture.has(bare(fold(name)))
    const names = part.trim()
    if (names === '' || SIZES.test(names)) continue
    if (isButton(names)) buttons++
    else {
      const each = names.split(/\s+/u)
      const left = each.findIndex((word, k) => SIZE.test(word) && SIZES.test(`${each.slice(k).join(' ')} `))
      const head = left < 0 ? each : each.slice(0, left)
      if (!head.every(isButton) && !isButton(head.join(' '))) return false
      buttons++
    }
  }
  return buttons > 0
}

/** The first character of a line that is no mark or space of ASCII. */
function firstLetter(shown: string): number {
  let i = 0
  while (i < shown.length && MARKS[shown.charCodeAt(i)] === 1) i++
  return shown.charCodeAt(i)
}

const MARKS = Uint8Array.from({ length: 128 }, (_, c) => (/[A-Za-z0-9#]/.test(String.fromCharCode(c)) ? 0 : 1))

/** Marks lines that are furniture by their own look: rulers, buttons, hashtags, "ที่มา : https://…". */
export function markByLook(text: string, lines: PageLine[], words: FoldedWords): void {
  for (const line of lines) {
    if (line.role !== 'body' || line.to - line.from > 200) continue
    if (looksLikeFurniture(text.slice(line.from, line.to), line, words)) line.role = 'furniture'
  }
}

function looksLikeFurniture(shown: string, line: PageLine, words: FoldedWords): boolean {
  if (SYMBOLS.test(shown)) return true
  if (line.size <= LONGEST_BUTTON && words.furniture.has(bare(line.key))) return true
  if (words.mayStart(shown.charCodeAt(0)) && words.furnitureStarts.some((start) => line.key.startsWith(start)))
    return true
  if (
    HASHTAGS.test(shown) ||
    (shown.length < 40 && (SITE_COUNTERS.test(shown) || CLOCK.test(shown) || AGO.test(shown)))
  )
    return true
  if (isToolbar(shown, words) || SKIP.test(shown)) return true
  if (shown.length < 160 && /[>›»]/.test(shown) && PATH.test(shown)) return true
  if (!/https?:|www\./.test(shown) || !CREDIT_OF_ADDRESS.test(shown)) return false
  return words.credits.some((word) => shown.replace(/^[•·\-*\s]+/, '').startsWith(word))
}

/** Links at the end of a paragraph that only say to go on: "… ของกองทุน อ่านต่อ". */
export function buttonsAtEnd(
  text: string,
  lines: readonly PageLine[],
  links: readonly { span: Span }[],
  words: FoldedWords,
): Span[] {
  const ends = new Map(lines.filter((line) => line.role === 'body').map((line) => [line.to, line]))
  return links
    .map(({ span }) => span)
    .filter(([start, end]) => {
      const line = ends.get(end)
      return (
        line &&
        line.from < start &&
        end - start <= LONGEST_BUTTON &&
        words.furniture.has(bare(fold(text.slice(start, end))))
      )
    })
}

/** Buttons and headings of a page's own are short. */
const LONGEST_BUTTON = 48

/**
 * Marks what follows a comment board or a list of other stories; where paragraphs follow, only the short lines between. A list
 * above the text has nothing of the article before it, and ends with the first line that is no button.
 */
export function markBehindEnd(lines: PageLine[], words: FoldedWords): void {
  let behind = false
  let begun = false
  for (const line of lines) {
    if (line.role === 'blank') continue
    const key = line.size <= LONGEST_BUTTON ? bare(line.key).replace(/\(?\d+$/, '') : ''
    if (words.ends.has(key)) {
      line.role = 'furniture'
      behind = begun
    } else if (LIST_END.test(key) && words.ends.has(key.replace(LIST_END, ''))) {
      line.role = 'furniture'
      behind = false
    } else if (line.to - line.from >= PARAGRAPH) {
      begun = true
      if (line.to - line.from > 140) behind = false
      else if (behind && line.role === 'body') line.role = 'furniture'
    } else if (behind && line.role === 'body') line.role = 'furniture'
  }
}

/** "End of เรื่องแนะนำ", for those who have the page read to them. */
const LIST_END = /^endof/
/** Headlines may be as long as that, and menus are not. */
const PARAGRAPH = 90

/** Marks copies of the headline (given folded), of captions and paragraphs: the first stays. */
export function markCopies(lines: PageLine[], title: string): void {
  const seen = new Map<number, PageLine[]>()
  const sign = signOf(title)
  for (const line of lines) {
    if (title && line.role === 'body' && line.sign === sign && line.key === title) line.role = 'furniture'
    if (line.size < SHORTEST_COPY) continue
    const alike = seen.get(line.sign)
    if (alike?.some(({ key }) => key === line.key)) line.role = 'furniture'
    else if (line.role !== 'body' && line.role !== 'caption') continue
    else if (alike) alike.push(line)
    else seen.set(line.sign, [line])
  }
}

const CONTACT = /(?:https?:\/\/|www\.|@|\d[\d\s\-–]{5,}\d|\d{3,}\s*ต่อ\s*\d)/u

/** Marks an address block at the foot: short lines with a telephone or an address, and the office that stands above them. */
export function markAddress(text: string, lines: PageLine[], words: FoldedWords): void {
  let below = false
  for (let k = lines.length - 1; k >= 0; k--) {
    const line = lines[k]
    if (line.role === 'blank' || line.role === 'furniture' || line.role === 'credit') continue
    const shown = text.slice(line.from, line.to)
    const contact = shown.length <= 90 && CONTACT.test(shown) && words.contacts.some((word) => shown.startsWith(word))
    // Above the telephone stands the office: a name without a sentence, at most one line.
    const office = below && shown.length <= 60 && !/[\d"”“.:]/.test(shown)
    if (!contact && !office) return
    line.role = 'furniture'
    if (office && !contact) return
    below = true
  }
}

const RULER = /^(?:[-=*_~+/#\\—–]\s?){4,}|^\.{6,}/
const RULER_AT_END = /(?:[-=*_~+/#\\—–]){5,}\s*$/

const RULES = new Set('-=*_~+/#\\—–.')

/** Rulers at the edge of a line that goes on: "****** 23 ธันวาคม 2563". */
export function rulers(text: string, lines: PageLine[]): Span[] {
  const spans: Span[] = []
  for (const line of lines) {
    if (line.role !== 'body') continue
    if (!RULES.has(text[line.from]) && !RULES.has(text[line.to - 1])) continue
    const head = RULER.exec(text.slice(line.from, Math.min(line.to, line.from + 200)))
    if (head) spans.push([line.from, line.from + head[0].trimEnd().length])
    const tail = RULER_AT_END.exec(text.slice(Math.max(line.from + (head?.[0].length ?? 0), line.to - 100), line.to))
    if (tail) spans.push([line.to - tail[0].length, line.to])
  }
  return spans
}
