import type { Ledger, PrintedClaim, Trace } from '@thima/ledger'
import { originWhy } from 'thima/terms'
import type { Context } from '../context.ts'
import { inLines } from '../view/in-lines.ts'

type Coverage = Awaited<ReturnType<Ledger['coverage']>>

/** A claim for people: what it says, what stands of it, and on whose word. */
export function viewClaim(claim: PrintedClaim, context: Context, called: (name: string) => string): string {
  const { ui } = context
  const { view } = ui
  const by = (words: readonly { name: string; on: string | null }[]) =>
    words.map(({ name, on }) => (on === null ? called(name) : `${called(name)} (${on})`)).join(', ')
  const lines = [
    inLines(claim.about, `${claim.id}  `, context),
    `  ${ui.status[claim.status]}${claim.flags.length > 0 ? ` · ${claim.flags.map((flag) => ui.flag[flag as keyof typeof ui.flag]).join(', ')}` : ''}`,
    `  ${view.origins(claim.independentOrigins, claim.namedOrigins)}`,
  ]
  if (claim.confirmedBy.length > 0) lines.push(inLines(`${view.confirmedBy}: ${by(claim.confirmedBy)}`, '  ', context))
  if (claim.deniedBy.length > 0) lines.push(inLines(`${view.deniedBy}: ${by(claim.deniedBy)}`, '  ', context))
  for (const origin of claim.origins)
    lines.push(
      inLines(`${called(origin.name)}  [${origin.articles.join(', ')}]`, `    ${origin.denies ? '✗' : '·'} `, context),
    )
  return lines.join('\n')
}

/** Over what an answer is. */
export function viewCoverage({ articles, outlets, upTo }: Coverage, asOf: string | null, { ui }: Context): string {
  return ui.view.over(articles, outlets, asOf ?? upTo)
}

/** A claim's tree from its origins to the outlets. */
export function viewTrace(trace: Trace, context: Context, called: (name: string) => string): string {
  const { ui } = context
  const { view } = ui
  const lines = [`${trace.id}  ${ui.status[trace.status as keyof typeof ui.status]}`]
  for (const { name, denies, why, paths } of trace.origins) {
    lines.push(
      inLines(called(name), `${denies ? '✗' : '·'} `, context),
      inLines(why.map((line) => originWhy(line, ui)).join('; '), '    ', context),
    )
    for (const { through, outlet, article, day, content } of paths) {
      lines.push(
        inLines(
          `${[...through.map(called), outlet ?? article].join(' → ')}${day === null ? '' : ` (${day})`}`,
          '    ',
          context,
        ),
        inLines(content, '      ', context),
      )
    }
  }
  if (trace.unsourced.length > 0) lines.push(`? ${view.noOrigin}`)
  for (const { outlet, article, day, content } of trace.unsourced) {
    lines.push(`    ${outlet ?? article}${day === null ? '' : ` (${day})`}`, inLines(content, '      ', context))
  }
  for (const loop of trace.loops) lines.push(`↻ ${view.loop}: ${loop.join(', ')}`)
  for (const copy of trace.copies) lines.push(`= ${view.copies}: ${copy.join(', ')}`)
  for (const { article, outlet } of trace.lost) lines.push(`! ${view.lost}: ${outlet ?? article}`)
  return lines.join('\n')
}
