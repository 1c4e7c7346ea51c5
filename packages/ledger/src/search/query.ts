import { dayOf, parseDate } from '@thima/read/model'
import { STATUSES } from '../claims/status.ts'
import { errors } from '../errors.ts'

/** What a query asks for beside its words. */
export interface Filters {
  source: string | null
  origin: string | null
  outlet: string | null
  status: string | null
  lang: string | null
  from: string | null
  to: string | null
}

const FIELDS = ['source', 'origin', 'outlet', 'status', 'lang', 'before', 'after'] as const

/** `hostages outlet:"Thai PBS" status:denied before:2024-06-13`: words, and filters with or without quotation marks. */
export function parseQuery(query: string): { words: string[]; filters: Filters } {
  const filters: Filters = { source: null, origin: null, outlet: null, status: null, lang: null, from: null, to: null }
  const words: string[] = []
  for (const [, field, value, plain] of query.matchAll(/(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/gu)) {
    const text = value ?? plain
    if (field === undefined || !FIELDS.includes(field as (typeof FIELDS)[number])) {
      const word = field === undefined ? text : `${field}:${text}`
      if (word.trim() !== '') words.push(word)
      continue
    }
    if (field === 'before' || field === 'after') {
      const date = parseDate(text)
      if (date === null) throw errors.badQuery(query, `${text} is no date`)
      if (field === 'before') filters.to = dayOf(date.first - 1)
      else filters.from = dayOf(date.last + 1)
    } else {
      if (field === 'status' && !(STATUSES as readonly string[]).includes(text)) {
        throw errors.badQuery(query, `there is no status ${text}; there are ${STATUSES.join(', ')}`)
      }
      filters[field as 'source' | 'origin' | 'outlet' | 'status' | 'lang'] = text
    }
  }
  return { words, filters }
}
