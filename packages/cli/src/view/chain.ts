import type { Link, Reading, Statement } from 'thima'
import { linkName } from 'thima/terms'
import type { Context } from '../context.ts'
import { showDate } from './dates.ts'
import type { Paint } from './style.ts'
import { safe } from './width.ts'
import { wrap } from './wrap.ts'

const INDENT = ' '.repeat(7)

/**
 * A statement with its chain as a small tree, the speaker first, each who passed the words on below:
 *
 *     1  says · in other words · said 12 Jun 2024
 *        Kim Jong Un
 *        └─ KCNA (outlet)
 */
export function viewStatement(
  statement: Statement,
  number: number,
  text: string,
  reading: Reading,
  context: Context,
  paint: Paint,
): string {
  const { ui, language } = context
  const said = statement.saidAt && `${ui.view.said} ${showDate(statement.saidAt, language)}`
  const how = [
    ui.stance[statement.stance],
    ui.quotation[statement.quotation],
    said,
    ui.confidence[statement.confidence],
  ]
  const told = wrap([{ text: how.filter(Boolean).join(' · '), looks: [] }], context.width, INDENT, paint)
  const head = `  ${paint(String(number).padStart(3), 'number')}  ${told.slice(INDENT.length)}`
  const chain = statement.chain.map((link, depth) => {
    const branch = depth === 0 ? '' : `${'   '.repeat(depth - 1)}└─ `
    const name = link.kind === 'unknown' ? '' : `${nameOf(link, text, reading, context)} `
    const kind = { text: `(${ui.linkKind[link.kind]})`, looks: ['dim' as const], whole: true }
    const indent = INDENT + ' '.repeat(branch.length)
    const lines = wrap([{ text: name, looks: [] }, kind], context.width, indent, paint)
    return `${INDENT}${paint(branch, 'dim')}${lines.slice(indent.length)}`
  })
  return [head, ...chain].join('\n')
}

/** The name of one who passed the words on, in the language of the interface. */
export function nameOf(link: Link, text: string, reading: Reading, { language }: Context): string {
  return safe(linkName(link, text, reading, language))
}
