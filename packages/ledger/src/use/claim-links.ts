import type { Polarity } from '../claims/polarity.ts'
import type { PrintedClaim } from '../claims/print.ts'
import type { Status } from '../claims/status.ts'
import type { Db } from '../store/schema.ts'

/** A claim that a statement tells. */
export interface ClaimLink {
  id: string
  about: string
  status: Status
  polarity: Polarity
}

/** For rows of statements the claims that they tell. */
export async function claimLinks(db: Db, statements: readonly number[]): Promise<Map<number, ClaimLink[]>> {
  const found = new Map<number, ClaimLink[]>()
  for (let i = 0; i < statements.length; i += 1000) {
    const rows = await db
      .selectFrom('claim_statements as cs')
      .innerJoin('claims as c', 'c.id', 'cs.claim')
      .select(['cs.statement', 'cs.polarity', 'c.key', 'c.about', 'c.status'])
      .where('cs.statement', 'in', statements.slice(i, i + 1000))
      .orderBy('c.statements', 'desc')
      .execute()
    for (const { statement, polarity, key, about, status } of rows) {
      const link = { id: key, about, status: status as PrintedClaim['status'], polarity: polarity as Polarity }
      found.set(statement, [...(found.get(statement) ?? []), link])
    }
  }
  return found
}
