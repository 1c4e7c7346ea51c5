import {
  firstIndex,
  type Judge,
  Lexicon,
  type Mention,
  type Part,
  type Shared,
  Term,
  terms,
} from '@thima/read/language'
import { CUES, type CueClass } from '../cues.ts'
import { digit, isThai } from '../scan.ts'
import { letterOf } from '../vocabulary.ts'
import { type Candidate, THAT } from './candidates.ts'
import type { Gap, Piece } from './pieces.ts'
import type { Scene } from './scene.ts'
import { heads } from './source.ts'

/** Names of features. */
const F = terms(
  'rm until subject oa ou om at item nocue sure suret cue speaker barecue gapt rk rg rkg j rest lastpiece o oag ag cueg gap r rgap r2 rk2 lk lrk l lg lr l2 ch chg rw r3 bracket nb nbk nbg ln lkn fresh',
)

export type EndGap = Gap | 'para'

/** The gaps as features name them. */
export const GAPS = terms('line comma space glued quote para')

/** What lies between a piece and the next: the space or line of the next one, or the end of a paragraph. */
export const gapOf = (left: Piece, right: Piece): EndGap =>
  right.paragraph === left.paragraph || right.gap === 'comma' ? right.gap : 'para'

/** The mention that a piece opens with. */
export function mentionAt(scene: Scene, start: number): Mention | null {
  const m = scene.mentionBefore(start + 1)
  return m >= 0 && scene.mentions[m].span[0] === start ? scene.mentions[m] : null
}

const SORTS = terms('topic add reason turn own plain')
const UNTIL = terms('none here soon later')

