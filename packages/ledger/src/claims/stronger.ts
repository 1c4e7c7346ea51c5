import { hasBegun, modalityOf } from './course.ts'
import type { Facet } from './facet.ts'
import type { Voices } from './voices.ts'

/**
 * A claim that was made stronger on the way is another claim: articles that tell as done what the outlet that they cite only
 * expects, where nobody else tells it as done.
 */
export function apartStronger(group: readonly number[], facets: readonly Facet[], voices: Voices): number[][] {
  const articles = new Map<
    string,
    { outlet: string; cites: Set<string>; begun: boolean; ahead: boolean; at: number[] }
  >()
  for (const i of group) {
    const facet = facets[i]
    const { article } = facet.page
    let told = articles.get(article.id)
    if (told === undefined) {
      told = {
        outlet: voices.outletId(article.outlet ?? article.id),
        cites: new Set(),
        begun: false,
        ahead: false,
        at: [],
      }
      articles.set(article.id, told)
    }
    told.at.push(i)
    const { stance, chain } = facet.telling
    if (stance === 'denies' || stance === 'declines' || stance === 'doubts') continue
    for (const { kind, entity } of chain) if (kind === 'outlet' && entity !== null) told.cites.add(entity)
    const modality = modalityOf({ telling: facet.telling, facet })
    if (hasBegun(modality)) told.begun = true
    else if (modality !== null) told.ahead = true
  }
  const all = [...articles.values()]
  const strong = all.filter(({ begun, ahead }) => begun && !ahead)
  const weak = new Set(all.filter(({ begun, ahead }) => ahead && !begun).map(({ outlet }) => outlet))
  if (strong.length === 0 || weak.size === 0) return [[...group]]
  const outlets = new Set([...weak, ...strong.map(({ outlet }) => outlet)])
  const onlyCites = strong.every(({ cites }) => [...cites].some((outlet) => outlets.has(outlet)))
  if (!onlyCites || !strong.some(({ cites }) => [...cites].some((outlet) => weak.has(outlet)))) return [[...group]]
  const taken = new Set(strong.flatMap(({ at }) => at))
  return [group.filter((i) => !taken.has(i)), [...taken].sort((a, b) => a - b)]
}
