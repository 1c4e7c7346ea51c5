import { sql } from 'kysely'
import type { Decider } from '../claims/decide.ts'
import type { Db } from '../store/schema.ts'
import { namesIn } from '../use/shown.ts'
import { parseQuery } from './query.ts'
import { matching } from './search.ts'

export interface FacetValue {
  value: string
  name: string
  count: number
  /** The query that asks for it too; where it is asked for already, the query without it. */
  query: string
  active: boolean
}

export const FACETS = ['outlet', 'source', 'status', 'lang', 'month'] as const
export type Facets = Record<(typeof FACETS)[number], FacetValue[]>

/** Hits that are counted at most: the latest. */
const COUNTED = 5_000
const SHOWN = 15

/** What the hits of a query have in common, each with how many and with the query that narrows to it. */
export async function facetsOf(
  db: Db,
  decider: Decider,
  query: string,
): Promise<{ facets: Facets; total: number; complete: boolean }> {
  const { filters } = parseQuery(query)
  const { ids, complete } = await matching(db, decider, query, COUNTED)
  const name = namesIn(db, decider.knowledge)
  const plain = async (value: string) => value
  const among = sql`id in (${ids.length === 0 ? sql`-1` : sql.join(ids)})`
  const count = async (
    column: string,
    field: string,
    named: (value: string) => Promise<string>,
    given: string | null,
  ) => {
    const { rows } = await sql<{ value: string | null; n: number }>`
      select ${sql.raw(column)} as value, count(*) as n from statements where ${among}
      group by ${sql.raw(column)} order by n desc, value limit ${SHOWN + 1}`.execute(db)
    const values: FacetValue[] = []
    for (const { value, n } of rows)
      if (value !== null) values.push(facetValue(query, field, value, await named(value), Number(n), given))
    return values
  }
  const statuses = await sql<{ value: string; n: number }>`
    select c.status as value, count(distinct cs.statement) as n from claim_statements cs join claims c on c.id = cs.claim
    where cs.statement in (${ids.length === 0 ? sql`-1` : sql.join(ids)}) group by c.status order by n desc`.execute(db)
  const month = await count('substr(day, 1, 7)', 'month', plain, null)
  return {
    facets: {
      outlet: await count('outlet_id', 'outlet', plain, filters.outlet),
      source: await count('speaker', 'source', name, filters.source),
      status: statuses.rows.map(({ value, n }) => facetValue(query, 'status', value, value, Number(n), filters.status)),
      lang: await count('substr(language, 1, 2)', 'lang', plain, filters.lang),
      month: month.sort((a, b) => (a.value < b.value ? -1 : 1)),
    },
    total: ids.length,
    complete,
  }
}

function facetValue(
  query: string,
  field: string,
  value: string,
  name: string,
  count: number,
  given: string | null,
): FacetValue {
  const active = given === value
  const bare = without(query, field === 'month' ? ['before', 'after'] : [field])
  const added =
    field === 'month'
      ? monthFilter(value)
      : `${field}:${/[\s"]/u.test(value) ? `"${value.replaceAll('"', '')}"` : value}`
  return { value, name, count, query: (active ? bare : `${bare} ${added}`).trim(), active }
}

/** `2024-06` as what the query knows: after the last day before it, before the first day after it. */
function monthFilter(month: string): string {
  const [year, number] = month.split('-').map(Number)
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  return `after:${day(Date.UTC(year, number - 1, 0))} before:${day(Date.UTC(year, number, 1))}`
}

function without(query: string, fields: readonly string[]): string {
  return query.replace(new RegExp(`(?:^|\\s)(?:${fields.join('|')}):(?:"[^"]*"|\\S+)`, 'gu'), '').trim()
}
