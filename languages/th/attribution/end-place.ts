import { firstIndex, type Judge, Lexicon, type Mention } from '@thima/read/language'
import { CUES, type CueClass } from '../cues.ts'
import { wordClass } from '../word-classes.ts'
import type { Candidate } from './candidates.ts'
import type { Gap, Piece } from './pieces.ts'
import type { Scene } from './scene.ts'
import { heads } from './source.ts'

export type EndGap = Gap | 'para'

/** What lies between a piece and the next: the space or line of the next one, or the end of a paragraph. */
export const gapOf = (left: Piece, right: Piece): EndGap =>
  right.paragraph === left.paragraph || right.gap === 'comma' ? right.gap : 'para'

/** The mention that a piece opens with. */
export function mentionAt(scene: Scene, start: number): Mention | null {
  const m = scene.mentionBefore(start + 1)
  return m >= 0 && scene.mentions[m].span[0] === start ? scene.mentions[m] : null
}

/** What the words do that open a clause: data for `opener`. */
const openers = new Lexicon<string>(
  (
    [
      [
        'topic',
        'ส่วน ด้าน ทางด้าน ขณะที่ ขณะเดียวกัน ทั้งนี้ อย่างไรก็ตาม อย่างไรก็ดี นอกจากนี้ นอกจากนั้น ต่อมา ล่าสุด สำหรับ ก่อนหน้านี้ วันเดียวกัน จากนั้น โอกาสนี้ ภายหลัง ในขณะที่ ในการนี้ ในส่วน อนึ่ง ต่อข้อถาม เมื่อถาม ผู้สื่อข่าว ต่อจากนั้น ในโอกาสนี้ หลังจากนั้น ในช่วงท้าย ในตอนท้าย',
      ],
      ['add', 'พร้อม พร้อมทั้ง พร้อมกับ พร้อมกันนี้ และ รวมทั้ง รวมถึง ตลอดจน อีกทั้ง โดย ทั้งยัง และยัง รวมไปถึง พร้อมกันนั้น ก่อนจะ'],
      [
        'reason',
        'เพราะ เนื่องจาก เพราะว่า เพื่อ หลัง หลังจาก จน จนกว่า หาก ถ้า เมื่อ ก่อน ระหว่าง ตาม ใน จาก ด้วย ที่ ซึ่ง อัน กว่า ภายใน ภายใต้ เป็น ให้',
      ],
      ['turn', 'แต่ ดังนั้น จึง แม้ ทำให้ ฉะนั้น ถึงแม้ แต่หาก แล้ว ก็'],
      ['own', 'เรา ผม ตน ดิฉัน ตนเอง ขอ ต้อง จะ ไม่'],
    ] as const
  ).flatMap(([sort, words]) => words.split(' ').map((w) => [w, sort] as const)),
)

/** Who is named where a piece opens, behind the words that open a clause: "ขณะที่|นางสาวมาลี". */
export function opensWith(scene: Scene, start: number): Mention | null {
  return (
    mentionAt(scene, start) ?? (openers.longest(scene.text, start) === undefined ? null : mentionAt(scene, openers.end))
  )
}

/** How the next piece opens, and where in it the next reporting word stands. */
function opener(scene: Scene, i: number, cue: Candidate | null, subject: string): { sort: string; lead: string } {
  const piece = scene.pieces[i]
  const sort = openers.longest(scene.text, piece.start) ?? 'plain'
  if (!cue || cue.piece > i + 1) return { sort, lead: 'no' }
  if (cue.start === piece.start) return { sort, lead: 'bare' }
  const begins = sort === 'plain' ? piece.start : openers.end
  const gap = scene.text.slice(begins, cue.start).trim()
  if (gap === '' || /^(ได้|ก็|ยัง|จะ|ขอ|ทั้ง|กับ)+$/.test(gap)) return { sort, lead: 'led' }
  if (subject !== 'none') return { sort, lead: cue.piece === i ? 'subject' : 'subject next' }
  return { sort, lead: cue.piece === i ? 'inside' : 'next' }
}

/** Tells what stands on both sides of the end of a piece, which is the same for all cues of a group. */
export function tellPlace(scene: Scene, kind: CueClass, i: number, group: string, j: Judge): void {
  const { pieces, text } = scene
  const left = pieces[i]
  const right = pieces[i + 1]
  const title = left.title ? 1 : 0
  const gap = gapOf(left, right)
  j.add('gap', gap)
  j.add('gapt', gap, group, title)
  const r1 = scene.word(right.from)
  j.add('r', r1)
  j.add('rgap', r1, gap)
  j.add('r2', r1, right.to > right.from + 1 ? scene.word(right.from + 1) : '')
  const rk = wordClass(r1)
  const rk2 = right.to > right.from + 1 ? wordClass(scene.word(right.from + 1)) : 'x'
  const lk = wordClass(scene.word(left.to - 1))
  j.add('rk', rk, gap)
  j.add('rk', rk, gap, group)
  j.add('rk2', rk, rk2)
  j.add('lk', lk, gap)
  j.add('lrk', lk, rk)
  tellWords(scene, i, gap, group, j)
  tellRest(scene, i, gap, group, j)
  const mention = mentionAt(scene, right.start)
  if (mention) {
    j.add('rm', mention.kind)
    j.add('rm', mention.kind, gap, group)
  }
  tellOpening(scene, kind, i, { gap, group, title, mention }, j)
  if (text.charCodeAt(right.start) === 0x28) j.add('bracket')
  if (ITEM.test(text.slice(right.start, right.start + 4))) {
    j.add('item')
    j.add('item', group)
  }
}

