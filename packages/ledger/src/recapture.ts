import { sha256 } from './store/hash.ts'
import type { Db } from './store/schema.ts'

/**
 * Notes that a page was captured again, where its bytes are already there and were read by this reader: they need no reading. Says
 * whether that is so.
 */
export async function recapture(
  db: Db,
  reader: string,
  bytes: Uint8Array,
  { url, place }: { url: string | null; place: string | null },
  at: string,
): Promise<boolean> {
  const page = sha256(bytes)
  const article = await db
    .selectFrom('articles')
    .select(['id', 'url'])
    .where('sha256', '=', page)
    .where('reader', '=', reader)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (article === undefined) return false
  await db
    .insertInto('captures')
    .values({ sha256: page, article: article.id, url: url ?? article.url, place, at })
    .execute()
  return true
}
