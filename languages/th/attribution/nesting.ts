import { type Judge, type Source, Term, terms, type Verdict } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import { groupOf } from './end-place.ts'
import type { Scene } from './scene.ts'
import type { SourceOption } from './source.ts'
import { subjectOf } from './subject.ts'

/** Names of features. */
const F = terms(
  'cover inside same kinds by by-word by-sort far deep subject quoted p nobody nobody-in nobody-sort nobody-kind nobody-group nobody-word nobody-title nobody-quoted nobody-opening nobody-gap nobody-subject kids lately before spokesman nobody-before nobody-lately',
)

/** A statement that was read already, for those that may lie within its words. */
export interface Told {
  c: Candidate
  who: Source
  kind: string
  sort: SourceOption['sort']
  content: Span
  /** Places where its content may end with the chance of each; null where grammar alone placed it. */
  ends: readonly { end: number; chance: number }[] | null
  /** In whose words it lies. */
  within: Told | null
  /** How many lie in its own words so far. */
  holds: number
}

/** Somebody in whose words a statement may lie, or nobody. */
export interface WithinOption {
  told: Told | null
  verdict: Verdict
}

const BACK = 5
const BACK_ENCLOSING = 40

/** In whose words a statement may lie, each with what speaks for it: features of the model `within`. */
export function withinOptions(
  scene: Scene,
  c: Candidate,
  who: Source,
  kind: string,
  sort: SourceOption['sort'],
  content: Span,
  said: readonly Told[],
  j: Judge,
): WithinOption[] {
  const out: WithinOption[] = []
  const { title } = scene.pieces[c.piece]
  const earlier = lastOf(who, said)
  const lately = said[said.length - 1] ?? null
  let enclosing = 0
  let surest = 0
  for (let i = said.length - 1, back = 1; i >= 0 && back <= BACK_ENCLOSING; i--, back++) {
    const o = said[i]
    if (scene.pieces[o.c.piece].title !== title) break
    const covers = o.content[0] <= c.start && c.start < o.content[1]
    if (!covers && back > BACK) continue
    if (o.content[0] > c.start) continue
    // Who reports behind it what somebody said does not speak in his words: "ก. กล่าวว่า … |ตามรายงานของเอพี".
    if (content[0] <= o.c.start && o.c.start < content[1]) continue
    const cover = covering(o, c)
    j.begin()
    tellOption(scene, c, who, kind, sort, o, { covers, cover, enclosing, back, earlier, lately }, j)
    out.push({ told: o, verdict: j.end() })
    if (covers) enclosing++
    surest = Math.max(surest, cover)
  }
  j.begin()
  tellNobody(scene, c, kind, sort, enclosing, surest, earlier, lately, j)
  out.push({ told: null, verdict: j.end() })
  return out
}

const PLACES = terms('none self here other')
/** Farther back than this nobody remembers in whose words somebody spoke. */
const MEMORY = 30

/** The last that the same one said before. */
function lastOf({ entity }: Source, said: readonly Told[]): Told | null {
  if (entity === null) return null
  for (let i = said.length - 1; i >= 0 && said.length - i <= MEMORY; i--)
    if (said[i].who.entity === entity) return said[i]
  return null
}

const SPOKESMAN = 'โฆษก'
const TITLE = 70

/** "นายชัย วัชรงค์ |โฆษก|ประจำสำนักนายกรัฐมนตรี เปิดเผย": whose work it is to pass words on. */
function isSpokesman({ text }: Scene, { c }: Told): boolean {
  return text.slice(Math.max(0, c.start - TITLE), c.start).includes(SPOKESMAN)
}

/** The chance that the content of a statement reaches a cue. */
function covering({ ends, content }: Told, c: Candidate): number {
  if (!ends) return c.start < content[1] ? 1 : 0
  let sum = 0
  for (const { end, chance } of ends) if (end > c.start) sum += chance
  return sum
}

const INSIDE = [new Term('in0'), new Term('in1'), new Term('in2')]
const OUT = new Term('out')
const SAME = terms('same other')

const step = (p: number) => (p < 0.05 ? 0 : p < 0.2 ? 1 : p < 0.4 ? 2 : p < 0.6 ? 3 : p < 0.8 ? 4 : p < 0.95 ? 5 : 6)

