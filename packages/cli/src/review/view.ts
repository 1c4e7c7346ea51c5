import type { Ledger } from '@thima/ledger'
import type { Catalogue } from '../ui/index.ts'

export type Item = Awaited<ReturnType<Ledger['unsure']>>['items'][number]
type Told = Awaited<ReturnType<Ledger['claim']>>[number]['statements'][number]

/** How much of the text around a statement is shown. */
const AROUND = 160

/** A statement with what one needs to decide on it: where it stands, who is said to have said it, of which claim it is. */
export function viewItem(item: Item, left: number, { view, stance, status, confidence: sure }: Catalogue): string {
  const { review } = view
  const { id, outlet, day, confidence, around, quote, chain, claims, why } = item
  const place = [confidence === null ? null : sure[confidence as 'likely' | 'unsure'], outlet, day, id]
  const by = chain.map(({ name }) => name).join(' → ')
  const lines = [
    '',
    `${review.left(left)} · ${place.filter((part) => part).join(' · ')}`,
    `  …${oneLine(around.before.slice(-AROUND))}⟦${oneLine(quote.exact)}⟧${oneLine(around.after.slice(0, AROUND))}…`,
    `  ${by || view.nobody}: ${stance[item.stance as keyof typeof stance]}  (${why.join(', ')})`,
    ...claims.map((claim) => `  ${claim.id}  ${claim.about} · ${status[claim.status]}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Another statement of the claim, on a line. */
export const viewOther = ({ id, outlet, content, chain }: Told): string =>
  `${id}  ${outlet ?? ''} ${chain[0]?.name ?? '–'}: ${short(content)}`

const graphemes = new Intl.Segmenter()
/** Characters of a line that names something to choose. */
const LINE = 110

/** On one line, cut where it is long. */
export function short(text: string): string {
  const all = [...graphemes.segment(oneLine(text))]
  return all.length <= LINE
    ? oneLine(text)
    : `${all
        .slice(0, LINE - 1)
        .map(({ segment }) => segment)
        .join('')}…`
}

const words = new Intl.Segmenter(['th', 'en'], { granularity: 'word' })

/** How much of two texts is the same words, from 0 to 1: enough to show the nearest first. */
export function nearness(a: string, b: string): number {
  const [one, other] = [a, b].map(
    (text) =>
      new Set(
        [...words.segment(text.toLowerCase())].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
      ),
  )
  const both = [...one].filter((word) => other.has(word)).length
  return both / (one.size + other.size - both || 1)
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ')
