import type { Claim, Coverage, Hit, Quote, Source, Trace } from '../api/index.ts'

/** Where words stand, in one line: the article with its offsets, and its address. */
const at = ({ article, start, end, url, address }: Quote): string =>
  `[${article} ${start}–${end}]${address === '' ? '' : ` ${address}`}${url === null ? '' : ` ${url}`}`

const over = ({ articles, outlets, upTo }: Coverage): string =>
  `Over ${articles} articles of ${outlets} outlets${upTo === null ? '' : ` up to ${upTo}`}.`

const names = (words: readonly { name: string; on: string | null }[]): string =>
  words.map(({ name, on }) => (on === null ? name : `${name} (${on})`)).join(', ')

interface Read {
  title: string | null
  outlet: string | null
  published: string | null
  statements: {
    content: string
    speaker: string | null
    through: string[]
    stance: string
    saidAt: string | null
    quote: Quote
  }[]
}

export function readingText({ title, outlet, published, statements }: Read): string {
  const head = [title, outlet, published].filter((one) => one !== null).join(' · ')
  const lines = statements.map(
    ({ content, speaker, through, stance, saidAt, quote }, i) =>
      `${i + 1}. ${[speaker ?? 'nobody named', ...through].join(' → ')} ${stance}${saidAt === null ? '' : ` (${saidAt})`}: “${content}” ${at(quote)}`,
  )
  return [head, ...(lines.length === 0 ? ['No statement was found.'] : lines)].join('\n')
}

export function hitText(hits: readonly Hit[], total: number, covers: Coverage): string {
  const lines = hits.map(
    ({ id, outlet, day, speaker, content, claims, quote }) =>
      `${id} · ${[outlet, day, speaker].filter((one) => one !== null).join(' · ')}: “${content}” ${at(quote)}${claims.length === 0 ? '' : ` claims: ${claims.join(' ')}`}`,
  )
  return [`${total} found. ${over(covers)}`, ...lines].join('\n')
}

type Shown = Pick<
  Claim,
  | 'id'
  | 'about'
  | 'status'
  | 'flags'
  | 'independentOrigins'
  | 'namedOrigins'
  | 'confirmedBy'
  | 'deniedBy'
  | 'statements'
  | 'history'
>

export function claimText(claims: readonly Shown[], covers: Coverage): string {
  if (claims.length === 0) return `Not in this ledger. ${over(covers)}`
  const one = (claim: Shown) =>
    [
      `${claim.id}: “${claim.about}”`,
      `${claim.status}${claim.flags.length === 0 ? '' : ` (${claim.flags.join(', ')})`}; independent origins: ${claim.independentOrigins}, named: ${claim.namedOrigins}`,
      ...(claim.confirmedBy.length === 0 ? [] : [`confirmed by ${names(claim.confirmedBy)}`]),
      ...(claim.deniedBy.length === 0 ? [] : [`denied by ${names(claim.deniedBy)}`]),
      ...claim.history
        .filter(({ changed }) => changed)
        .map(({ day, status, independentOrigins }) => `${day}: ${status}, origins: ${independentOrigins}`),
      ...claim.statements.map(
        ({ outlet, day, polarity, chain, content, quote }) =>
          `- ${outlet ?? ''} ${day ?? ''} ${polarity}, ${chain.length === 0 ? 'the writer' : chain.map(({ name }) => name).join(' → ')}: “${content}” ${at(quote)}`,
      ),
    ].join('\n')
  return [...claims.map(one), over(covers)].join('\n\n')
}

export function traceText(trace: Trace): string {
  const lines = [
    `${trace.id}: “${trace.about}”`,
    `${trace.status}; independent origins: ${trace.independentOrigins}, named: ${trace.namedOrigins}`,
  ]
  for (const { name, denies, why, paths } of trace.origins) {
    lines.push(`${denies ? 'Against' : 'From'} ${name} (${why.join('; ')})`)
    for (const { through, outlet, article, day, content, quote } of paths)
      lines.push(`- ${[...through, outlet ?? article].join(' → ')} ${day ?? ''}: “${content}” ${at(quote)}`)
  }
  for (const { outlet, article, day, content, quote } of trace.unsourced)
    lines.push(`No origin told: ${outlet ?? article} ${day ?? ''}: “${content}” ${at(quote)}`)
  for (const loop of trace.loops) lines.push(`These only cite each other: ${loop.join(', ')}`)
  for (const copy of trace.copies) lines.push(`One text: ${copy.join(', ')}`)
  return [...lines, over(trace.covers)].join('\n')
}

export function sourceText({ id, name, statements, became, said, covers }: Source): string {
  return [
    `${name} (${id}): ${statements} statements`,
    ...became.map(
      ({ status, polarity, claims }) =>
        `${polarity} ${claims} ${claims === 1 ? 'claim that is' : 'claims that are'} ${status}`,
    ),
    ...said.items.map(
      ({ outlet, day, content, chain, quote }) =>
        `- ${outlet ?? ''} ${day ?? ''}${
          chain.length > 1
            ? ` via ${chain
                .slice(1)
                .map((link) => link.name)
                .join(' → ')}`
            : ''
        }: “${content}” ${at(quote)}`,
    ),
    over(covers),
  ].join('\n')
}
