import type { LanguagePack } from '../language/index.ts'
import type { Span } from '../model/index.ts'
import type { PageLine } from './lines.ts'
import { fold } from './lines.ts'
import type { FoldedWords } from './words.ts'

export interface Credits {
  credits: { span: Span; name: string | null }[]
  byline: Span | null
  dateline: Span | null
}

const BRACKET_AT_END = /[([]([^()[\]\n]{2,80})[)\]][\s.]*$/u
const FILE = /,?\s*(?:file(?: photo)?|แฟ้ม(?:ภาพ)?)\s*$/iu

/** Marks captions and finds who took the pictures. */
export function findCaptions(text: string, lines: PageLine[], words: FoldedWords): Credits {
  const found: Credits = { credits: [], byline: null, dateline: null }
  for (const line of lines) if (line.role === 'body') caption(text, line, words, found)
  return found
}

/** Finds who wrote the text, where it was sent from and whom it is credited to. */
export function findCredits(
  text: string,
  lines: PageLine[],
  packs: readonly LanguagePack[],
  words: FoldedWords,
  found: Credits,
): void {
  const body = lines.filter((l) => l.role === 'body')
  for (const [k, line] of body.entries()) {
    // "อ้างอิง:" has its addresses below it.
    if (body[k - 1]?.role === 'credit' && ADDRESS.test(text.slice(line.from, line.to))) line.role = 'credit'
    else credit(text, line, words, found)
  }
  byline(text, lines, words, found)
  signature(text, lines, words, found)
  for (const line of body.filter((l) => l.role === 'body').slice(0, 3))
    if (dateline(text, line, words, found) || datelineByDay(text, line, packs, found)) break
}

/** แฟ้ม - … (Yuri Kadobnov/Pool Photo via AP, File) */
function caption(text: string, line: PageLine, words: FoldedWords, found: Credits): void {
  const length = line.to - line.from
  if (length > 600) {
    picture(text, line, words, found)
    return
  }
  const shown = text.slice(line.from, line.to)
  const bracket = /[)\].]$/.test(shown) ? BRACKET_AT_END.exec(shown) : null
  const taken = bracket && words.photo.test(bracket[1]) ? bracket : null
  if (!taken && !words.captions.some((start) => shown.startsWith(start))) {
    picture(text, line, words, found)
    return
  }
  line.role = 'caption'
  if (!taken) return
  const start = line.from + taken.index + 1
  addCredit(text, start, start + taken[1].length, words, found)
}

/** (ภาพ: REUTERS) at the start of a text that is all one line. */
function picture(text: string, line: PageLine, words: FoldedWords, found: Credits): void {
  const start = /^\s*[([]?/.exec(text.slice(line.from, line.from + 4))![0].length + line.from
  const word = words.photos.find((w) => text.startsWith(w, start))
  if (!word) return
  const rest = /^(\s*[:,]\s*|\s+)([^,:()[\]\n]{2,40})(?=[,)\]]|$)/u.exec(
    text.slice(start + word.length, Math.min(line.to, start + word.length + 60)),
  )
  if (!rest) return
  const at = start + word.length + rest[1].length
  const end = at + rest[2].trimEnd().length
  addCredit(text, at, end, words, found)
  if (start === line.from && end === line.to) line.role = 'credit'
}

function addCredit(text: string, start: number, end: number, words: FoldedWords, found: Credits): void {
  for (const word of words.photos) {
    const lead =
      text.startsWith(word, start) && /^\s*:\s*/.exec(text.slice(start + word.length, start + word.length + 6))
    if (lead) start += word.length + lead[0].length
  }
  const file = FILE.exec(text.slice(start, end))
  if (file) end = start + file.index
  if (end > start) found.credits.push({ span: [start, end], name: null })
}