/** What the words do that open a clause: data for `opener`. */
const openers = new Lexicon<keyof typeof SORTS>(
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

interface Opening {
  sort: Term
  lead: Term
  ahead: Term
}

const LEADS = terms('no bare led subject inside next')
const SUBJECT_NEXT = LEADS.subject.and(LEADS.next)

/** How the next piece opens, and where in it the next reporting word stands. */
function opener(scene: Scene, i: number, cue: Candidate | null, subject: string): Pick<Opening, 'sort' | 'lead'> {
  const piece = scene.pieces[i]
  const opening = openers.longest(scene.text, piece.start)
  const sort = SORTS[opening ?? 'plain']
  if (!cue || cue.piece > i + 1) return { sort, lead: LEADS.no }
  if (cue.start === piece.start) return { sort, lead: LEADS.bare }
  const begins = opening === undefined ? piece.start : openers.end
  const gap = scene.text.slice(begins, cue.start).trim()
  if (gap === '' || /^(ได้|ก็|ยัง|จะ|ขอ|ทั้ง|กับ)+$/.test(gap)) return { sort, lead: LEADS.led }
  if (subject !== 'none') return { sort, lead: cue.piece === i ? LEADS.subject : SUBJECT_NEXT }
  return { sort, lead: cue.piece === i ? LEADS.inside : LEADS.next }
}

/** What stands on both sides of the end of a piece, whatever cue asks. */
export interface Place {
  gap: Term
  title: number
  /** The first words of the next piece, and their classes. */
  words: readonly [Part, Part]
  classes: readonly [number, number | 'x', number]
  mention: Mention | null
  /** What is named where the next piece opens. */
  named: Part | null
  /** The same behind a word that opens a clause, with the word behind it and its class. */
  actor: Part | null
  behind: Part
  behindClass: number
  /** Whether the text names it there for the first time. */
  fresh: Term
  /** How far away somebody begins to speak. */
  until: Term
  subject: Part | null
  opening: Opening
  cue: Candidate | null
  /** Whether the next piece opens with its reporting word. */
  bare: boolean
  sure: number
  near: number
  item: boolean
  flat: number
  rest: number
  last: boolean
  /** What the features weigh that no cue changes, and those that are the same for a group of cues. */
  common: Shared
  groups: Map<Term, Shared>
}

const FRESH = terms('fresh known')

/** The end of a piece, looked at once. */
function placeAt(scene: Scene, i: number): Place {
  scene.places[i] ??= lookAt(scene, i)
  return scene.places[i]
}

function lookAt(scene: Scene, i: number): Place {
  const { pieces, text, paragraphEnd, joined } = scene
  const left = pieces[i]
  const right = pieces[i + 1]
  const mention = mentionAt(scene, right.start)
  const next = scene.speaker[i + 1]
  const cue = cueAhead(scene, i + 1)
  const subject = mention ? mention.kind : (heads.longest(text, right.start) ?? 'none')
  const second = scene.classOf(right.from + 1)
  const { sort, lead } = opener(scene, i + 1, cue, subject)
  const end = paragraphEnd[i + 1]
  const actor = opensWith(scene, right.start)
  const { words } = scene.doc
  const behind = actor ? firstIndex(words.length, (w) => words.starts[w] >= actor.span[1]) : -1
  const length = pieces[end].end - left.end
  return {
    gap: GAPS[gapOf(left, right)],
    title: left.title ? 1 : 0,
    words: [scene.term(right.from), scene.term(right.from + 1)],
    classes: [scene.classOf(right.from), right.to > right.from + 1 ? second : 'x', second],
    mention,
    named: mention && KINDS[mention.kind],
    actor: actor && KINDS[actor.kind],
    behind: scene.term(behind),
    behindClass: scene.classOf(behind),
    fresh: actor && scene.firstNamed(actor.entity) < actor.span[0] ? FRESH.known : FRESH.fresh,
    until: next < 0 ? UNTIL.none : next === i + 1 ? UNTIL.here : next - i < 4 ? UNTIL.soon : UNTIL.later,
    subject: subject === 'none' ? null : KINDS[subject],
    opening: {
      sort,
      lead,
      ahead: cue && lead !== LEADS.no ? groupOf(cue) : LEADS.no,
    },
    cue,
    bare: cue !== null && cue.start === right.start,
    sure: cue === null ? 0 : cue.p > 0.75 ? 3 : cue.p > 0.5 ? 2 : cue.p > 0.25 ? 1 : 0,
    near: cue === null ? 0 : cue.piece - i,
    item: ITEM.test(text.slice(right.start, right.start + 4)),
    flat: joined ? 1 : 0,
    rest: length < 30 ? 0 : length < 80 ? 1 : length < 200 ? 2 : length < 500 ? 3 : 4,
    last: end === i + 1 && pieces[end].gap !== 'line',
    common: { judge: null, weight: 0 },
    groups: new Map(),
  }
}

/** Tells what stands on both sides of the end of a piece: once for all cues, and once for each group of them. */
export function tellPlace(scene: Scene, kind: Term, i: number, group: Term, j: Judge): void {
  const place = placeAt(scene, i)
  j.share(place.common, () => {
    tellWords(scene, i, place, j)
    tellOpening(place, j)
  })
  j.share(memoryOf(place.groups, group), () => tellToGroup(place, kind, group, j))
}

/** The memory of a case, made where there is none. */
export function memoryOf<T>(memories: Map<T, Shared>, key: T): Shared {
  let memory = memories.get(key)
  if (memory === undefined) {
    memory = { judge: null, weight: 0 }
    memories.set(key, memory)
  }
  return memory
}

/** Tells how the next piece opens: what word, whose name, which reporting word ahead, and whether somebody begins to speak. */
function tellOpening(place: Place, j: Judge): void {
  const { gap, title, named, actor, behind, behindClass, until, subject, cue, sure, near } = place
  const { sort, lead, ahead } = place.opening
  if (named !== null) j.add(F.rm, named)
  if (actor !== null) {
    j.add(F.nb, behind)
    j.add(F.nb, actor, behind)
    j.add(F.nbk, actor, behindClass, gap)
    j.add(F.nbk, sort, actor, behindClass)
    j.add(F.fresh, actor, place.fresh, gap)
  }
  j.add(F.until, until, gap)
  if (subject !== null) j.add(F.subject, subject, lead)
  j.add(F.oa, sort, lead, ahead)
  j.add(F.ou, sort, until, gap)
  j.add(F.om, sort, named ?? 0, gap)
  j.add(F.at, lead, ahead, title)
  if (place.item) j.add(F.item)
  if (!cue) {
    j.add(F.nocue, gap)
    return
  }
  j.add(F.sure, sure, lead, gap)
  j.add(F.suret, sure, lead, title)
  j.add(F.cue, cue.cue.kind, THAT[cue.that], near)
  if (named !== null && cue.that !== 'none') {
    j.add(F.speaker, named, near)
    j.add(F.speaker, gap)
  }
  if (place.bare) j.add(F.barecue, cue.cue.name)
}

/** Tells what matters differently for one group of cues than for another. */
function tellToGroup(place: Place, kind: Term, group: Term, j: Judge): void {
  const { gap, named, actor, until, subject, cue, sure, opening } = place
  const here = gap.and(group)
  j.add(F.gapt, gap, group, place.title)
  j.add(F.rk, place.classes[0], gap, group)
  j.add(F.rg, place.words[0], group)
  j.add(F.rkg, place.classes[2], gap, group)
  j.add(F.j, place.flat, gap, group)
  j.add(F.rest, place.rest, group)
  if (place.last) j.add(F.lastpiece, group)
  if (named !== null) j.add(F.rm, named, gap, group)
  if (actor !== null) {
    j.add(F.nbg, actor, place.behindClass, group)
    j.add(F.fresh, actor, place.fresh, group)
  }
  j.add(F.until, until, gap, group)
  if (subject !== null) j.add(F.subject, subject, gap, group)
  j.add(F.o, opening.sort, gap, group)
  j.add(F.oag, opening.sort.and(opening.lead), opening.ahead, group)
  j.add(F.ag, opening.lead, opening.ahead, here)
  if (place.item) j.add(F.item, group)
  if (!cue) return
  j.add(F.sure, sure, opening.lead.and(opening.ahead), group)
  j.add(F.cueg, cue.cue.kind, place.near, here)
  if (place.bare) j.add(F.barecue, cue.cue.kind, group, cue.cue.kind.text === kind.text ? SAME.same : SAME.other)
}

const ITEM = /^(?:[0-9๐-๙]+[).]|[-•–])/u

