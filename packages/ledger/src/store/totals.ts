import { sql, type Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/** Adds to a count that is kept. */
export async function bump(tx: Transaction<Tables>, name: string, key: string, by: number): Promise<void> {
  if (by === 0) return
  await sql`insert into totals (name, key, n) values (${name}, ${key}, ${by})
    on conflict (name, key) do update set n = totals.n + excluded.n`.execute(tx)
}
