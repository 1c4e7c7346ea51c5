import type { View } from '../claims/decide.ts'

/** An outlet that states as fact what all before it attributed. */
export interface LostAttribution {
  article: string
  outlet: string | null
  /** Id of the telling. */
  statement: string
  content: string
  attributedBy: string[]
}

/**
 * Attribution lost on the way: told as fact, in no presence of its own, where all that was published before attributes it.
 * A headline states no fact where the text below it says who told it.
 */
export function lostIn(view: View): LostAttribution[] {
  const { members } = view
  const attributes = (article: string) =>
    members.some(({ telling }) => telling.kind === 'statement' && telling.article.id === article)
  return members.flatMap(({ telling, facet, polarity }) => {
    if (telling.kind !== 'voice' || telling.firsthand || polarity !== 'affirms') return []
    const day = facet.page.day ?? ''
    const before = members.filter((other) => other.polarity === 'affirms' && (other.facet.page.day ?? '') < day)
    const asFact = before.some((other) => other.telling.kind === 'voice' && !attributes(other.telling.article.id))
    if (before.length === 0 || asFact || attributes(telling.article.id)) return []
    return [
      {
        article: telling.article.id,
        outlet: telling.article.outlet,
        statement: telling.id,
        content: telling.spans.map(([start, end]) => telling.article.text.slice(start, end)).join(' … '),
        attributedBy: [...new Set(before.map((other) => other.telling.article.id))],
      },
    ]
  })
}
