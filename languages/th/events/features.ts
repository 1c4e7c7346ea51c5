import { type Judge, type Part, Term } from '@thima/read/language'
import type { EventPlace } from './candidates.ts'
import type { EventWord } from './event-words.ts'
import type { Party } from './parties.ts'
import { firstFrom, type View } from './view.ts'

const set = (words: string) => new Set(words.split(' '))

/** Sorts of words that stand around an event word: what counts is the sort more than the word. */
const SORTS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['done', set('ได้ แล้ว เคย เพิ่ง ก็ได้')],
  ['will', set('จะ เตรียม จ่อ กำหนด นัด พร้อม')],
  ['may', set('อาจ ควร ต้อง สามารถ น่า คง พึง')],
  ['doing', set('กำลัง ยัง อยู่ อยู่ระหว่าง เร่ง ยังคง')],
  ['not', set('ไม่ มิ ไม่ได้ ไม่มี อย่า ไม่เคย')],
  ['passive', set('ถูก โดน')],
  ['noun', set('การ ความ ผล ข้อ คำ เรื่อง ด้าน งาน ระบบ คดี เหตุ แผน ศูนย์ กรม สำนักงาน ชมรม มูลนิธิ')],
  ['who', set('ผู้ นัก คน ชาว ฝ่าย กลุ่ม คณะ ทีม เจ้าหน้าที่ ประชาชน')],
  ['case', set('กรณี ข่าว เกิด เกิดเหตุ พบ มี')],
  ['that', set('ว่า ที่ ซึ่ง อัน')],
  ['purpose', set('เพื่อ ให้ ใน สำหรับ ต่อ')],
  ['and', set('และ หรือ แต่ พร้อม รวมทั้ง ตลอดจน ก่อน หลัง หลังจาก จึง โดย จน')],
  ['if', set('หาก ถ้า กรณี')],
  ['move', set('ไป มา เข้า ออก ออกมา ร่วม เดินทาง นำ เข้าร่วม')],
  ['with', set('กับ แก่ ถึง ยัง จาก ณ')],
  ['number', set('จำนวน กว่า ประมาณ ครั้ง')],
  ['each', set('ทุก หลาย ทั้ง บาง แต่ละ')],
  ['this', set('นี้ นั้น ดังกล่าว ด้วย เพิ่มเติม กัน ร่วมกัน')],
]
const sortOf = new Map(SORTS.flatMap(([sort, words]) => [...words].map((word) => [word, sort] as const)))

/** What speaks for and against a word telling an event at its place, as it is now: told to a judge. */
export function eventFeatures(
  view: View,
  index: number,
  meaning: EventWord,
  earlier: ReadonlyMap<string, number>,
): (j: Judge) => void {
  const place = view.places[index]
  const piece = view.pieces[place.piece]
  const { type, sort, word, strong } = meaning
  const before = wordAt(view, place.from - 1, piece.from, `<${piece.gap}>`, piece.to)
  const before2 = wordAt(view, place.from - 2, piece.from, '<start>', piece.to)
  const behind = wordAt(view, place.to, piece.from, '<end>', piece.to)
  const left = nameBefore(view, place)
  const right = nameBehind(view, place)
  const where = whereInPage(view, place)
  const seen = String(Math.min(earlier.get(sort) ?? 0, 2))
  const time = String(hasTime(view, place))
  return (j) => {
    j.add(named('t=', type))
    j.add(named('s=', sort))
    j.add(named('w=', word), named('', type))
    j.add(named('b=', before))
    j.add(named('n=', behind))
    j.add(named('bb=', before2))
    j.add(named('l=', left))
    j.add(named('r=', right))
    j.add(named('at=', where))
    j.add(named('seen=', seen))
    j.add(named('time=', time))
    j.add(named('q=', String(piece.quoted)))
    j.add(named('strong=', String(strong)))
    j.add(named('', `${type}+strong=${strong}`))
    j.add(named('', sort), named('seen=', seen))
  }
}

/** Names that are remembered of each sort; a text in which there are more makes the rest anew. */
const MOST = 1 << 14
const known = new Map<string, Map<string, Part>>()

/** What is told of a sort, "b=" and a word, as features name it. */
function named(sort: string, value: string): Part {
  let names = known.get(sort)
  if (names === undefined || names.size === MOST) {
    names = new Map()
    known.set(sort, names)
  }
  let name = names.get(value)
  if (name === undefined) {
    // A term holds no bar.
    name = value.includes('|') ? sort + value : new Term(sort + value)
    names.set(value, name)
  }
  return name
}

function wordAt(view: View, w: number, from: number, edge: string, to: number): string {
  if (w < from || w >= to) return edge
  const word = view.word(w)
  const sort = sortOf.get(word)
  if (sort) return sort
  if (/^\d/u.test(word)) return '<digit>'
  if (inName(view, w)) return '<name>'
  return word.length > 1 && !/[ก-๙]/u.test(word) ? '<latin>' : word
}

function inName({ doc }: View, w: number): boolean {
  const at = doc.words.starts[w]
  const mention = doc.mentions[firstFrom(doc.mentions, (m) => m.span[1], at + 1)]
  return mention !== undefined && mention.span[0] <= at
}

const distance = (n: number) => (n <= 1 ? 'touch' : n < 15 ? 'near' : n < 50 ? 'mid' : 'far')
const FARTHEST = 200

function nameBefore({ parties, doc }: View, { start }: EventPlace): string {
  const party = parties[firstFrom(parties, (p) => p.span[1], start + 1) - 1]
  return party ? nameAt(doc.text, party, party.span[1], start) : 'none'
}

function nameBehind({ parties, doc }: View, { end }: EventPlace): string {
  const party = parties[firstFrom(parties, (p) => p.span[0], end)]
  return party ? nameAt(doc.text, party, end, party.span[0]) : 'none'
}

function nameAt(text: string, party: Party, from: number, to: number): string {
  if (to - from > FARTHEST || text.slice(from, to).includes('\n')) return 'none'
  return `${party.office ? 'office' : party.kind}:${distance(to - from)}`
}

function whereInPage({ pieces, body }: View, { piece }: EventPlace): string {
  const { line, title } = pieces[piece]
  if (title) return 'title'
  return line === body ? 'lead' : line < body + 3 ? 'early' : 'late'
}

function hasTime({ doc, pieces, timeFrom }: View, { piece }: EventPlace): boolean {
  const { start, end } = pieces[piece]
  const time = doc.times[timeFrom(start - 30)]
  return time !== undefined && time.span[1] <= end + 40
}
