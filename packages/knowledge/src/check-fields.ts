import { ENTITY_KINDS, type KnowledgeRows, parseDate } from '@thima/read/model'
import type { RowProblem } from './check.ts'

type List = keyof KnowledgeRows
type Row = Record<string, unknown>

/** Ids that relations may point to. */
interface Ids {
  entities: ReadonlySet<string>
  roles: ReadonlySet<string>
}

/** What a field must be, in words, or null where the value is so. */
type Rule = (value: unknown, ids: Ids) => string | null

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.trim() === value
const rule =
  (what: string, holds: (value: unknown, ids: Ids) => boolean): Rule =>
  (value, ids) =>
    holds(value, ids) ? null : what

const text = rule('a text without spaces around it', isText)
const texts = rule(
  'a list of different texts without spaces around them',
  (value) => Array.isArray(value) && value.every(isText) && new Set(value).size === value.length,
)
const slug = rule('lower-case ASCII letters and digits joined by hyphens', (value) => isText(value) && SLUG.test(value))
const yesOrNo = rule('true or false', (value) => typeof value === 'boolean')
const date = rule('a date such as "2024-06-12", "2024-06" or "2024"', (value) => isText(value) && isTermDate(value))
const entity = rule('the id of an entity', (value, ids) => isText(value) && ids.entities.has(value))

/** The fields of each list; a mark behind the name says that the field must be there. */
const FIELDS: Record<List, Record<string, Rule>> = {
  entities: {
    'id!': slug,
    'kind!': rule(`one of ${ENTITY_KINDS.join(', ')}`, (value) => ENTITY_KINDS.some((kind) => kind === value)),
    'name!': text,
    th: texts,
    en: texts,
    ru: texts,
    ko: texts,
    ja: texts,
    zh: texts,
    weak: texts,
    is: slug,
    demonyms: texts,
    wikidata: rule('a Wikidata id such as "Q869"', (value) => isText(value) && /^Q[1-9][0-9]*$/.test(value)),
    country: entity,
    partOf: entity,
    ownedBy: entity,
    stateMediaOf: entity,
    capitalOf: entity,
    metonyms: rule('a list of ids of entities', (value, ids) => list(value, (id) => ids.entities.has(id))),
    domains: rule('a list of hosts such as "bbc.com" or "bbc.com/thai"', (value) =>
      list(value, (domain) => /^[a-z0-9.-]+\.[a-z]+(?:\/[a-z0-9-]+)*$/.test(domain)),
    ),
    code: rule('two capital letters of ISO 3166-1', (value) => isText(value) && /^[A-Z]{2}$/.test(value)),
  },
  roles: { 'id!': slug, 'name!': text, 'th!': texts, 'en!': texts, 'speaksFor!': yesOrNo, shared: yesOrNo, of: entity },
  terms: {
    'role!': rule('the id of a role', (value, ids) => isText(value) && ids.roles.has(value)),
    'of!': entity,
    'person!': entity,
    'from!': date,
    'to!': rule(
      'a date such as "2024-06-12", "2024-06" or "2024", or null',
      (value) => value === null || (isText(value) && isTermDate(value)),
    ),
    acting: rule('true or left out', (value) => value === true),
  },
  days: {
    'id!': slug,
    'name!': text,
    th: texts,
    en: texts,
    country: entity,
    'on!': rule('"MM-DD" for a day of every year, or a date or range', (value) => isText(value) && isDayDate(value)),
  },
}

/** Days, months and years: what a term may begin and end with. */
const isTermDate = (value: string) => ['day', 'month', 'year'].includes(parseDate(value)?.form ?? '')
const isDayDate = (value: string) => parseDate(/^\d\d-\d\d$/.test(value) ? `2024-${value}` : value) !== null
const list = (value: unknown, holds: (item: string) => boolean) =>
  Array.isArray(value) && value.every((item) => isText(item) && holds(item))

/** Rows whose fields are missing, misspelt or of another form, whose relations point to nothing, whose ids are given twice. */
export function checkFields(rows: unknown, known: Partial<KnowledgeRows>): RowProblem[] {
  if (!isRow(rows)) return [{ row: 'the rows', problem: `must be an object with ${Object.keys(FIELDS).join(', ')}` }]
  const problems: RowProblem[] = []
  for (const key of Object.keys(rows)) {
    if (!Object.hasOwn(FIELDS, key))
      problems.push({ row: key, problem: `is no list of rows; those are ${Object.keys(FIELDS).join(', ')}` })
    else if (!Array.isArray(rows[key])) problems.push({ row: key, problem: 'must be a list' })
  }
  if (problems.length > 0) return problems
  const ids: Ids = { entities: idsOf('entities', rows, known), roles: idsOf('roles', rows, known) }
  for (const key of Object.keys(FIELDS) as List[]) {
    const given = new Set<unknown>()
    const before = idsOf(key, {}, known)
    for (const [index, row] of ((rows[key] ?? []) as unknown[]).entries()) {
      const name = rowName(key, index, row)
      if (!isRow(row)) problems.push({ row: name, problem: 'must be an object' })
      else {
        for (const problem of fieldProblems(FIELDS[key], row, ids, before.has(String(row.id))))
          problems.push({ row: name, problem })
        if (row.id !== undefined && given.has(row.id))
          problems.push({ row: name, problem: 'has the id of a row before it' })
        given.add(row.id)
      }
    }
  }
  return problems
}

/** How a problem names a row. */
export function rowName(key: string, index: number, row: unknown): string {
  if (!isRow(row)) return `${key}[${index}]`
  const own = row.id ?? (row.person === undefined ? undefined : `${row.person}, ${row.role} of ${row.of}`)
  return own === undefined ? `${key}[${index}]` : `${key}[${index}] "${own}"`
}

function* fieldProblems(fields: Record<string, Rule>, row: Row, ids: Ids, adds: boolean): Iterable<string> {
  const open = new Set(Object.keys(row))
  for (const [mark, must] of Object.entries(fields)) {
    const name = mark.replace('!', '')
    open.delete(name)
    if (row[name] === undefined) {
      if (mark !== name && !adds) yield `lacks "${name}"`
    } else {
      const what = must(row[name], ids)
      if (what !== null) yield `has ${JSON.stringify(row[name])} as "${name}"; it must be ${what}`
    }
  }
  const names = Object.keys(fields).map((mark) => mark.replace('!', ''))
  for (const name of open) yield `has "${name}", which is no field; those are ${names.join(', ')}`
  const strange = Array.isArray(row.weak) && !adds ? row.weak.filter((form) => !formsIn(row).has(form)) : []
  if (strange.length > 0) yield `has ${JSON.stringify(strange)} as weak; they must be among its forms`
}

const formsIn = (row: Row) => new Set([row.name, row.demonyms, row.th, row.en, row.ru, row.ko, row.ja, row.zh].flat())

function idsOf(key: List, rows: Row, known: Partial<KnowledgeRows>): Set<string> {
  const all = [...((rows[key] ?? []) as unknown[]), ...(known[key] ?? [])]
  return new Set(all.flatMap((row) => (isRow(row) && typeof row.id === 'string' ? [row.id] : [])))
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
