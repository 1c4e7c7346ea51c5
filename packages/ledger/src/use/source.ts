import type { Knowledge } from '@thima/read/model'
import type { Status } from '../claims/status.ts'
import { errors } from '../errors.ts'
import type { Db } from '../store/schema.ts'
import { countedAfter, countOf } from '../store/totals.ts'
import { type ClaimLink, claimLinks } from './claim-links.ts'
import { nameIn, namesIn, type Quote, quoteOf, type ShownLink, shownLink } from './shown.ts'
import type { SourceRow } from './sources.ts'

export interface SourceStatement {
  id: string
  article: string
  outlet: string | null
  day: string | null
  language: string
  content: string
  stance: string
  quotation: string | null
  saidAt: string | null
  chain: ShownLink[]
  quote: Quote
  claims: ClaimLink[]
}

export interface SourceDetail extends SourceRow {
  kind: string | null
  names: string[]
  wikidata: string | null
  offices: { role: string; of: string; from: string; to: string | null }[]
  /** In whose articles it is quoted. */
  outlets: { outlet: string; times: number }[]
  /** Whose words it passes on. */
  relays: { relay: string; name: string; times: number }[]
  /** What stands today of the claims that it spoke to, by what it said of them. */
  became: { status: Status; polarity: ClaimLink['polarity']; claims: number }[]
  said: { items: SourceStatement[]; next: string | null }
}

/** One who is quoted: what he said, who passes it on, and what became of it. Asked for by id, or by a name. */
export async function sourceDetail(
  db: Db,
  knowledge: Knowledge,
  asked: string,
  { limit = 50, after }: { limit?: number; after?: string } = {},
): Promise<SourceDetail> {
  const id = await idOf(db, knowledge, asked)
  const known = nameIn(knowledge)
  const name = namesIn(db, knowledge)
  const row = knowledge.entity(id)
  const said = await saidBy(db, id, limit, after)
  const relayedBy = await countedAfter(db, 'relay', id, 20)
  const relays = await countedAfter(db, 'relays', id, 20)
  const outlets = await countedAfter(db, 'spoke-in', id, 50)
  const kind = said.items[0]?.chain.find(({ source }) => source === id)?.kind ?? row?.kind ?? null
  const shown = async (counts: readonly { key: string; times: number }[]) => {
    const rows: SourceRow['relayedBy'] = []
    for (const { key, times } of counts) rows.push({ relay: key, name: await name(key), times })
    return rows
  }
  return {
    source: id,
    name: await name(id),
    statements: (await countOf(db, 'speaker', id)) || said.items.length,
    relayedBy: await shown(relayedBy),
    kind,
    names:
      row === undefined ? [] : [...new Set([...(row.th ?? []), ...(row.en ?? [])])].filter((one) => one !== row.name),
    wikidata: row?.wikidata ?? null,
    offices: knowledge.offices(id).map(({ role, of, from, to }) => ({
      role: knowledge.role(role)?.name ?? role,
      of: known(of),
      from,
      to,
    })),
    outlets: outlets.map(({ key, times }) => ({ outlet: key, times })),
    relays: await shown(relays),
    became: await becameOf(db, id),
    said,
  }
}

/** The id under which somebody is quoted here: as given, else one of those that knowledge has for the name. */
async function idOf(db: Db, knowledge: Knowledge, asked: string): Promise<string> {
  const ids = [asked, ...knowledge.lookup(asked)]
  for (const id of ids) {
    const row = await db.selectFrom('links').select('source').where('source', '=', id).limit(1).executeTakeFirst()
    if (row !== undefined) return id
  }
  throw errors.unknownSource(asked)
}

/** What stands of the claims to which somebody spoke, from counts that are kept as stories are decided. */
async function becameOf(db: Db, id: string): Promise<SourceDetail['became']> {
  const counts = await countedAfter(db, 'became', id, 100)
  return counts.map(({ key, times }) => {
    const [status, polarity] = key.split('\t') as [Status, ClaimLink['polarity']]
    return { status, polarity, claims: times }
  })
}

async function saidBy(db: Db, id: string, limit: number, after?: string): Promise<SourceDetail['said']> {
  let select = db
    .selectFrom('statements as s')
    .innerJoin('articles as a', 'a.id', 's.article')
    .select([
      's.id as row',
      's.key as id',
      'a.key as article',
      'a.outlet',
      'a.url',
      'a.text',
      's.day',
      's.language',
      's.content',
      's.stance',
      's.quotation',
      's.said_at as saidAt',
      's.start',
      's.end',
    ])
    .where('s.speaker', '=', id)
    .orderBy('s.id', 'desc')
    .limit(limit)
  if (after !== undefined) select = select.where('s.id', '<', Number(after))
  const rows = await select.execute()
  const ids = rows.map(({ row }) => row)
  const [claims, chains] = [await claimLinks(db, ids), await chainsOf(db, ids)]
  return {
    items: rows.map(({ row, url, text, start, end, ...said }) => ({
      ...said,
      chain: chains.get(row) ?? [],
      quote: quoteOf({ id: said.article, text, url }, [start, end], said.id),
      claims: claims.get(row) ?? [],
    })),
    next: rows.length < limit ? null : String(rows.at(-1)!.row),
  }
}

/** Chains as they are kept beside the statements, without their places in the text. */
export async function chainsOf(db: Db, statements: readonly number[]): Promise<Map<number, ShownLink[]>> {
  const found = new Map<number, ShownLink[]>()
  if (statements.length === 0) return found
  const rows = await db
    .selectFrom('links')
    .select(['statement', 'source', 'name', 'kind'])
    .where('statement', 'in', statements)
    .orderBy('statement')
    .orderBy('place')
    .execute()
  for (const { statement, source, name, kind } of rows) {
    const entity = source === name ? null : source
    const link = shownLink({ name, kind: kind as ShownLink['kind'], span: null, entity, unnamed: null })
    found.set(statement, [...(found.get(statement) ?? []), link])
  }
  return found
}