const SAME = terms('same other')
const KINDS = terms('person government organization outlet document group unnamed unknown country place')

/** A class of cue without and with a ว่า. */
const GROUPS = Object.fromEntries(
  [...new Set(CUES.map((w) => w.class))].map((k) => [k, [new Term(k), new Term(`${k}+`)]]),
) as unknown as Record<CueClass, readonly [Term, Term]>

export const groupOf = ({ cue, that }: Candidate): Term => GROUPS[cue.class][that === 'none' ? 0 : 1]

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

/** Tells the words and letters on both sides, and how much of the paragraph is left. */
function tellWords(scene: Scene, i: number, place: Place, j: Judge): void {
  const { pieces, text } = scene
  const { gap, flat, rest } = place
  const [r1, r2] = place.words
  const [rk, rk2] = place.classes
  const left = pieces[i]
  const right = pieces[i + 1]
  const last = scene.term(left.to - 1)
  const lk = scene.classOf(left.to - 1)
  j.add(F.gap, gap)
  j.add(F.r, r1)
  j.add(F.rgap, r1, gap)
  j.add(F.r2, r1, right.to > right.from + 1 ? r2 : '')
  j.add(F.rk, rk, gap)
  j.add(F.rk2, rk, rk2)
  j.add(F.lk, lk, gap)
  j.add(F.lrk, lk, rk)
  j.add(F.l, last)
  j.add(F.lg, last, gap)
  j.add(F.lr, last, r1)
  if (place.actor !== null) {
    j.add(F.ln, last, place.actor)
    j.add(F.lkn, lk, place.actor, gap)
    j.add(F.lkn, lk, place.actor, place.behindClass)
  }
  j.add(F.l2, left.to - 2 >= left.from ? scene.term(left.to - 2) : '', last)
  const letters = both(letterAt(text, left.end - 1), letterAt(text, right.start))
  j.add(F.ch, letters)
  j.add(F.chg, letters, gap)
  for (let w = right.from + 1; w < right.to && w < right.from + 4; w++) j.add(F.rw, scene.term(w))
  j.add(F.r3, r1, r2, gap)
  if (text.charCodeAt(right.start) === 0x28) j.add(F.bracket)
  j.add(F.j, flat, gap)
  j.add(F.rest, rest, gap)
  if (place.last) j.add(F.lastpiece)
}

const LETTER = terms('d e t')

/** The sort of a letter: digit, Latin, Thai, or the sign itself. */
function letterAt(text: string, at: number): Part {
  const c = text.charCodeAt(at)
  if (digit(c) >= 0) return LETTER.d
  if ((c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a)) return LETTER.e
  return isThai(c) ? LETTER.t : letterOf(text, at)
}

const both = (a: Part, b: Part): Part => (a instanceof Term && b instanceof Term ? a.glued(b) : `${a}${b}`)
