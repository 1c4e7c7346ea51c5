import type { DialectAdapter, Transaction } from 'kysely'
import type { Db, Tables } from './schema.ts'

/** What is not the same on every kind of store. The rest is asked through Kysely or in SQL that all understand. */
export interface StoreKind {
  name: 'sqlite' | 'postgres'
  /** Waits until nobody else writes, for as long as the transaction lasts. */
  lock(tx: Transaction<Tables>): Promise<void>
  /** Puts the words of statements into the index. */
  putWords(tx: Transaction<Tables>, statements: readonly IndexedWords[]): Promise<void>
  dropWords(tx: Transaction<Tables>, statements: readonly number[]): Promise<void>
  /** Statements that hold every one of some phrases, the last added first. */
  findWords(db: Db, phrases: readonly (readonly string[])[], before: number, limit: number): Promise<number[]>
  /** What is wrong with the tables themselves. */
  check(db: Db): Promise<string[]>
}

/** Words of a statement, and those of the names that stand in it. */
export interface IndexedWords {
  statement: number
  content: readonly string[]
  names: readonly string[]
}

/** Each dialect's adapter says of which kind its store is, so that a transaction knows it too. */
export interface KindAdapter extends DialectAdapter {
  kind: StoreKind
}

export const kindOf = (db: Db): StoreKind => (db.getExecutor().adapter as KindAdapter).kind

/** Writes in one transaction, while nobody else writes. */
export function writing<T>(db: Db, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await kindOf(tx).lock(tx)
    return work(tx)
  })
}
