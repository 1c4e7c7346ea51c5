import { type Judge, type Shared, Term, terms } from '@thima/read/language'
import { type Candidate, THAT } from './candidates.ts'
import { wordBefore } from './cue-features.ts'
import { GAPS, gapOf, groupOf, memoryOf, opensWith, tellPlace } from './end-place.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'

/** Names of features. */
const F = terms(
  'size i eof gapx gsize q toquote wsize ssize nestr prer wk par w s sg fw fk fwg nest pre preg pw subj subjg in inl inp nw nsub nsub2',
)

/** How a content begins, and what was told of it before: most of it holds for many of its ends. */
export interface Begun {
  /** Its first piece. */
  first: number
  quoted: boolean
  /** Who is named as the subject of its cue. */
  own: string | undefined
  subject: Term
  /** Whether it lies within what somebody is likely to say. */
  nested: Term
  /** The candidate that comes next, of those that are likely to report, and how many lie inside so far. */
  next: number
  inside: number
  lastInside: Candidate | null
  gaps: Map<Term, Shared>
  size: number
  sized: Shared
}

const LIKELY = 0.5
/** No paragraph that anybody wrote has so many reporting words. */
const MOST = 200

export function begun(scene: Scene, c: Candidate, first: number): Begun {
  const piece = scene.pieces[first]
  const { name, mention } = subjectOf(scene, c)
  return {
    first,
    quoted: piece.quoted && piece.start >= c.content - 1,
    own: mention?.entity || undefined,
    subject: name,
    nested: nesting(scene, c),
    next: c.index + 1,
    inside: 0,
    lastInside: null,
    gaps: new Map(),
    size: -1,
    sized: { judge: null, weight: 0 },
  }
}

const NESTED = terms('touch in no')

/** Whether somebody is likely to speak already in front of a cue, in the same paragraph. */
function nesting({ candidates, pieces }: Scene, c: Candidate): Term {
  const { paragraph } = pieces[c.piece]
  for (
    let i = c.index - 1;
    i >= Math.max(0, c.index - MOST) && pieces[candidates[i].piece].paragraph === paragraph;
    i--
  ) {
    const o = candidates[i]
    if (o.p > LIKELY && o.that !== 'none' && (o.cue.class === 'say' || o.cue.class === 'cite'))
      return c.start - o.through < 3 ? NESTED.touch : NESTED.in
  }
  return NESTED.no
}

/** Tells what speaks for a content ending with a piece: features of the model `stop`. */
export function tellEnd(scene: Scene, c: Candidate, i: number, at: Begun, j: Judge): void {
  const { pieces } = scene
  const { kind, name: word } = c.cue
  const group = groupOf(c)
  const left = pieces[i]
  const right = pieces[i + 1]
  const size = bucket(left.end - c.content)
  j.add(F.size, size, group)
  j.add(F.i, Math.min(i - at.first, 6), group)
  if (right === undefined) {
    j.add(F.eof)
    j.add(F.eof, group)
    return
  }
  const gap = GAPS[gapOf(left, right)]
  j.add(F.gapx, gap, left.paragraph - pieces[c.piece].paragraph, group)
  j.add(F.gsize, size, gap, kind)
  if (at.quoted) {
    j.add(F.q, right.quoted ? QUOTED.in : QUOTED.out)
    j.add(F.q, right.quoted ? QUOTED.in : QUOTED.out, gap)
  } else if (right.quoted) j.add(F.toquote, gap)
  const next = at.own === undefined ? null : opensWith(scene, right.start)
  if (next) {
    const sameness = next.entity === at.own ? NAMED.again : NAMED.another
    const speaks = scene.speaker[i + 1] === i + 1 ? NAMED.speaks : NAMED.silent
    j.add(sameness, group)
    j.add(sameness, NAMED.gap, gap)
    j.add(sameness, next.kind, speaks)
    j.add(sameness, next.kind, speaks, group)
    j.add(sameness.and(NAMED.of), at.subject, next.kind, speaks)
  }
  if (size !== at.size) {
    at.size = size
    at.sized = { judge: null, weight: 0 }
  }
  j.share(at.sized, () => {
    j.add(F.wsize, word, size)
    j.add(F.ssize, at.subject, size, group)
  })
  j.share(memoryOf(at.gaps, gap), () => tellBeginning(scene, c, at, gap, group, j))
  const r1 = scene.term(right.from)
  j.add(F.nestr, at.nested, r1)
  j.add(F.prer, wordBefore(scene, c), r1)
  j.add(F.wk, word, scene.classOf(right.from))
  if (scene.word(pieces[at.first].from) === scene.word(right.from)) {
    j.add(F.par)
    j.add(F.par, gap)
    j.add(F.par, group)
  }
  tellSubjectOnly(scene, c, i, at, gap, j)
  tellInside(scene, i, at, gap, group, j)
  tellAhead(scene, c, i, at, group, j)
  tellPlace(scene, kind, i, group, j)
}

