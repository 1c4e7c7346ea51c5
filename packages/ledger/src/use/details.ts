import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Story, View } from '../claims/decide.ts'
import { claimKey } from '../settle.ts'
import type { Db, Tables } from '../store/schema.ts'
import { type Told, toldBy } from './articles.ts'
import { type ClaimDetail, copiesIn, detailOf } from './claim.ts'
import { historiesOf, type StoryDetail, storyDetail } from './story.ts'

/** What is kept of an article's part in its story. */
export interface ArticlePart {
  told: Told[]
  /** Other articles that are the same text. */
  copies: string[]
}

interface Bodies {
  story: StoryDetail
  claim: ClaimDetail
  article: ArticlePart
}

/** Most bodies pack into one chunk; each keeps as much memory as chunks are long until it is written. */
const CHUNK = 4096

export type DetailRow = Tables['details']

/** All that pages show of a story, worked out once, so that to show it nothing has to be decided. */
export function detailsOf(
  number: number,
  story: Story,
  key: string,
  views: readonly View[],
): { story: StoryDetail; rows: DetailRow[] } {
  const histories = historiesOf(views, null)
  const whole = storyDetail(story, key, null, [...views], histories)
  const row = <K extends keyof Bodies>(kind: K, id: string, body: Bodies[K]): DetailRow => ({
    kind,
    key: id,
    story: number,
    body: deflateRawSync(JSON.stringify(body), { level: 3, chunkSize: CHUNK }),
  })
  return {
    story: whole,
    rows: [
      row('story', key, whole),
      ...views.map((view) => row('claim', claimKey(view.claim), detailOf(view, key, null, histories.get(view)!))),
      ...[...story.pages.keys()].map((id) => row('article', id, partOf(story, id, views))),
    ],
  }
}

export function partOf(story: Story, article: string, views: readonly View[]): ArticlePart {
  return {
    told: toldBy(story, article, views),
    copies: copiesIn(story, [article])
      .flat()
      .filter((id) => id !== article),
  }
}

/** What is kept under a key; undefined where its story was not decided since such things are kept. */
export async function detail<K extends keyof Bodies>(db: Db, kind: K, key: string): Promise<Bodies[K] | undefined> {
  const row = await db
    .selectFrom('details')
    .select('body')
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst()
  return row === undefined ? undefined : (JSON.parse(inflateRawSync(row.body).toString()) as Bodies[K])
}

/** What is kept of a claim, or of each claim that a statement tells. */
export async function detailsBy(db: Db, key: string): Promise<ClaimDetail[]> {
  const own = await detail(db, 'claim', key)
  if (own !== undefined) return [own]
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('claim_statements as cs', 'cs.statement', 's.id')
    .innerJoin('claims as c', 'c.id', 'cs.claim')
    .select('c.key')
    .where('s.key', '=', key)
    .orderBy('c.statements', 'desc')
    .execute()
  const found: ClaimDetail[] = []
  for (const row of rows) {
    const kept = await detail(db, 'claim', row.key)
    if (kept !== undefined) found.push(kept)
  }
  return found
}
