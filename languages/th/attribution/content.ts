import { chance, firstIndex, type Judge, Lexicon, type Mention, type Shared, type Verdict } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { CUES, type CueClass } from '../cues.ts'
import { wordClass } from '../word-classes.ts'
import type { Candidate } from './candidates.ts'
import type { Piece } from './pieces.ts'
import type { Scene } from './scene.ts'
import { heads } from './source.ts'
import { subjectOf } from './subject.ts'

/** A place where a content may end: the end of a piece. */
export interface Ending {
  piece: number
  end: number
  verdict: Verdict
}

/** How a content begins: whether in quotation marks, and who is named as the subject of its cue. */
interface Begun {
  quoted: boolean
  own: string | undefined
}

const MOST_PIECES = 70
const MOST_PARAGRAPHS = 3

/** Places where the content of a cue may end, nearest first, each with what speaks for ending there: features of the model `stop`. */
export function* endings(scene: Scene, c: Candidate, judge: Judge): Generator<Ending> {
  const { pieces } = scene
  let i = c.piece
  while (i < pieces.length && pieces[i].end <= c.content) i++
  if (i >= pieces.length) return
  const first = i
  const paragraph = pieces[c.piece].paragraph
  const at: Begun = {
    quoted: pieces[i].quoted && pieces[i].start >= c.content - 1,
    own: subjectOf(scene, c).mention?.entity || undefined,
  }
  for (let n = 0; i < pieces.length && n < MOST_PIECES; i++, n++) {
    const piece = pieces[i]
    if (piece.paragraph - paragraph > MOST_PARAGRAPHS || piece.title !== pieces[c.piece].title) return
    if (piece.title && piece.line !== pieces[c.piece].line) return
    judge.begin()
    tellEnd(scene, c, i, first, at, judge)
    yield { piece: i, end: piece.end, verdict: judge.end() }
  }
}

/**
 * The end that is likeliest to give most of the content: of all ends the one for which the chance is highest that half or
 * more of what the two cover is shared, given the model's chances for each end.
 */
export function contentOf(scene: Scene, c: Candidate, stop: Judge): { span: Span; piece: number } | null {
  const ends: number[] = []
  const chances: number[] = []
  let open = 1
  for (const ending of endings(scene, c, stop)) {
    const p = chance(ending.verdict.score)
    ends.push(ending.end)
    chances.push(open * p)
    open *= 1 - p
    if (open < 0.02) break
  }
  if (!ends.length) return null
  chances[chances.length - 1] += open
  let best = 0
  let most = -1
  for (let i = 0; i < ends.length; i++) {
    const length = ends[i] - c.content
    let value = 0
    for (let k = 0; k < ends.length; k++) {
      const other = ends[k] - c.content
      const share = length < other ? length / other : other / length
      if (share >= 0.5) value += chances[k] * (0.5 + share / 2)
    }
    if (value > most) {
      most = value
      best = i
    }
  }
  return ends[best] > c.content ? { span: [c.content, ends[best]], piece: best } : null
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

function tellEnd(scene: Scene, c: Candidate, i: number, first: number, at: Begun, j: Judge): void {
  const { pieces } = scene
  const kind = c.cue.class
  const group = GROUPS[kind][c.that === 'none' ? 0 : 1]
  const left = pieces[i]
  const right = pieces[i + 1]
  const size = bucket(left.end - c.content)
  j.add('size', size, group)
  j.add('i', Math.min(i - first, 6), group)
  if (right === undefined) {
    j.add('eof')
    j.add('eof', group)
    return
  }
  const gap = gapOf(left, right)
  j.add('gapx', gap, left.paragraph - pieces[c.piece].paragraph, group)
  j.add('gsize', size, gap, kind)
  if (at.quoted) {
    j.add('q', right.quoted ? 'in' : 'out')
    j.add('q', right.quoted ? 'in' : 'out', gap)
  } else if (right.quoted) j.add('toquote', gap)
  const mention = at.own === undefined ? null : mentionAt(scene, right.start)
  if (mention) {
    const sameness = mention.entity === at.own ? 'again' : 'another'
    j.add(sameness, group)
    j.add(sameness, 'gap', gap)
  }
  j.share(memoryOf(scene, i, group), () => tellPlace(scene, kind, i, group, j))
}

function memoryOf({ ends }: Scene, i: number, group: string): Shared {
  ends[i] ??= new Map()
  let memory = ends[i].get(group)
  if (memory === undefined) {
    memory = { judge: null, weight: 0 }
    ends[i].set(group, memory)
  }
  return memory
}

const gapOf = (left: Piece, right: Piece) =>
  right.paragraph === left.paragraph ? right.gap : right.gap === 'comma' ? 'comma' : 'para'

/** The mention that a piece opens with. */
function mentionAt(scene: Scene, start: number): Mention | null {
  const m = scene.mentionBefore(start + 1)
  return m >= 0 && scene.mentions[m].span[0] === start ? scene.mentions[m] : null
}

/** Tells what stands on both sides of the end of a piece, which is the same for all cues of a group. */
function tellPlace(scene: Scene, kind: CueClass, i: number, group: string, j: Judge): void {
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
const GROUPS = Object.fromEntries(
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

const bucket = (n: number) =>
  n < 12 ? 0 : n < 25 ? 1 : n < 50 ? 2 : n < 100 ? 3 : n < 200 ? 4 : n < 400 ? 5 : n < 800 ? 6 : 7
