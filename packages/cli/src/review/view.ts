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
  `${id}  ${outlet ?? ''} ${chain[0]?.name ?? '–'}: ${oneLine(content)}`

const oneLine = (text: string) => text.replace(/\s+/gu, ' ')
