import { enterArticle, keepPage } from '../add.ts'
import type { Decider } from '../claims/decide.ts'
import { type Anchor, DECISIONS } from '../claims/decisions.ts'
import { errors } from '../errors.ts'
import { prepare } from '../prepare.ts'
import { decideOn, undo } from '../review/decisions.ts'
import { sha256 } from '../store/hash.ts'
import { writing } from '../store/kind.ts'
import type { Db } from '../store/schema.ts'
import { storable } from '../store/storable.ts'
import type { ArticleEntry, DecisionEntry, Entry } from './entries.ts'

/** Takes in the lines of an export, each in one transaction; lines that are there already change nothing. */
export async function takeIn(db: Db, decider: Decider, lines: AsyncIterable<string>): Promise<number> {
  let number = 0
  let taken = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const entry = parse(line, number)
    if (entry.entry === 'article') await takeArticle(db, decider, entry, number)
    else if (entry.entry === 'page') await writing(db, (tx) => keepPage(tx, bytesOf(entry)))
    else await takeDecision(db, entry)
    taken++
  }
  return taken
}

function parse(line: string, number: number): Entry {
  let entry: Partial<Entry> | null
  try {
    entry = JSON.parse(line) as Partial<Entry> | null
  } catch {
    throw errors.badExport(number, 'it is not JSON')
  }
  const form = FORMS[entry?.entry as keyof typeof FORMS] as ((entry: object) => boolean) | undefined
  if (form === undefined || !form(entry!)) throw errors.badExport(number, 'it is no article, page or decision')
  const whole = entry as Entry
  if (whole.entry !== 'decision' && sha256(bytesOf(whole)) !== whole.sha256)
    throw errors.badExport(number, 'its page is not what its hash says')
  return whole
}

const strings = (row: object, fields: readonly string[]) =>
  fields.every((field) => typeof (row as Record<string, unknown>)[field] === 'string')

const isAnchor = (anchor: Anchor | null | undefined): boolean =>
  anchor != null && strings(anchor, ['article', 'sha256', 'exact', 'prefix', 'suffix'])

/** What an entry of each sort must have, so that taking it in can rely on it. */
const FORMS = {
  article: (entry: Partial<ArticleEntry>) =>
    strings(entry, ['key', 'text', 'page', 'sha256', 'reader']) &&
    Array.isArray(entry.reading?.statements) &&
    Array.isArray(entry.captures) &&
    entry.captures.every((capture) => strings(capture, ['at', 'sha256'])),
  page: (entry: object) => strings(entry, ['sha256', 'page']),
  decision: (entry: Partial<DecisionEntry>) =>
    strings(entry, ['at', 'author', 'reason']) &&
    DECISIONS.includes(entry.kind!) &&
    isAnchor(entry.on) &&
    (entry.with === null || isAnchor(entry.with)),
}

const bytesOf = ({ page }: { page: string }): Uint8Array => Buffer.from(page, 'base64')

async function takeArticle(db: Db, decider: Decider, entry: ArticleEntry, number: number): Promise<void> {
  const { key, captures, reader, url, outlet, title, published, text, reading } = entry
  const captured = { id: key, url, outlet, title, published, text, reading, place: null, bytes: bytesOf(entry) }
  const article = storable(captured)
  const prepared = prepare(decider, article)
  await writing(db, async (tx) => {
    const { id } = await enterArticle(tx, article, reader, prepared)
    const columns = ['at', 'url', 'place', 'sha256'] as const
    const known = await tx.selectFrom('captures').select(columns).where('article', '=', id).execute()
    const there = new Set(known.map((capture) => JSON.stringify(columns.map((column) => capture[column]))))
    for (const capture of captures) {
      if (there.has(JSON.stringify(columns.map((column) => capture[column])))) continue
      const { at, place, sha256: page } = capture
      const kept = await tx.selectFrom('pages').select('size').where('sha256', '=', page).executeTakeFirst()
      if (kept === undefined) throw errors.badExport(number, `no line before it holds the page ${page}`)
      await tx.insertInto('captures').values({ article: id, at, place, url: capture.url, sha256: page }).execute()
    }
  })
}

async function takeDecision(db: Db, entry: DecisionEntry): Promise<void> {
  const { at, author, reason, kind, on, with: other, speaker, undone } = entry
  const same = await db
    .selectFrom('decisions')
    .select('id')
    .where('at', '=', at)
    .where('author', '=', author)
    .where('kind', '=', kind)
    .where('article', '=', on.article)
    .where('anchor', '=', JSON.stringify({ on, with: other, speaker }))
    .executeTakeFirst()
  const id = same?.id ?? (await decideOn(db, { at, author, reason, kind, on, with: other, speaker }))
  if (undone) await undo(db, id)
}
