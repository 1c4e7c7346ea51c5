import { workerData } from 'node:worker_threads'
import type { Kept } from '@thima/gather'
import { openStore, type Share, settle as settleShare } from '@thima/ledger'
import { createMeans, type OwnRows, type ReadPage, readPage } from './reader.ts'

/** tinypool hands over its own data first, then ours. */
const [, own] = workerData as [unknown, OwnRows]
const means = createMeans(own)

export default async (page: Kept): Promise<ReadPage> => readPage(await means, page)

/** Decides a share of a ledger's stories, over a connection of its own. */
export async function settle({ path, share }: { path: string; share: Share }): Promise<number> {
  const { decider } = await means
  const db = await openStore(path)
  try {
    return await settleShare(db, decider, undefined, share)
  } finally {
    await db.destroy()
  }
}
