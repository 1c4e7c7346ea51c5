import { chance, type Judge, type Part, Term, terms } from '@thima/read/language'
import { type Candidate, THAT } from './candidates.ts'
import type { Gap } from './pieces.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'

/** Names of features. */
const F = terms(
  'w c that cf wf cb b n cn s cs ct cq cbb nk nk2 bk bnk bbk fk neg bare noun p ptouch inside ws wb wt wnk B Bk A Ak P rel cond rc dist distw',
)

/** Judges every candidate of a text. */
export function judgeCues(scene: Scene, report: Judge): void {
  for (const c of scene.candidates) {
    report.begin()
    tellCue(scene, c, report)
    c.p = chance(report.end().score)
    if (c.cue.class === 'according' && c.p < SURE && names(scene, c)) c.p = SURE
  }
}

const SURE = 0.9
const REPORTER =
  /^(ตามรายงานของ|ตามการรายงานของ|อ้างอิงจาก|อ้างอิงจากรายงานของ|ตามข้อมูลของ|ตามข้อมูลจาก|ตามคำกล่าวของ|ตามคำบอกเล่าของ|ตามแถลงการณ์ของ|จากรายงานของ|จากการเปิดเผยของ)$/u

/** "ตามรายงานของเอพี": a reporter named right behind leaves no doubt. */
function names({ mentions, mentionBefore }: Scene, c: Candidate): boolean {
  if (!REPORTER.test(c.cue.word.replaceAll('\u0e4d\u0e32', 'ำ'))) return false
  const next = mentions[mentionBefore(c.end) + 1]
  return next !== undefined && next.span[0] - c.end <= 25
}

/** Words that make a noun of the verb behind them. */
const MAKES_NOUN = new Set(['การ', 'ความ', 'ผู้', 'คำ'])

/** Tells what speaks for and against a reporting word reporting at this place: features of the model `report`. */
export function tellCue(scene: Scene, c: Candidate, j: Judge): void {
  const { text, pieces } = scene
  const { name: word, kind } = c.cue
  const piece = pieces[c.piece]
  const opens = c.from === piece.from
  const before = wordBefore(scene, c)
  const next = scene.term(c.to)
  const { name: subject, sort } = subjectOf(scene, c)
  const follows = FOLLOWS[nextSort(text, c)]
  j.add(F.w, word)
  j.add(F.c, kind)
  j.add(F.that, THAT[c.that])
  j.add(F.w, word, THAT[c.that])
  j.add(F.c, kind, THAT[c.that])
  j.add(F.cf, kind, follows)
  j.add(F.wf, word, follows)
  j.add(F.cb, kind, before)
  j.add(F.b, before)
  j.add(F.n, next)
  j.add(F.cn, kind, next)
  j.add(F.s, subject)
  j.add(F.cs, kind, subject)
  j.add(F.ct, kind, piece.title ? 1 : 0)
  j.add(F.cq, kind, piece.quoted ? 1 : 0)
  j.add(F.cbb, kind, scene.term(c.from - 2))
  const nextClass = scene.classOf(c.to)
  j.add(F.nk, nextClass)
  j.add(F.nk, kind, nextClass)
  j.add(F.nk2, kind, scene.classOf(c.to + 1))
  if (!opens) {
    const beforeClass = scene.classOf(c.from - 1)
    j.add(F.bk, beforeClass)
    j.add(F.bk, kind, beforeClass)
    j.add(F.bnk, kind, beforeClass, nextClass)
    if (c.from - 1 > piece.from) j.add(F.bbk, kind, scene.classOf(c.from - 2))
  }
  j.add(F.fk, kind, scene.classOf(piece.from))
  if (c.negated) {
    j.add(F.neg)
    j.add(F.neg, kind)
  }
  if (opens && sort === 'none') j.add(F.bare, kind, piece.gap)
  if (!opens && MAKES_NOUN.has(scene.word(c.from - 1))) {
    j.add(F.noun)
    j.add(F.noun, kind)
  }
  tellWord(scene, c, before, subject, j)
  tellAround(scene, c, j)
  const prior = c.index > 0 ? scene.candidates[c.index - 1] : null
  if (!prior) return
  const distance = c.start - prior.through
  j.add(F.p, prior.cue.kind, distance === 0 ? FAR.touch : distance < 12 ? FAR.near : distance < 60 ? FAR.mid : FAR.far)
  if (distance < 3) j.add(F.ptouch, kind, prior.cue.kind)
  if (pieces[prior.piece].paragraph === piece.paragraph && prior.that !== 'none') j.add(F.inside, kind, prior.cue.kind)
}

