import { sql, type Transaction } from 'kysely'
import type { Db, Tables } from './schema.ts'

/** The key under which something is counted by two names or more. */
export const pairOf = (...names: readonly string[]): string => names.join('\t')

/** What is counted under a name with others after it, the most first. */
export async function countedAfter(
  db: Db,
  name: string,
  key: string,
  limit: number,
): Promise<{ key: string; times: number }[]> {
  const rows = await db
    .selectFrom('totals')
    .select(['key', 'n'])
    .where('name', '=', name)
    .where('key', '>', `${key}\t`)
    .where('key', '<', `${key}\n`)
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ key: row.key.slice(key.length + 1), times: Number(row.n) }))
}

/** What is counted under a name alone. */
export async function countOf(db: Db, name: string, key = ''): Promise<number> {
  const row = await db
    .selectFrom('totals')
    .select('n')
    .where('name', '=', name)
    .where('key', '=', key)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** All that is counted under a name, the most first. */
export async function countsOf(db: Db, name: string): Promise<{ key: string; n: number }[]> {
  const rows = await db
    .selectFrom('totals')
    .select(['key', 'n'])
    .where('name', '=', name)
    .where('n', '>', 0)
    .orderBy('n', 'desc')
    .orderBy('key')
    .execute()
  return rows.map(({ key, n }) => ({ key, n: Number(n) }))
}

/** Adds to a count that is kept. */
export async function bump(tx: Transaction<Tables>, name: string, key: string, by: number): Promise<void> {
  await new Totals().add(name, key, by).keep(tx)
}

/** Counts that are kept, gathered over a piece of work and then added at once. */
export class Totals {
  readonly #counts = new Map<string, { name: string; key: string; n: number }>()

  add(name: string, key: string, by: number): this {
    const id = `${name} ${key}`
    const count = this.#counts.get(id)
    if (count === undefined) this.#counts.set(id, { name, key, n: by })
    else count.n += by
    return this
  }

  async keep(tx: Transaction<Tables>): Promise<void> {
    const counts = [...this.#counts.values()].filter(({ n }) => n !== 0)
    for (let i = 0; i < counts.length; i += 200) {
      const rows = counts.slice(i, i + 200).map(({ name, key, n }) => sql`(${name}, ${key}, ${n})`)
      await sql`insert into totals (name, key, n) values ${sql.join(rows)}
        on conflict (name, key) do update set n = totals.n + excluded.n`.execute(tx)
    }
  }
}