const ADDRESS = /^[\s•·\-–*]*(?:https?:\/\/|www\.)\S+$/u
const CREDIT_LINE = /^[\s•·\-–*([]*(\p{L}[\p{L}\p{M} ]{0,24}?)\s?[:：]\s*/u

/** • ที่มา: เอพี */
function credit(text: string, line: PageLine, words: FoldedWords, found: Credits): void {
  if (line.to - line.from > 100) return
  const shown = text.slice(line.from, line.to)
  const lead = CREDIT_LINE.exec(shown)
  if (!lead || !words.credits.includes(lead[1].trim())) return
  line.role = 'credit'
  let at = line.from + lead[0].length
  for (const name of text.slice(at, line.to).split(/([,;/]|\s(?:และ|and)\s)/u)) {
    const bare = name.replace(/^[\s([]+|[\s)\].]+$/gu, '')
    if (/\p{L}/u.test(bare) && !/^(?:และ|and)$/.test(bare)) {
      const start = at + name.indexOf(bare)
      found.credits.push({ span: [start, start + bare.length], name: null })
    }
    at += name.length
  }
}

/** By Jane Doe */
function byline(text: string, lines: PageLine[], words: FoldedWords, found: Credits): void {
  const body = lines.filter((l) => l.role === 'body')
  const longest = body.findIndex((l) => l.to - l.from > 140)
  for (const line of [...body.slice(0, longest < 0 ? 4 : longest), ...body.slice(-2)]) {
    const shown = text.slice(line.from, line.to)
    if (line.size <= words.longestAgency && words.agencies.has(line.key) && line !== body.at(-1)) {
      line.role = 'byline'
      found.byline ??= [line.from, line.to]
      continue
    }
    const word = shown.length <= 80 && words.bylines.find((start) => shown.startsWith(start))
    if (!word || /[.!?]["”]?$/.test(shown)) continue
    const start = line.from + word.length
    line.role = 'byline'
    found.byline ??= [start + /^[\s:]*/.exec(text.slice(start, line.to))![0].length, line.to]
  }
}

/** The agency that signs the text on its last line: "AFP", "– Xinhua", "(รอยเตอร์)". */
function signature(text: string, lines: PageLine[], words: FoldedWords, found: Credits): void {
  const line = lines.filter((l) => l.role === 'body').at(-1)
  if (!line) return
  if (line.to - line.from > 30) {
    // … ที่ผ่านมา.-สำนักข่าวไทย
    const tail = /[-–—(]{1,2}\s*([^\s.()]{2,30})\)?$/u.exec(text.slice(Math.max(line.from, line.to - 40), line.to))
    if (tail && words.agencies.has(fold(tail[1]))) {
      const end = line.to - (tail[0].endsWith(')') ? 1 : 0)
      found.credits.push({ span: [end - tail[1].length, end], name: null })
    }
    return
  }
  const shown = text.slice(line.from, line.to)
  const bare = shown.replace(/^[\s\-–—([•/]+|[\s)\].]+$/gu, '')
  if (!bare || (!words.agencies.has(fold(bare)) && !/^[A-Z]{2,6}$/.test(bare))) return
  line.role = 'credit'
  const start = line.from + shown.indexOf(bare)
  found.credits.push({ span: [start, start + bare.length], name: null })
}

const DATELINE = /^\s*((?:[^\n()]{2,70}?)\s?)\(([^()\n]{2,30})\)\s*(?:--?|–|—|:)\s/u
const CITY =
  /^\s*((?:[A-Z][A-Z.'’-]+)(?:[ /][A-Z][A-Z.'’-]+){0,3}(?:, [\p{L}. ]{2,24})?(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2})?)\s*(?:--|–|—|-)\s/u

/** SEOUL: The leaders … */
const CITY_COLON =
  /^(?!WATCH|READ|UPDATE|BREAKING|OPINION|ANALYSIS|EXCLUSIVE|LIVE|NEW|VIDEO|PHOTO)([A-Z]{4,}(?: [A-Z]{2,})?): (?=[A-Z“"])/u

/** MOSCOW, June 10 (Reuters) - */
function dateline(text: string, line: PageLine, words: FoldedWords, found: Credits): boolean {
  const shown = text.slice(line.from, Math.min(line.to, line.from + 130))
  const sent = DATELINE.exec(shown)
  if (
    sent &&
    (words.agencies.has(fold(sent[2])) ||
      /^[\p{Lu}/ ]{2,12}$/u.test(sent[2]) ||
      /^[A-Z]{3,}/.test(sent[1]) ||
      /\d/.test(sent[1]))
  ) {
    const end = line.from + sent[0].trimEnd().length
    found.dateline = [line.from, end]
    const start = line.from + sent[0].indexOf('(', sent[1].length - 1) + 1
    found.credits.push({ span: [start, start + sent[2].length], name: null })
    return true
  }
  const city = CITY.exec(shown) ?? (line.to - line.from > 80 ? CITY_COLON.exec(shown) : null)
  if (city) found.dateline = [line.from, line.from + city[0].trimEnd().length]
  return city !== null
}

/** กรุงเทพฯ 12 มิ.ย.-โฆษกรัฐบาลแถลงว่า: a place, a day and a dash. */
function datelineByDay(text: string, line: PageLine, packs: readonly LanguagePack[], found: Credits): boolean {
  const head = text.slice(line.from, Math.min(line.to, line.from + 60))
  const dash = /\d[^-–—]{0,24}[-–—]{1,2}(?!\s?\d)/u.exec(head)
  if (!dash) return false
  const end = line.from + dash.index + dash[0].length
  for (const pack of packs) {
    const day = pack.times(text, [{ start: line.from, end, role: 'body' }]).at(-1)
    const between = day && text.slice(day.span[1], end)
    const place = day && text.slice(line.from, day.span[0]).trim()
    if (
      day?.kind !== 'day' ||
      !/^\s*[-–—]{1,2}$/.test(between!) ||
      !place ||
      place.length > 30 ||
      /[.:"“]/.test(place.slice(0, -1))
    )
      continue
    found.dateline = [line.from, end]
    return true
  }
  return false
}
