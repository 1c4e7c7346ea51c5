import { chance, type Judge } from '@thima/read/language'
import { wordClass } from '../word-classes.ts'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'

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

/** Tells what speaks for and against a reporting word reporting at this place: features of the model `report`. */
export function tellCue(scene: Scene, c: Candidate, j: Judge): void {
  const { text, pieces } = scene
  const { word, class: kind } = c.cue
  const piece = pieces[c.piece]
  const before = c.from === piece.from ? gapName(piece.gap) : scene.word(c.from - 1)
  const next = scene.word(c.to)
  const subject = subjectOf(scene, c).sort
  const follows = nextSort(text, c)
  j.add('w', word)
  j.add('c', kind)
  j.add('that', c.that)
  j.add('w', word, c.that)
  j.add('c', kind, c.that)
  j.add('cf', kind, follows)
  j.add('wf', word, follows)
  j.add('cb', kind, before)
  j.add('b', before)
  j.add('n', next)
  j.add('cn', kind, next)
  j.add('s', subject)
  j.add('cs', kind, subject)
  j.add('ct', kind, piece.title ? 1 : 0)
  j.add('cq', kind, piece.quoted ? 1 : 0)
  j.add('cbb', kind, scene.word(c.from - 2))
  const nextClass = wordClass(next)
  j.add('nk', nextClass)
  j.add('nk', kind, nextClass)
  j.add('nk2', kind, wordClass(scene.word(c.to + 1)))
  if (c.from > piece.from) {
    const beforeClass = wordClass(before)
    j.add('bk', beforeClass)
    j.add('bk', kind, beforeClass)
    j.add('bnk', kind, beforeClass, nextClass)
    if (c.from - 1 > piece.from) j.add('bbk', kind, wordClass(scene.word(c.from - 2)))
  }
  j.add('fk', kind, wordClass(scene.word(piece.from)))
  if (c.negated) {
    j.add('neg')
    j.add('neg', kind)
  }
  if (c.from === piece.from && subject === 'none') j.add('bare', kind, piece.gap)
  if (before === 'การ' || before === 'ความ' || before === 'ผู้' || before === 'คำ') {
    j.add('noun')
    j.add('noun', kind)
  }
  tellWord(scene, c, before, subject, j)
  tellAround(scene, c, j)
  const prior = c.index > 0 ? scene.candidates[c.index - 1] : null
  if (!prior) return
  const distance = c.start - prior.through
  j.add('p', prior.cue.class, distance === 0 ? 'touch' : distance < 12 ? 'near' : distance < 60 ? 'mid' : 'far')
  if (distance < 3) j.add('ptouch', kind, prior.cue.class)
  if (pieces[prior.piece].paragraph === piece.paragraph && prior.that !== 'none') j.add('inside', kind, prior.cue.class)
}

/** Tells of the very word in which company it stands: words of one class report in different ways. */
function tellWord(scene: Scene, c: Candidate, before: string, subject: string, j: Judge): void {
  const { word } = c.cue
  j.add('ws', word, subject)
  j.add('wb', word, before)
  j.add('wt', word, scene.pieces[c.piece].title ? 1 : 0)
  j.add('wnk', word, wordClass(scene.word(c.to)))
}

const AROUND = 4
const RELATIVES = new Set(['ที่', 'ซึ่ง', 'ผู้', 'ผู้ที่', 'อัน'])
const CONDITIONS = new Set('หาก ถ้า เมื่อ กรณี เพื่อ เพราะ หลัง หลังจาก ก่อน ให้ การ แม้ เพื่อให้'.split(' '))

/** Tells the words before and behind it, and what subordinates its clause: "ผู้ป่วยที่|ต้องการ…" and "หากท่าน|ต้องการ…" report nothing. */
function tellAround(scene: Scene, c: Candidate, j: Judge): void {
  const { class: kind, word } = c.cue
  const piece = scene.pieces[c.piece]
  for (let w = c.from - 1; w >= piece.from && w >= c.from - AROUND; w--) {
    const before = scene.word(w)
    j.add('B', before)
    j.add('Bk', kind, before)
  }
  for (let w = c.to; w < c.to + AROUND; w++) {
    const behind = scene.word(w)
    j.add('A', behind)
    j.add('Ak', kind, behind)
  }
  const opening = scene.word(piece.from)
  j.add('P', opening)
  j.add('P', kind, opening)
  let relative = ''
  let condition = ''
  for (let w = c.from - 1; w >= piece.from; w--) {
    const before = scene.word(w)
    if (relative === '' && RELATIVES.has(before)) relative = before
    if (CONDITIONS.has(before)) condition = before
  }
  j.add('rel', relative, kind)
  j.add('cond', condition, kind)
  j.add('rc', relative === '' ? 0 : 1, condition === '' ? 0 : 1, word)
  const words = c.from - piece.from
  j.add('dist', Math.min(words, 6), kind)
  j.add('distw', Math.min(words, 3), word)
}

const gapName = (gap: string) => `<${gap}>`

/** What stands right behind the cue. */
function nextSort(text: string, c: Candidate): string {
  const at = c.through
  const char = text[at]
  if (char === undefined || char === '\n') return 'end'
  if (char === ' ') return '“"‘'.includes(text[at + 1] ?? '') ? 'quote' : text.startsWith('ว่า', at + 1) ? 'ว่า' : 'space'
  if ('“"‘'.includes(char)) return 'quote'
  if ('”"’,.)'.includes(char)) return 'close'
  return c.that === 'near' ? 'that' : 'glued'
}