/** Tells of the very word in which company it stands: words of one class report in different ways. */
function tellWord(scene: Scene, c: Candidate, before: Part, subject: Term, j: Judge): void {
  const { name: word } = c.cue
  j.add(F.ws, word, subject)
  j.add(F.wb, word, before)
  j.add(F.wt, word, scene.pieces[c.piece].title ? 1 : 0)
  j.add(F.wnk, word, scene.classOf(c.to))
}

const FAR = terms('touch near mid far')
const AROUND = 4
const RELATIVES = new Set(['ที่', 'ซึ่ง', 'ผู้', 'ผู้ที่', 'อัน'])
const CONDITIONS = new Set('หาก ถ้า เมื่อ กรณี เพื่อ เพราะ หลัง หลังจาก ก่อน ให้ การ แม้ เพื่อให้'.split(' '))

/** Tells the words before and behind it, and what subordinates its clause: "ผู้ป่วยที่|ต้องการ…" and "หากท่าน|ต้องการ…" report nothing. */
function tellAround(scene: Scene, c: Candidate, j: Judge): void {
  const { kind, name: word } = c.cue
  const piece = scene.pieces[c.piece]
  for (let w = c.from - 1; w >= piece.from && w >= c.from - AROUND; w--) {
    const before = scene.term(w)
    j.add(F.B, before)
    j.add(F.Bk, kind, before)
  }
  for (let w = c.to; w < c.to + AROUND; w++) {
    const behind = scene.term(w)
    j.add(F.A, behind)
    j.add(F.Ak, kind, behind)
  }
  const opening = scene.term(piece.from)
  j.add(F.P, opening)
  j.add(F.P, kind, opening)
  let relative = ''
  let condition = ''
  for (let w = c.from - 1; w >= piece.from; w--) {
    const before = scene.word(w)
    if (relative === '' && RELATIVES.has(before)) relative = before
    if (CONDITIONS.has(before)) condition = before
  }
  j.add(F.rel, relative, kind)
  j.add(F.cond, condition, kind)
  j.add(F.rc, relative === '' ? 0 : 1, condition === '' ? 0 : 1, word)
  const words = c.from - piece.from
  j.add(F.dist, Math.min(words, 6), kind)
  j.add(F.distw, Math.min(words, 3), word)
}

const GAPS = Object.fromEntries(
  (['line', 'comma', 'space', 'glued', 'quote'] as const).map((gap) => [gap, new Term(`<${gap}>`)]),
) as Record<Gap, Term>

/** The word before a cue; for the first of a piece, what stands between the pieces. */
export function wordBefore({ pieces, term }: Scene, c: Candidate): Part {
  const piece = pieces[c.piece]
  return c.from === piece.from ? GAPS[piece.gap] : term(c.from - 1)
}

const FOLLOWS = terms('end quote ว่า space close that glued')

/** What stands right behind the cue. */
function nextSort(text: string, c: Candidate): keyof typeof FOLLOWS {
  const at = c.through
  const char = text[at]
  if (char === undefined || char === '\n') return 'end'
  if (char === ' ') return '“"‘'.includes(text[at + 1] ?? '') ? 'quote' : text.startsWith('ว่า', at + 1) ? 'ว่า' : 'space'
  if ('“"‘'.includes(char)) return 'quote'
  if ('”"’,.)'.includes(char)) return 'close'
  return c.that === 'near' ? 'that' : 'glued'
}
