import type { Reading, Span } from '@thima/read/model'
import type { Decider } from '../claims/decide.ts'
import { apply, find } from '../claims/decisions.ts'
import { decisionsOf } from '../review/decisions.ts'
import type { Db } from '../store/schema.ts'

/** A reading as people corrected it, in the form of gold readings: pieces of the text are copied, not counted. */
export interface Correction {
  /** The article's id. */
  article: string
  text: string
  gold: object
}

const KINDS = ['accept', 'reject', 'correct']

/**
 * The readings on whose statements somebody decided: what was rejected is left out, speakers are as they were corrected. What a
 * person decided on says so in `decided`; the rest is as the program read it.
 */
export async function* correctionsOf(db: Db, decider: Decider): AsyncGenerator<Correction> {
  const keys = await db
    .selectFrom('decisions')
    .select('article')
    .distinct()
    .where('undone', '=', 0)
    .where('kind', 'in', KINDS)
    .orderBy('article')
    .execute()
  for (const { article: key } of keys) {
    const row = await db
      .selectFrom('articles')
      .select(['key', 'url', 'outlet', 'published', 'title', 'text', 'reading'])
      .where('key', '=', key)
      .executeTakeFirst()
    if (row === undefined) continue
    const reading = JSON.parse(row.reading) as Reading
    const page = decider.page({ ...row, id: key, reading })
    const decisions = (await decisionsOf(db, [key])).filter(({ kind }) => KINDS.includes(kind))
    const applied = apply(decisions, new Map([[key, page]]))
    const { rejected, speakers } = applied
    if (decisions.length === applied.orphans.length) continue
    const decided = new Map<string, string>()
    for (const decision of decisions) {
      const meant = find(decision.on, new Map([[key, page]]))
      if (meant !== null) decided.set(meant.id, decision.kind)
    }
    const { text } = row
    const statements = reading.statements
      .filter(({ id }) => !rejected.has(`${key}#${id}`))
      .map(({ id, content, cue, quotation, stance, chain, saidAt }) => {
        const speaker = speakers.get(`${key}#${id}`)
        const [first, ...relays] = chain
        const said = speaker === undefined ? chain : [{ ...first, ...speaker, span: first?.span ?? null }, ...relays]
        return {
          content: content.map((span) => copyOf(text, span)),
          cue: cue === null ? null : copyOf(text, cue),
          quotation,
          stance,
          chain: said.map(({ name, kind, span }) => ({ name, kind, ...(span ? copyOf(text, span) : { copy: null }) })),
          saidAt,
          ...(decided.has(`${key}#${id}`) && { decided: decided.get(`${key}#${id}`) }),
        }
      })
    yield { article: key, text, gold: { ...readingGold(text, row.published, row.title, reading), statements } }
  }
}

/** All of a gold reading but its statements. */
function readingGold(text: string, published: string | null, title: string | null, reading: Reading) {
  const { language, credits, furniture, entities, times, events } = reading
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return {
    language,
    published: published?.slice(0, 10) ?? null,
    title,
    credits: credits.map(({ name: credited, span }) => ({ ...copyOf(text, span), name: credited })),
    furniture: furniture.map((span) => copyOf(text, span)),
    entities: entities.map(({ name: called, kind, mentions }) => ({
      name: called,
      kind,
      aliases: [...new Set(mentions.map((span) => text.slice(...span)))],
    })),
    times: times.map(({ span, value }) => ({ ...copyOf(text, span), value })),
    events: events.map(({ type, trigger, actors, recipients, place, when, modality }) => ({
      type,
      trigger: copyOf(text, trigger),
      actors: actors.map(name),
      recipients: recipients.map(name),
      place: place === null ? null : name(place),
      when,
      modality,
    })),
  }
}

/** A piece of the text by its words, and which of the places where they stand is meant. */
function copyOf(text: string, [start, end]: Span): { copy: string; nth: number } {
  const copy = text.slice(start, end)
  let nth = 1
  for (let at = text.indexOf(copy); at >= 0 && at < start; at = text.indexOf(copy, at + 1)) nth++
  return { copy, nth }
}