/** Tells how the next piece opens: what word, whose name, which reporting word ahead, and whether somebody begins to speak. */
function tellOpening(
  scene: Scene,
  kind: CueClass,
  i: number,
  at: { gap: string; group: string; title: number; mention: Mention | null },
  j: Judge,
): void {
  const { gap, group, title, mention } = at
  const right = scene.pieces[i + 1]
  const next = scene.speaker[i + 1]
  const until = next < 0 ? 'none' : next === i + 1 ? 'here' : next - i < 4 ? 'soon' : 'later'
  j.add('until', until, gap)
  j.add('until', until, gap, group)
  const cue = cueAhead(scene, i + 1)
  const subject = mention ? mention.kind : (heads.longest(scene.text, right.start) ?? 'none')
  const { sort, lead } = opener(scene, i + 1, cue, subject)
  if (subject !== 'none') {
    j.add('subject', subject, gap, group)
    j.add('subject', subject, lead)
  }
  const ahead = cue && lead !== 'no' ? GROUPS[cue.cue.class][cue.that === 'none' ? 0 : 1] : 'no'
  j.add('o', sort, gap, group)
  j.add('oa', sort, lead, ahead)
  j.add('oag', `${sort} ${lead}`, ahead, group)
  j.add('ag', lead, ahead, `${gap} ${group}`)
  j.add('ou', sort, until, gap)
  j.add('om', sort, mention?.kind ?? 0, gap)
  j.add('at', lead, ahead, title)
  if (!cue) {
    j.add('nocue', gap)
    return
  }
  const sure = cue.p > 0.75 ? 3 : cue.p > 0.5 ? 2 : cue.p > 0.25 ? 1 : 0
  j.add('sure', sure, lead, gap)
  j.add('sure', sure, `${lead} ${ahead}`, group)
  j.add('suret', sure, lead, title)
  const near = cue.piece - i
  j.add('cue', cue.cue.class, cue.that, near)
  j.add('cueg', cue.cue.class, near, `${gap} ${group}`)
  if (mention && cue.that !== 'none') {
    j.add('speaker', mention.kind, near)
    j.add('speaker', gap)
  }
  if (cue.start === right.start) {
    j.add('barecue', cue.cue.word)
    j.add('barecue', cue.cue.class, group, cue.cue.class === kind ? 'same' : 'other')
  }
}

const ITEM = /^(?:[0-9๐-๙]+[).]|[-•–])/u

/** A class of cue without and with a ว่า. */
export const GROUPS = Object.fromEntries(
  [...new Set(CUES.map((w) => w.class))].map((k) => [k, [k, `${k}+`]]),
) as unknown as Record<CueClass, readonly [string, string]>

/** The next reporting word in the pieces that follow, up to three ahead and in the same paragraph. */
function cueAhead(scene: Scene, from: number): Candidate | null {
  const { pieces, candidates } = scene
  const paragraph = pieces[from].paragraph
  let found: Candidate | null = null
  for (let i = firstIndex(candidates.length, (i) => candidates[i].piece >= from); i < candidates.length; i++) {
    const o = candidates[i]
    if (o.piece > from + 2 || pieces[o.piece].paragraph !== paragraph) break
    if (found === null || (found.that === 'none' && o.that !== 'none')) found = o
    if (found.that !== 'none') break
  }
  return found
}

/** Tells the words and letters on both sides. */
function tellWords(scene: Scene, i: number, gap: EndGap, group: string, j: Judge): void {
  const { pieces, text } = scene
  const left = pieces[i]
  const right = pieces[i + 1]
  const last = scene.word(left.to - 1)
  const r1 = scene.word(right.from)
  j.add('l', last)
  j.add('lg', last, gap)
  j.add('lr', last, r1)
  j.add('l2', left.to - 2 >= left.from ? scene.word(left.to - 2) : '', last)
  const letters = `${letterAt(text, left.end - 1)}${letterAt(text, right.start)}`
  j.add('ch', letters)
  j.add('chg', letters, gap)
  for (let w = right.from + 1; w < right.to && w < right.from + 4; w++) j.add('rw', scene.word(w))
  const r2 = scene.word(right.from + 1)
  j.add('r3', r1, r2, gap)
  j.add('rg', r1, group)
  j.add('rkg', wordClass(r2), gap, group)
}

const SORTS = /([0-9๐-๙])|([A-Za-z])|[ก-๎]/u

/** The sort of a letter: digit, Latin, Thai, or the sign itself. */
function letterAt(text: string, at: number): string {
  const sort = SORTS.exec(text[at])
  return sort === null ? text[at] : sort[1] ? 'd' : sort[2] ? 'e' : 't'
}

/** Tells how much of the paragraph is left, and whether the text has lost its paragraphs. */
function tellRest({ pieces, paragraphEnd, joined }: Scene, i: number, gap: EndGap, group: string, j: Judge): void {
  const flat = joined ? 1 : 0
  j.add('j', flat, gap)
  j.add('j', flat, gap, group)
  const end = paragraphEnd[i + 1]
  const left = pieces[end].end - pieces[i].end
  const rest = left < 30 ? 0 : left < 80 ? 1 : left < 200 ? 2 : left < 500 ? 3 : 4
  j.add('rest', rest, gap)
  j.add('rest', rest, group)
  if (end === i + 1 && pieces[end].gap !== 'line') {
    j.add('lastpiece')
    j.add('lastpiece', group)
  }
}
