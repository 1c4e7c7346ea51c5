import { type ChoiceLesson, type Linear, Notebook } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { attribute, type Models } from '../../languages/th/attribution/attributions.ts'
import { type Before, type SourceOption, type Spoken, sourceOptions } from '../../languages/th/attribution/source.ts'
import { type GoldStatement, overlap, size } from '../gold.ts'
import { Noting } from '../noting.ts'
import type { View } from './view.ts'

/** Headlines of the gold texts end before this character. */
const BODY = 260

/** Who said it, chosen from all options, with who spoke before as the gold reading has it. */
export function sourcesInGold(v: View): ChoiceLesson[] {
  const lessons: ChoiceLesson[] = []
  for (const [c, s] of v.pairs) {
    const before = beforeInGold(v, s)
    const options = sourceOptions(v.view, c, before, new Notebook())
    teach(
      lessons,
      options.map((o) => o.verdict.names),
      options.map((o) => isRight(v, o, s, before)),
      v.weight,
    )
  }
  return lessons
}

function teach(
  lessons: ChoiceLesson[],
  features: readonly (readonly string[])[],
  right: boolean[],
  weight: number,
): void {
  if (right.includes(true))
    lessons.push({ options: features.map((f, i) => ({ features: f, right: right[i] })), weight })
}

/** What was to be decided when a text was read, with what would have been right. */
export interface Choices {
  sources: ChoiceLesson[]
  within: ChoiceLesson[]
}

/** Reads a text whose cues are judged, and learns from each decision by what the steps before made of the text, faults and all. */
export function choicesInReading(v: View, m: Models): Choices {
  const sources: ChoiceLesson[] = []
  const within: ChoiceLesson[] = []
  const { view, pairs, weight } = v
  // Reading moves the places where contents begin: they are set back, so that each round begins alike.
  const contents = view.candidates.map((c) => c.content)
  attribute(
    view,
    { ...m, source: noting(m.source), within: noting(m.within) },
    {
      sources: (c, options, before) => {
        const s = pairs.get(c)
        if (s)
          teach(
            sources,
            options.map((o) => o.verdict.names),
            options.map((o) => isRight(v, o, s, before)),
            weight,
          )
      },
      within: (c, options, relays) => {
        const s = pairs.get(c)
        if (s && relays.length === 0)
          teach(
            within,
            options.map((o) => o.verdict.names),
            options.map((o) => chainWithin(s, o.told && (pairs.get(o.told.c) ?? null), o.told === null)),
            weight,
          )
      },
    },
  )
  view.candidates.forEach((c, i) => {
    c.content = contents[i]
  })
  return { sources, within }
}

const noting = (model: Linear) => new Noting(model) as unknown as Linear

/** Whether the chain of a statement is that of another one with its own speaker in front, or its own speaker alone. */
function chainWithin(s: GoldStatement, outer: GoldStatement | null, nobody: boolean): boolean {
  if (nobody) return s.chain.length === 1
  if (!outer) return false
  const names = new Set([s.chain[0].name, ...outer.chain.map((l) => l.name)])
  return [...names].join() === s.chain.map((l) => l.name).join()
}

/** Where the gold reading sees the speaker of a statement. */
function spansOf({ gold }: View, { chain }: GoldStatement): Span[] {
  const { name } = chain[0]
  return [
    ...(gold.entities.find((e) => e.name === name)?.mentions ?? []),
    ...gold.statements.flatMap((o) => o.chain.filter((l) => l.name === name && l.span).map((l) => l.span as Span)),
  ]
}

/** Where a statement begins: its cue, or its content where it has none. */
const placeIn = (s: GoldStatement) => s.cue?.[0] ?? s.content[0][0]

/** Who spoke around and before a statement, by the gold reading. */
export function beforeInGold({ gold, ids, cues }: View, s: GoldStatement): Before {
  const at = placeIn(s)
  const around = gold.statements
    .filter((o) => o !== s && o.content.some(([a, b]) => a <= at && at < b))
    .sort((a, b) => size(a.content) - size(b.content))[0]
  const last = gold.statements
    .filter(
      (o) =>
        o !== s && placeIn(o) < at && o.chain[0].kind !== 'unknown' && (o.chain.length === 1 || around !== undefined),
    )
    .sort((a, b) => placeIn(b) - placeIn(a))[0]
  const told = (o: GoldStatement | undefined): Spoken | null =>
    o
      ? {
          span: o.chain[0].span,
          entity: ids.get(o.chain[0].name) ?? o.chain[0].name,
          kind: o.chain[0].kind,
          by: cues.get(o) ?? null,
          nested: gold.statements.some((x) => x !== o && x.content.some(([a, b]) => a <= placeIn(o) && placeIn(o) < b)),
        }
      : null
  const main = gold.statements.find(
    (o) => o.chain[0].kind === 'person' && o.chain.length === 1 && placeIn(o) < at && placeIn(o) > BODY,
  )
  return { outer: told(around), last: told(last), main: told(main) }
}

/** Whether an option is the speaker of the gold reading. */
export function isRight(v: View, o: SourceOption, s: GoldStatement, before: Before): boolean {
  const { ids } = v
  const due = s.chain[0]
  const name = ids.get(due.name) ?? due.name
  if (o.sort === 'unknown') return due.kind === 'unknown'
  const carried =
    o.sort === 'outer' ? before.outer : o.sort === 'last' ? before.last : o.sort === 'main' ? before.main : null
  if (carried) return carried.entity === name || (carried.span !== null && overlap(spansOf(v, s), [carried.span]) > 0)
  if (o.entity !== null && o.entity === name) return true
  return o.span !== null && due.span !== null && overlap([due.span], [o.span]) > 0
}