function tellOption(
  scene: Scene,
  c: Candidate,
  who: Source,
  kind: string,
  sort: string,
  o: Told,
  at: {
    covers: boolean
    cover: number
    enclosing: number
    back: number
    earlier: Told | null
    lately: Told | null
  },
  j: Judge,
): void {
  const { pieces } = scene
  const cover = step(at.cover)
  const inside = at.covers ? INSIDE[Math.min(at.enclosing, 2)] : OUT
  const same = who.entity !== null && who.entity === o.who.entity ? SAME.same : SAME.other
  const far = Math.min(pieces[c.piece].paragraph - pieces[o.c.piece].paragraph, 3)
  j.add(F.cover, cover)
  j.add(F.cover, cover, inside)
  j.add(F.cover, cover, sort)
  j.add(F.cover, cover, kind, o.kind)
  j.add(F.cover, cover, groupOf(o.c))
  j.add(F.cover, cover, groupOf(c))
  j.add(F.cover, cover, same)
  j.add(F.inside, inside, Math.min(at.back, 4))
  j.add(F.inside, inside, sort)
  j.add(F.inside, inside, groupOf(o.c), groupOf(c))
  j.add(F.inside, inside, far)
  j.add(F.same, same, sort)
  j.add(F.same, same, inside)
  j.add(F.kinds, kind, o.kind, inside)
  j.add(F.by, groupOf(o.c), kind)
  j.add(F['by-word'], o.c.cue.name)
  j.add(F['by-sort'], groupOf(o.c), sort)
  j.add(F.far, far, cover)
  j.add(F.far, far, sort)
  j.add(F.deep, o.within === null ? 0 : o.within.within === null ? 1 : 2, inside)
  j.add(F.deep, o.within === null ? 0 : 1, cover, sort)
  j.add(F.subject, subjectOf(scene, c).name, inside)
  j.add(F.quoted, pieces[c.piece].quoted ? 1 : 0, pieces[o.c.piece].quoted ? 1 : 0, inside)
  const before =
    at.earlier === null ? PLACES.none : at.earlier.within === o || at.earlier === o ? PLACES.here : PLACES.other
  const lately =
    at.lately === null
      ? PLACES.none
      : at.lately === o
        ? PLACES.self
        : at.lately.within === o
          ? PLACES.here
          : PLACES.other
  j.add(F.before, before, inside)
  j.add(F.before, before, cover)
  j.add(F.before, before, kind, o.kind)
  j.add(F.lately, lately, inside)
  j.add(F.lately, lately, sort, cover)
  j.add(F.lately, lately, far, sort)
  j.add(F.kids, Math.min(o.holds, 2), inside)
  j.add(F.kids, Math.min(o.holds, 2), far, kind)
  if (isSpokesman(scene, o)) {
    j.add(F.spokesman, inside)
    j.add(F.spokesman, kind, inside)
    j.add(F.spokesman, far, before)
    j.add(F.spokesman, sort, inside)
  }
  j.add(F.p, o.c.p > 0.8 ? 2 : o.c.p > 0.6 ? 1 : 0, inside)
}

function tellNobody(
  scene: Scene,
  c: Candidate,
  kind: string,
  sort: string,
  enclosing: number,
  surest: number,
  earlier: Told | null,
  lately: Told | null,
  j: Judge,
): void {
  const piece = scene.pieces[c.piece]
  const cover = step(surest)
  j.add(F.nobody)
  j.add(F.nobody, cover)
  j.add(F['nobody-in'], Math.min(enclosing, 2))
  j.add(F['nobody-sort'], sort)
  j.add(F['nobody-sort'], sort, cover)
  j.add(F['nobody-kind'], kind, cover)
  j.add(F['nobody-group'], groupOf(c))
  j.add(F['nobody-group'], groupOf(c), cover)
  j.add(F['nobody-word'], c.cue.name)
  const before = earlier === null ? PLACES.none : earlier.within === null ? PLACES.here : PLACES.other
  j.add(F['nobody-before'], before, cover)
  j.add(F['nobody-before'], before, kind)
  j.add(F['nobody-before'], before, Math.min(enclosing, 2))
  j.add(F['nobody-lately'], lately === null ? PLACES.none : lately.within === null ? PLACES.here : PLACES.other, sort)
  j.add(F['nobody-title'], piece.title ? 1 : 0)
  j.add(F['nobody-quoted'], piece.quoted ? 1 : 0)
  j.add(F['nobody-opening'], scene.term(piece.from))
  j.add(F['nobody-opening'], scene.term(piece.from), sort)
  j.add(F['nobody-gap'], piece.gap, cover)
  j.add(F['nobody-subject'], subjectOf(scene, c).name, cover)
}

/** The likeliest option. */
export function bestWithin(options: readonly WithinOption[]): Told | null {
  let best = options[0]
  for (const o of options) if (o.verdict.score > best.verdict.score) best = o
  return best.told
}
