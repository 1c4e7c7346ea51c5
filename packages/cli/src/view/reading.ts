import type { Reading, Span } from 'thima'
import type { Context } from '../context.ts'
import { viewStatement } from './chain.ts'
import { showDate } from './dates.ts'
import { edgesOf, markLine } from './marked.ts'
import { createPaint, type Paint } from './style.ts'
import { viewSummary } from './summary.ts'
import { safe, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

/** A reading for a person at a terminal: headline, date, the text with its statements and their chains, a summary. */
export function viewReading(text: string, reading: Reading, context: Context): string {
  const paint = createPaint(context.color)
  const parts = [viewHead(text, reading, context, paint), viewText(text, reading, context, paint)]
  if (reading.statements.length === 0) parts.push(paint(context.ui.view.nothing, 'dim'))
  parts.push(viewSummary(text, reading, context, paint))
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function viewHead(text: string, reading: Reading, { ui, language, width }: Context, paint: Paint): string {
  const { title, published, publishedFrom, outlet, credits } = reading
  const date = published
    ? `${ui.view.published} ${showDate(published, language)} (${published}, ${ui.publishedFrom[publishedFrom ?? 'text']})`
    : ui.view.undated
  const names = [...new Set(credits.map(({ name }) => safe(name)))]
  const credit = names.length > 0 && `${ui.view.credits} ${names.join(', ')}`
  const about = [outlet && safe(outlet), date, credit].filter(Boolean).join(' · ')
  const head = title ? [wrap([{ text: text.slice(title[0], title[1]), looks: ['title'] }], width, '', paint)] : []
  const below = wrap([{ text: about, looks: ['dim'] }], width, '', paint)
  return [...head, below, '─'.repeat(Math.min(width, Math.max(20, widthOf(about))))].join('\n')
}

/** The text line by line, under each line the statements that begin in it. Lines of the page's own are counted, not shown. */
function viewText(text: string, reading: Reading, context: Context, paint: Paint): string {
  const edges = edgesOf(reading)
  const out: string[] = []
  let hidden = 0
  let empty = true
  const flush = () => {
    if (hidden > 0) out.push(paint(`  · ${context.ui.view.furniture(hidden)} ·`, 'dim'))
    if (hidden > 0) empty = false
    hidden = 0
  }
  for (const line of linesOf(text)) {
    if (text.slice(...line).trim() === '') {
      if (hidden === 0 && !empty) out.push('')
      if (hidden === 0) empty = true
      continue
    }
    if (isFurniture(line, text, reading.furniture)) {
      hidden++
      continue
    }
    flush()
    empty = false
    out.push(wrap(markLine(text, line, edges), context.width, '', paint))
    reading.statements.forEach((statement, i) => {
      const [first] = statement.content
      if (first && first[0] >= line[0] && first[0] <= line[1])
        out.push(viewStatement(statement, i + 1, text, reading, context, paint))
    })
  }
  flush()
  return out.join('\n').trimEnd()
}

function* linesOf(text: string): Generator<[number, number]> {
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    yield [start, end]
    start = end + 1
  }
}

/** Whether all of a line that is not white space is furniture. */
function isFurniture([start, end]: Span, text: string, furniture: readonly Span[]): boolean {
  const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length)
  const to = start + text.slice(start, end).trimEnd().length
  return furniture.some((span) => span[0] <= from && span[1] >= to)
}