const QUOTED = terms('in out')
const NAMED = terms('again another gap of speaks silent')

/** Tells how the content and its cue begin, which matters differently at a space and at a paragraph's end. */
function tellBeginning(scene: Scene, c: Candidate, at: Begun, gap: Term, group: Term, j: Judge): void {
  const { pieces } = scene
  j.add(F.w, c.cue.name, gap)
  j.add(F.s, at.subject, gap)
  j.add(F.sg, at.subject, gap, group)
  const opening = scene.term(pieces[at.first].from)
  j.add(F.fw, opening, gap)
  j.add(F.fk, scene.classOf(pieces[at.first].from), gap)
  j.add(F.fwg, opening, group)
  j.add(F.nest, at.nested, gap)
  j.add(F.nest, at.nested, gap, group)
  const before = wordBefore(scene, c)
  j.add(F.pre, before, gap)
  j.add(F.preg, before, group)
  j.add(F.pw, scene.term(pieces[c.piece].from), gap)
}

const SUBJECT = terms('m e')

/** "กล่าวว่า |กระทรวงแรงงาน เปิดเผยว่า …": whoever speaks next is named, and nothing is told of him yet. */
function tellSubjectOnly(scene: Scene, c: Candidate, i: number, at: Begun, gap: Term, j: Judge): void {
  const { pieces, mentions, candidates } = scene
  const { end } = pieces[i]
  const m = scene.mentionBefore(end)
  if (m < 0 || end - mentions[m].span[1] >= 3) return
  const begin = Math.max(pieces[at.first].start, c.content)
  const sort =
    mentions[m].span[0] - begin < 4
      ? SUBJECT.m
      : end - begin < 90 && !(candidates[at.next]?.start < end) && at.inside === 0
        ? SUBJECT.e
        : null
  if (sort === null) return
  let next = at.next
  while (next < candidates.length && candidates[next].start < end) next++
  const cue = candidates[next]
  const ahead =
    cue === undefined || cue.piece > i + 3
      ? NESTED.no
      : `${cue.piece === i + 1 ? 'now' : 'soon'}${cue.that === 'none' ? '' : '+'}${cue.p > LIKELY ? '!' : ''}`
  j.add(F.subj, sort)
  j.add(F.subj, sort, ahead)
  j.add(F.subjg, sort, gap, ahead)
}

const INSIDE = terms('here before')

/** Tells how many words inside are likely to report, and the last of them. */
function tellInside(scene: Scene, i: number, at: Begun, gap: Term, group: Term, j: Judge): void {
  const { candidates, pieces } = scene
  const { end } = pieces[i]
  for (; at.next < candidates.length && candidates[at.next].start < end; at.next++)
    if (candidates[at.next].p > LIKELY) {
      at.inside++
      at.lastInside = candidates[at.next]
    }
  const inside = Math.min(at.inside, 3)
  j.add(F.in, inside)
  j.add(F.in, inside, group)
  j.add(F.in, inside, gap)
  const last = at.lastInside
  if (!last) return
  j.add(F.inl, last.cue.kind, THAT[last.that], group)
  j.add(F.inp, last.piece === i ? INSIDE.here : INSIDE.before, gap, group)
}

/** Somewhat less than what counts as a statement: what may be one also says where another ends. */
const MAYBE = 0.4

const AHEAD = terms('b i n')
const NOWHERE = new Term('')

/** Tells which word reports next, with the cue of this content. */
function tellAhead(scene: Scene, c: Candidate, i: number, at: Begun, group: Term, j: Judge): void {
  const { candidates, pieces } = scene
  const right = pieces[i + 1]
  let next = at.next
  while (
    next < candidates.length &&
    candidates[next].piece <= i + 3 &&
    (candidates[next].start < right.start || candidates[next].p <= MAYBE)
  )
    next++
  const found = candidates[next]
  const cue =
    found !== undefined && found.piece <= i + 3 && pieces[found.piece].paragraph === right.paragraph ? found : null
  const group2 = cue === null ? NESTED.no : groupOf(cue)
  const place = cue === null ? NOWHERE : cue.start === right.start ? AHEAD.b : cue.piece === i + 1 ? AHEAD.i : AHEAD.n
  j.add(F.nw, place, group2, c.cue.name)
  j.add(F.nsub, place, group2, at.subject)
  j.add(F.nsub2, place.glued(group2), cue === null ? NOWHERE : subjectOf(scene, cue).name, group)
}

const bucket = (n: number) =>
  n < 12 ? 0 : n < 25 ? 1 : n < 50 ? 2 : n < 100 ? 3 : n < 200 ? 4 : n < 400 ? 5 : n < 800 ? 6 : 7
