import { type Doc, referent, type Source } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { bothSpellings } from '../both-spellings.ts'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'
import { unnamedByOutlet } from './unnamed.ts'

/** Words that lead from the one who cites to the one who is cited, and from him to the one whom he asked. */
const LINKS = bothSpellings(
  /(?:โดย)?(?:ได้)?อ้าง(?:อิง)?(?:ถึง)?(?:จาก)?(?:คำกล่าวของ|คำพูดของ|คำบอกเล่าของ|คำให้การของ|คำยืนยันของ|คำให้สัมภาษณ์ของ|รายงานของ|ถ้อยแถลงของ|การยืนยันของ|การเปิดเผยของ|ข้อมูลจาก|ข้อมูลของ)?|(?:ซึ่ง|ที่)(?:ได้)?(?:สอบถาม|พูดคุยกับ|คุยกับ|สัมภาษณ์|อ้าง|รับข้อมูลจาก|ได้ข้อมูลจาก|รับแจ้งจาก|ระบุคำกล่าวของ)/gu,
)
const LONGEST_PART = 90

/** Whom a report cites, outward: "รายงานโดยอ้างหนังสือพิมพ์ ก. ซึ่งสอบถามแหล่งข่าวชาวอียิปต์ว่า" is the source, then the paper. */
export interface Citation {
  cited: Source[]
  /** Where the content begins, if the text has no ว่า. */
  content: number | null
  /** Where the words that cite begin: the one who cites stands in front of it. */
  from: number
}

export function citation(view: Scene, c: Candidate): Citation | null {
  if (c.cue.class !== 'say' && c.cue.class !== 'cite') return null
  const own = /^(โดย)?อ้าง|^ระบุคำกล่าว/u.test(c.cue.word)
  const ahead = regionAhead(view, c, own)
  const region = ahead ?? regionBehind(view, c)
  if (!region) return null
  const parts = partsOf(view.text, region, own && ahead !== null)
  if (!parts.length) return null
  const cited = parts.map((span) => sourceAt(view.doc, span)).reverse()
  return {
    cited,
    content: ahead && c.that === 'none' ? afterPart(view, c, ahead) : null,
    from: ahead ? c.start : region[0],
  }
}

/** The words behind the cue that name whom is cited: up to ว่า, or, in a headline, to the end of the phrase. */
function regionAhead(view: Scene, c: Candidate, own: boolean): Span | null {
  const from = own ? c.start : c.end
  if (c.that !== 'none') {
    const to = c.between ? c.between[1] : c.through - 3
    return to > from && (own || view.text.slice(from, to).includes('อ้าง')) ? [from, to] : null
  }
  if (!own) return null
  const piece = view.pieces[c.piece]
  const next = view.pieces[c.piece + 1]
  if (!piece.title || !next || next.line !== piece.line || piece.end - c.end < 3) return null
  return [from, piece.end]
}

const BACK = 130

/** "โดยอ้างคำกล่าวของทูต ก. ที่กล่าวว่า": the words in front of the cue, back to the one that cites, where no ว่า lies between. */
function regionBehind({ text, pieces }: Scene, c: Candidate): Span | null {
  if (c.that === 'none') return null
  let p = c.piece
  while (p > 0 && pieces[p - 1].paragraph === pieces[c.piece].paragraph && c.start - pieces[p - 1].start < BACK) p--
  const from = pieces[p].start
  const before = text.slice(from, c.start)
  const last = [...before.matchAll(CITES)].at(-1)
  if (!last || before.indexOf('ว่า', last.index) >= 0 || !/(ที่|ซึ่ง|,|\s)(ได้)?$/u.test(before)) return null
  return [from + last.index, c.start]
}

const CITES = /(?:โดย)?(?:ได้)?อ้าง/gu

function partsOf(text: string, [from, to]: Span, own: boolean): Span[] {
  const region = text.slice(from, to)
  const links = [...region.matchAll(LINKS)]
  if (!links.length || (own && links[0].index > 12)) return []
  return links
    .map((link, i): Span => {
      const start = from + link.index + link[0].length
      const end = from + (links[i + 1]?.index ?? region.length)
      const part = text.slice(start, Math.min(end, start + LONGEST_PART))
      const stop = part.search(STOPS)
      return trim(text, start, start + (stop > 0 ? stop : part.length))
    })
    .filter(([a, b]) => b - a >= 2)
}

/** What no longer belongs to the name of whom is cited. */
const STOPS = /\s?(?:ที่|ซึ่ง)(?:ระบุ|กล่าว|เปิดเผย|บอก|รายงาน|ได้ระบุ|ยืนยัน)|\s(?:รายงาน|ระบุ|เปิดเผย|กล่าว|แถลง|เมื่อ)|(?:ที่|ซึ่ง)\s*$/u

function trim(text: string, start: number, end: number): Span {
  let a = start
  let b = end
  while (a < b && text[a] === ' ') a++
  while (b > a && (text[b - 1] === ' ' || text[b - 1] === '“' || text[b - 1] === '"')) b--
  return [a, b]
}

function sourceAt(doc: Doc, span: Span): Source {
  const told = unnamedByOutlet(doc, span)
  if (told) return { span, kind: 'unnamed', name: null, entity: null, unnamed: told }
  const entity = referent(doc, span)
  const kind = entity ? doc.entities.get(entity)?.kind : undefined
  return { span, kind: kind === 'person' || kind === 'outlet' ? kind : 'group', name: null, entity, unnamed: null }
}

function afterPart({ pieces }: Scene, c: Candidate, [, to]: Span): number | null {
  let p = c.piece
  while (p < pieces.length && pieces[p].start < to) p++
  return pieces[p]?.start ?? null
}
