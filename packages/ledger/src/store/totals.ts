import { sql, type Transaction } from 'kysely'
import type { Tables } from './schema.ts'

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
