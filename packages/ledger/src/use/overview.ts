import { coverage } from '../settle.ts'
import type { Db } from '../store/schema.ts'
import { listOutlets } from './stories.ts'

/** What a ledger is made of. */
export async function overview(db: Db) {
  const count = async (table: 'stories' | 'claims' | 'unsettled') =>
    Number(
      (
        await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  const statuses = await db
    .selectFrom('claims')
    .select((eb) => ['status', eb.fn.countAll<number>().as('claims')])
    .groupBy('status')
    .execute()
  const languages = await db
    .selectFrom('articles')
    .select((eb) => ['language', eb.fn.countAll<number>().as('articles')])
    .groupBy('language')
    .execute()
  return {
    covers: await coverage(db),
    outlets: await listOutlets(db),
    statuses: statuses.map(({ status, claims }) => ({ status, claims: Number(claims) })),
    languages: languages.map(({ language, articles }) => ({ language, articles: Number(articles) })),
    stories: await count('stories'),
    claims: await count('claims'),
    /** Stories to which something came and that are not decided yet. */
    unsettled: await count('unsettled'),
  }
}
