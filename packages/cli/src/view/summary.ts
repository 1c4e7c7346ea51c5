import { ENTITY_KINDS, type Quantity, type ReadEvent, type Reading } from 'thima'
import { noteText, shownName } from 'thima/terms'
import type { Context } from '../context.ts'
import { showDate } from './dates.ts'
import type { Paint } from './style.ts'
import { pad, safe, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

/** What stands under the text: names, dates, numbers, events, notes; each only where there is any. */
export function viewSummary(text: string, reading: Reading, context: Context, paint: Paint): string {
  const { ui } = context
  const slice = ([start, end]: readonly [number, number]) => safe(text.slice(start, end))
  const table = (title: string, rows: readonly (readonly [label: string, content: string])[]): string => {
    if (rows.length === 0) return ''
    const column = Math.min(24, Math.max(...rows.map(([label]) => widthOf(label))) + 2)
    const indent = ' '.repeat(column + 2)
    const lines = rows.map(([label, content]) => {
      const wrapped = wrap([{ text: content, looks: [] }], context.width, indent, paint)
      return widthOf(label) < column
        ? `  ${paint(pad(label, column), 'dim')}${wrapped.slice(indent.length)}`
        : `  ${paint(label, 'dim')}\n${wrapped}`
    })
    return [paint(title, 'title'), ...lines].join('\n')
  }
  return [
    table(ui.view.entities, entityRows(text, reading, context)),
    table(ui.view.dates, dateRows(reading, slice, context)),
    table(
      ui.view.quantities,
      reading.quantities.map((quantity) => [showQuantity(quantity, context), slice(quantity.span)]),
    ),
    table(
      ui.view.events,
      reading.events.map((event) => [ui.modality[event.modality], showEvent(event, text, reading, context)]),
    ),
    table(
      ui.view.notes,
      reading.notes.map((note) => [note.code, safe(noteText(ui, note))]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function entityRows(text: string, reading: Reading, context: Context) {
  return ENTITY_KINDS.flatMap((kind): [string, string][] => {
    const named = reading.entities.filter((entity) => entity.kind === kind)
    const list = named.map(({ id, mentions }) => `${entityName(id, text, reading, context)} ×${mentions.length}`)
    return list.length === 0 ? [] : [[context.ui.entityKind[kind], list.join(', ')]]
  })
}

/** An entity in the language of the interface: its name, or the form in which a Thai text names it first. */
function entityName(id: string, text: string, reading: Reading, { language }: Context): string {
  return safe(shownName(id, text, reading, language))
}

function dateRows(reading: Reading, slice: (span: readonly [number, number]) => string, { language, ui }: Context) {
  const byValue = new Map<string, Set<string>>()
  for (const { span, value } of reading.times) {
    const label = value === null ? ui.view.unknownDate : showDate(value, language)
    byValue.set(label, (byValue.get(label) ?? new Set()).add(slice(span)))
  }
  return [...byValue].map(([label, forms]): [string, string] => [label, [...forms].join(', ')])
}

const BOUNDS: Record<Quantity['bound'], string> = { exact: '', 'at-least': '≥ ', about: '≈ ', 'at-most': '≤ ' }

/** In Thai without the English words for what is counted: the text has its own beside it. */
function showQuantity({ value, bound, unit }: Quantity, { language }: Context): string {
  const shown = language === 'th' && /^[a-z]/.test(unit) ? '' : ` ${safe(unit)}`
  return `${BOUNDS[bound]}${grouped(value)}${shown}`
}

/** 1,234.5, to three places; what the platform has for it takes longer to load than a short text to read. */
function grouped(value: number): string {
  const [whole, part] = String(Math.round(value * 1000) / 1000).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '')
}

function showEvent(event: ReadEvent, text: string, reading: Reading, context: Context): string {
  const { ui, language } = context
  const names = (ids: readonly string[]) => ids.map((id) => entityName(id, text, reading, context)).join(', ')
  const said = reading.statements.findIndex(({ id }) => id === event.statement)
  const parts = [
    [names(event.actors), ui.eventType[event.type], names(event.recipients)].filter(Boolean).join(' '),
    event.place && entityName(event.place, text, reading, context),
    event.when && showDate(event.when, language),
    said >= 0 ? `[${said + 1}]` : ui.view.ownVoice,
  ]
  return parts.filter(Boolean).join(' · ')
}
