import type { View } from '../claims/decide.ts'

/** An outlet that states as fact what all before it attributed. */
export interface LostAttribution {
  article: string
  outlet: string | null
  content: string
  attributedBy: string[]
}

/** Attribution lost on the way: told as fact, in no presence of its own, where all that was published before attributes it. */
export function lostIn(view: View): LostAttribution[] {
  const { members } = view
  return members.flatMap(({ telling, facet, polarity }) => {
    if (telling.kind !== 'voice' || telling.firsthand || polarity !== 'affirms') return []
    const day = facet.page.day ?? ''
    const before = members.filter((other) => other.polarity === 'affirms' && (other.facet.page.day ?? '') < day)
    if (before.length === 0 || before.some(({ telling: { kind } }) => kind === 'voice')) return []
    const own = members.some(
      (other) => other.telling.kind === 'statement' && other.telling.article.id === telling.article.id,
    )
    if (own) return []
    return [
      {
        article: telling.article.id,
        outlet: telling.article.outlet,
        content: telling.spans.map(([start, end]) => telling.article.text.slice(start, end)).join(' … '),
        attributedBy: [...new Set(before.map((other) => other.telling.article.id))],
      },
    ]
  })
}
