import type { Judge, Shared } from '@thima/read/language'
import { wordClass } from '../word-classes.ts'
import type { Candidate } from './candidates.ts'
import { type EndGap, GROUPS, gapOf, memoryOf, opensWith, tellPlace } from './end-place.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'

/** How a content begins, and what was told of it before: most of it holds for many of its ends. */
export interface Begun {
  /** Its first piece. */
  first: number
  quoted: boolean
  /** Who is named as the subject of its cue. */
  own: string | undefined
  subject: string
  /** Whether it lies within what somebody is likely to say. */
  nested: 'touch' | 'in' | 'no'
  /** The candidate that comes next, of those that are likely to report, and how many lie inside so far. */
  next: number
  inside: number
  lastInside: Candidate | null
  gaps: Map<EndGap, Shared>
  size: number
  sized: Shared
}

const LIKELY = 0.5
/** No paragraph that anybody wrote has so many reporting words. */
const MOST = 200

export function begun(scene: Scene, c: Candidate, first: number): Begun {
  const piece = scene.pieces[first]
  const { sort, mention } = subjectOf(scene, c)
  return {
    first,
    quoted: piece.quoted && piece.start >= c.content - 1,
    own: mention?.entity || undefined,
    subject: sort,
    nested: nesting(scene, c),
    next: c.index + 1,
    inside: 0,
    lastInside: null,
    gaps: new Map(),
    size: -1,
    sized: { judge: null, weight: 0 },
  }
}

/** Whether somebody is likely to speak already in front of a cue, in the same paragraph. */
function nesting({ candidates, pieces }: Scene, c: Candidate): Begun['nested'] {
  const { paragraph } = pieces[c.piece]
  for (
    let i = c.index - 1;
    i >= Math.max(0, c.index - MOST) && pieces[candidates[i].piece].paragraph === paragraph;
    i--
  ) {
    const o = candidates[i]
    if (o.p > LIKELY && o.that !== 'none' && (o.cue.class === 'say' || o.cue.class === 'cite'))
      return c.start - o.through < 3 ? 'touch' : 'in'
  }
  return 'no'
}

/** Tells what speaks for a content ending with a piece: features of the model `stop`. */
export function tellEnd(scene: Scene, c: Candidate, i: number, at: Begun, j: Judge): void {
  const { pieces } = scene
  const kind = c.cue.class
  const group = GROUPS[kind][c.that === 'none' ? 0 : 1]
  const left = pieces[i]
  const right = pieces[i + 1]
  const size = bucket(left.end - c.content)
  j.add('size', size, group)
  j.add('i', Math.min(i - at.first, 6), group)
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
  const next = at.own === undefined ? null : opensWith(scene, right.start)
  if (next) {
    const sameness = next.entity === at.own ? 'again' : 'another'
    const speaks = scene.speaker[i + 1] === i + 1 ? 'speaks' : 'silent'
    j.add(sameness, group)
    j.add(sameness, 'gap', gap)
    j.add(sameness, next.kind, speaks)
    j.add(sameness, next.kind, speaks, group)
    j.add(`${sameness} of`, at.subject, next.kind, speaks)
  }
  if (size !== at.size) {
    at.size = size
    at.sized = { judge: null, weight: 0 }
  }
  j.share(at.sized, () => {
    j.add('wsize', c.cue.word, size)
    j.add('ssize', at.subject, size, group)
  })
  j.share(memoryOf(at.gaps, gap), () => tellBeginning(scene, c, at, gap, group, j))
  const r1 = scene.word(right.from)
  j.add('nestr', at.nested, r1)
  j.add('prer', wordBefore(scene, c), r1)
  j.add('wk', c.cue.word, wordClass(r1))
  if (scene.word(pieces[at.first].from) === r1) {
    j.add('par')
    j.add('par', gap)
    j.add('par', group)
  }
  tellSubjectOnly(scene, c, i, at, gap, j)
  tellInside(scene, i, at, gap, group, j)
  tellAhead(scene, c, i, at, group, j)
  tellPlace(scene, kind, i, group, j)
}

