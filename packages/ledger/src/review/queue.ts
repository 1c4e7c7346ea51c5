import type { Decider } from '../claims/decide.ts'
import { anchorOf, type Decision, type DecisionKind } from '../claims/decisions.ts'
import { errors } from '../errors.ts'
import { storyOf } from '../settle.ts'
import type { Db } from '../store/schema.ts'

/** A statement that a person should look at. */
export interface Unsure {
  id: string
  article: string
  outlet: string | null
  day: string | null
  content: string
  speaker: string | null
  stance: string
  confidence: string | null
}

const RANK = ['unsure', 'likely'] as const

/** Statements on which nobody decided yet, the unsure first. */
export async function unsureOf(db: Db, limit = 20): Promise<Unsure[]> {
  const decided = new Set(
    (await db.selectFrom('decisions').select('anchor').where('undone', '=', 0).execute())
      .map(({ anchor }) => (JSON.parse(anchor) as { on: { exact: string; article: string } }).on)
      .map(({ article, exact }) => `${article} ${exact}`),
  )
  const found: Unsure[] = []
  for (const confidence of RANK) {
    const rows = await db
      .selectFrom('statements as s')
      .innerJoin('articles as a', 'a.id', 's.article')
      .select([
        's.key as id',
        'a.key as article',
        'a.outlet',
        's.day',
        's.content',
        's.speaker_name as speaker',
        's.stance',
        's.confidence',
        's.start',
        's.end',
        'a.text',
      ])
      .where('s.confidence', '=', confidence)
      .orderBy('s.id', 'desc')
      .limit(limit * 3)
      .execute()
    for (const { start, end, text, ...row } of rows) {
      if (!decided.has(`${row.article} ${text.slice(start, end)}`)) found.push(row)
      if (found.length === limit) return found
    }
  }
  return found
}

export interface Choice {
  kind: DecisionKind
  /** Ids of one statement or two. */
  ids: readonly string[]
  speaker?: Decision['speaker']
}

/** A decision on statements by their ids, anchored in their texts. */
export async function decisionOn(
  db: Db,
  decider: Decider,
  { kind, ids, speaker = null }: Choice,
  author: string,
  reason: string,
  at: string,
): Promise<Omit<Decision, 'id'>> {
  const [on, other = null] = await Promise.all(ids.map((id) => anchorBy(db, decider, id)))
  return { at, author, reason, kind, on: on!, with: other, speaker }
}

async function anchorBy(db: Db, decider: Decider, id: string) {
  const key = id.replace(/#[^#]*$/u, '')
  const row = await db.selectFrom('articles').select('story').where('key', '=', key).executeTakeFirst()
  if (row?.story == null) throw errors.unknownClaim(id)
  const story = await storyOf(db, decider, row.story)
  const telling = story.pages.get(key)?.tellings.find((one) => one.id === id)
  if (telling === undefined) throw errors.unknownClaim(id)
  return anchorOf(telling)
}

/** All decisions, with whether each still fits its text. */
export async function listDecisions(
  db: Db,
  decider: Decider,
): Promise<(Decision & { undone: boolean; orphaned: boolean })[]> {
  const rows = await db.selectFrom('decisions').selectAll().orderBy('id').execute()
  const orphans = new Set<number>()
  const stories = new Set<number>()
  for (const { article } of rows) {
    const row = await db.selectFrom('articles').select('story').where('key', '=', article).executeTakeFirst()
    if (row?.story != null) stories.add(row.story)
  }
  for (const id of stories)
    for (const { id: orphan } of (await storyOf(db, decider, id)).applied.orphans) orphans.add(orphan)
  return rows.map(({ anchor, id, at, author, reason, kind, undone }) => {
    const held = JSON.parse(anchor) as Pick<Decision, 'on' | 'with' | 'speaker'>
    return {
      id,
      at,
      author,
      reason,
      kind: kind as DecisionKind,
      ...held,
      undone: undone === 1,
      orphaned: orphans.has(id),
    }
  })
}
