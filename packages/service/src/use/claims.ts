import type { Claim, ClaimsPage, Status, Trace } from '../api/index.ts'
import type { Context } from '../context.ts'

export interface ClaimsQuery {
  asOf?: string
  status?: Status
  about?: string
  limit?: number
  after?: string
}

export async function listClaims({ ledger }: Context, query: ClaimsQuery): Promise<ClaimsPage> {
  return { ...(await ledger.cards(query)), covers: await ledger.coverage() }
}

/** A claim by its id; of a statement that tells several, the one that most tell. */
export async function getClaim({ ledger }: Context, id: string, asOf: string | null): Promise<Claim | null> {
  const claims = await ledger.claim(id, asOf)
  const [claim] = claims.sort((a, b) => b.told.statements - a.told.statements)
  return claim === undefined ? null : { ...claim, covers: await ledger.coverage() }
}

export async function traceClaim({ ledger }: Context, id: string, asOf: string | null): Promise<Trace | null> {
  const [trace] = await ledger.traces(id, asOf)
  if (trace === undefined) return null
  return { ...trace, asOf, covers: await ledger.coverage() }
}
