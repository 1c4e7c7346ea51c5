import { type Doc, referent, type Source } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'
import { unnamed } from './unnamed.ts'

/** Words that lead from the one who cites to the one who is cited, and from him to the one whom he asked. */
const LINKS =
  /(?:โดย)?(?:ได้)?อ้าง(?:อิง)?(?:ถึง)?(?:จาก)?(?:คำกล่าวของ|คำพูดของ|คำให้สัมภาษณ์ของ|รายงานของ|ถ้อยแถลงของ|การยืนยันของ|การเปิดเผยของ|ข้อมูลจาก|ข้อมูลของ)?|(?:ซึ่ง|ที่)(?:ได้)?(?:สอบถาม|พูดคุยกับ|คุยกับ|สัมภาษณ์|อ้าง|รับข้อมูลจาก|ได้ข้อมูลจาก|รับแจ้งจาก|ระบุคำกล่าวของ)/gu
const LONGEST_PART = 90

/** Whom a report cites, outward: "รายงานโดยอ้างหนังสือพิมพ์ ก. ซึ่งสอบถามแหล่งข่าวชาวอียิปต์ว่า" is the source, then the paper. */
export interface Citation {
  cited: Source[]
  /** Where the content begins, if the text has no ว่า. */
  content: number | null
}

export function citation(view: Scene, c: Candidate, home: string): Citation | null {
  const own = /^(โดย)?อ้าง|^ระบุคำกล่าว/u.test(c.cue.word)
  if (c.cue.class !== 'say' && c.cue.class !== 'cite') return null
  const region = regionOf(view, c, own)
  if (!region) return null
  const parts = partsOf(view.text, region, own)
  if (!parts.length) return null
  const cited = parts.map((span) => sourceAt(view.doc, span, home)).reverse()
  return { cited, content: c.that === 'none' ? afterPart(view, region) : null }
}

/** The words that name whom is cited: up to ว่า, or, in a headline, to the end of the phrase. */
function regionOf(view: Scene, c: Candidate, own: boolean): Span | null {
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

function partsOf(text: string, [from, to]: Span, own: boolean): Span[] {
  const region = text.slice(from, to)
  const links = [...region.matchAll(LINKS)]
  if (!links.length || (own && links[0].index > 12)) return []
  return links
    .map((link, i): Span => {
      const start = from + link.index + link[0].length
      const end = from + (links[i + 1]?.index ?? region.length)
      return trim(text, start, Math.min(end, start + LONGEST_PART))
    })
    .filter(([a, b]) => b - a >= 2)
}

function trim(text: string, start: number, end: number): Span {
  let a = start
  let b = end
  while (a < b && text[a] === ' ') a++
  while (b > a && (text[b - 1] === ' ' || text[b - 1] === '“' || text[b - 1] === '"')) b--
  return [a, b]
}

function sourceAt(doc: Doc, span: Span, home: string): Source {
  const told = unnamed(doc, span)
  if (told) return { span, kind: 'unnamed', name: null, entity: null, unnamed: told }
  const entity = referent(doc, span, home)
  const kind = entity ? doc.entities.get(entity)?.kind : undefined
  return { span, kind: kind === 'person' || kind === 'outlet' ? kind : 'group', name: null, entity, unnamed: null }
}

const afterPart = (view: Scene, [, to]: Span) => view.pieces.find((p) => p.start >= to)?.start ?? null
