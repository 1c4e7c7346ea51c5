import { enterAudit } from '@thima/ledger'
import type { Person } from '../access/roles.ts'
import type { ArticleInput } from '../api/index.ts'
import type { Context } from '../context.ts'

/** Adds one article at once and decides its story. What is wrong with it is thrown. */
export async function addOne(
  context: Context,
  person: Person,
  article: ArticleInput,
): Promise<{ did: string; article: string }> {
  const bytes = new TextEncoder().encode(JSON.stringify(article))
  const item = await context.jobs.addNow({ bytes, where: person.name, line: true })
  await context.ledger.settleOf([item.article])
  await enterAudit(context.ledger.db, {
    at: context.now().toISOString(),
    who: person.name,
    role: person.role,
    action: 'articles.add',
    target: item.article,
    outcome: item.did,
  })
  return item
}
