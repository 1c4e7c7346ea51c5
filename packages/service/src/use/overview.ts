import type { Overview } from '../api/index.ts'
import type { Context } from '../context.ts'

export async function overview({ ledger, version }: Context): Promise<Overview> {
  return { ...(await ledger.overview()), version }
}