const wordBefore = (scene: Scene, c: Candidate) => {
  const piece = scene.pieces[c.piece]
  return c.from === piece.from ? `<${piece.gap}>` : scene.word(c.from - 1)
}

/** Tells how the content and its cue begin, which matters differently at a space and at a paragraph's end. */
function tellBeginning(scene: Scene, c: Candidate, at: Begun, gap: EndGap, group: string, j: Judge): void {
  const { pieces } = scene
  j.add('w', c.cue.word, gap)
  j.add('s', at.subject, gap)
  j.add('sg', at.subject, gap, group)
  const opening = scene.word(pieces[at.first].from)
  j.add('fw', opening, gap)
  j.add('fk', wordClass(opening), gap)
  j.add('fwg', opening, group)
  j.add('nest', at.nested, gap)
  j.add('nest', at.nested, gap, group)
  const before = wordBefore(scene, c)
  j.add('pre', before, gap)
  j.add('preg', before, group)
  j.add('pw', scene.word(pieces[c.piece].from), gap)
}

/** "กล่าวว่า |กระทรวงแรงงาน เปิดเผยว่า …": whoever speaks next is named, and nothing is told of him yet. */
function tellSubjectOnly(scene: Scene, c: Candidate, i: number, at: Begun, gap: EndGap, j: Judge): void {
  const { pieces, mentions, candidates } = scene
  const { end } = pieces[i]
  const m = scene.mentionBefore(end)
  if (m < 0 || end - mentions[m].span[1] >= 3) return
  const begin = Math.max(pieces[at.first].start, c.content)
  const sort =
    mentions[m].span[0] - begin < 4
      ? 'm'
      : end - begin < 90 && !(candidates[at.next]?.start < end) && at.inside === 0
        ? 'e'
        : ''
  if (sort === '') return
  let next = at.next
  while (next < candidates.length && candidates[next].start < end) next++
  const cue = candidates[next]
  const ahead =
    cue === undefined || cue.piece > i + 3
      ? 'no'
      : `${cue.piece === i + 1 ? 'now' : 'soon'}${cue.that === 'none' ? '' : '+'}${cue.p > LIKELY ? '!' : ''}`
  j.add('subj', sort)
  j.add('subj', sort, ahead)
  j.add('subjg', sort, gap, ahead)
}

/** Tells how many words inside are likely to report, and the last of them. */
function tellInside(scene: Scene, i: number, at: Begun, gap: EndGap, group: string, j: Judge): void {
  const { candidates, pieces } = scene
  const { end } = pieces[i]
  for (; at.next < candidates.length && candidates[at.next].start < end; at.next++)
    if (candidates[at.next].p > LIKELY) {
      at.inside++
      at.lastInside = candidates[at.next]
    }
  const inside = Math.min(at.inside, 3)
  j.add('in', inside)
  j.add('in', inside, group)
  j.add('in', inside, gap)
  const last = at.lastInside
  if (!last) return
  j.add('inl', last.cue.class, last.that, group)
  j.add('inp', last.piece === i ? 'here' : 'before', gap, group)
}

/** Somewhat less than what counts as a statement: what may be one also says where another ends. */
const MAYBE = 0.4

/** Tells which word reports next, with the cue of this content. */
function tellAhead(scene: Scene, c: Candidate, i: number, at: Begun, group: string, j: Judge): void {
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
  const group2 = cue === null ? 'no' : GROUPS[cue.cue.class][cue.that === 'none' ? 0 : 1]
  const place = cue === null ? '' : cue.start === right.start ? 'b' : cue.piece === i + 1 ? 'i' : 'n'
  j.add('nw', place, group2, c.cue.word)
  j.add('nsub', place, group2, at.subject)
  j.add('nsub2', `${place}${group2}`, cue === null ? '' : subjectOf(scene, cue).sort, group)
}

const bucket = (n: number) =>
  n < 12 ? 0 : n < 25 ? 1 : n < 50 ? 2 : n < 100 ? 3 : n < 200 ? 4 : n < 400 ? 5 : n < 800 ? 6 : 7
