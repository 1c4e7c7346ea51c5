import { BEGUN, SCALES } from './degree.ts'
import type { Facet } from './facet.ts'
import type { Voices } from './voices.ts'

/** What one article tells of a claim, on one scale. */
interface Told {
  outlet: string
  day: string | null
  /** Outlets that it cites. */
  cites: Set<string>
  /** For each saying that is somebody's word the outlets through which it came. */
  words: Set<string>[]
  steps: number[]
  /** First days that it tells for what is to come. */
  due: string[]
  at: number[]
}

/**
 * A claim that was made stronger on the way is another claim: articles that tell as certain, as done or of all what the outlet
 * that they cite tells as possible, as to come or of some, where nobody else tells it so.
 */
export function apartStronger(group: readonly number[], facets: readonly Facet[], voices: Voices): number[][] {
  for (const { steps, of } of SCALES) {
    const told = toldIn(group, facets, voices, of)
    if (told.length < 2) continue
    for (let cut = steps - 1; cut > 0; cut--) {
      const taken = stronger(told, cut, steps - 1 === BEGUN && cut === BEGUN)
      if (taken.size > 0) return [group.filter((i) => !taken.has(i)), [...taken].sort((a, b) => a - b)]
    }
  }
  return [[...group]]
}

/** Facets of the articles that tell more than those whose outlets they cite. */
function stronger(all: readonly Told[], cut: number, begun: boolean): Set<number> {
  const none = new Set<number>()
  const strong = all.filter(({ steps }) => steps.length > 0 && steps.every((step) => step >= cut))
  const weak = all.filter(({ steps }) => steps.length > 0 && steps.every((step) => step < cut))
  if (strong.length === 0 || weak.length === 0) return none
  const weakly = new Set(weak.map(({ outlet }) => outlet))
  const outlets = new Set([...weakly, ...strong.map(({ outlet }) => outlet)])
  const onlyCites = strong.every(({ cites }) => meet(cites, outlets))
  if (!onlyCites || !strong.some(({ cites }) => meet(cites, weakly))) return none
  // whoever has somebody's own word for it made nothing stronger
  if (strong.some(({ words }) => words.some((through) => !meet(through, outlets)))) return none
  // what was to come has come meanwhile
  const due = weak.flatMap((one) => one.due)
  if (begun && strong.some(({ day }) => day !== null && due.some((first) => first <= day))) return none
  return new Set(strong.flatMap(({ at }) => at))
}

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>) => [...some].some((one) => others.has(one))

const NOT_TOLD: ReadonlySet<string> = new Set(['denies', 'declines', 'doubts'])

function toldIn(
  group: readonly number[],
  facets: readonly Facet[],
  voices: Voices,
  stepOf: (facet: Facet) => number | null,
): Told[] {
  const articles = new Map<string, Told>()
  for (const i of group) {
    const { page, telling, event } = facets[i]
    const { id, outlet } = page.article
    const told: Told = articles.get(id) ?? {
      outlet: voices.outletId(outlet ?? id),
      day: page.day,
      cites: new Set(),
      words: [],
      steps: [],
      due: [],
      at: [],
    }
    articles.set(id, told)
    told.at.push(i)
    if (NOT_TOLD.has(telling.stance)) continue
    const through = new Set(
      telling.chain.flatMap(({ kind, entity }) => (kind === 'outlet' && entity !== null ? entity : [])),
    )
    for (const one of through) told.cites.add(one)
    const step = stepOf(facets[i])
    if (step !== null) told.steps.push(step)
    if (step !== null && telling.chain.length > 0 && !telling.title) told.words.push(through)
    if (step === 1 && event?.when != null) told.due.push(event.when.slice(0, 10))
  }
  return [...articles.values()]
}
