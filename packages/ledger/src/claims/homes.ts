import type { Knowledge, Link, Reading, Span } from '@thima/read/model'
import type { LedgerArticle } from './article.ts'
import { overlap } from './spans.ts'

interface Place {
  span: Span
  id: string
}

/** Letters that may stand between a body and the state whose it is. */
const GAP = 1

/**
 * A body that the text gives to another state than the one whose body bears the name in knowledge:
 *
 *     สำนักนายกรัฐมนตรีมาเลเซีย      the Prime Minister's Office of Malaysia, not of Thailand
 *     ^^^^^^^^^^^^^^^^^ ^^^^^^^
 */
export function atHome(article: LedgerArticle, knowledge: Knowledge): LedgerArticle {
  const { text, reading } = article
  const places = reading.entities.flatMap(({ id, mentions }) => mentions.map((span): Place => ({ id, span })))
  const moved = places.flatMap(({ id, span }) => {
    const to = ownerBehind(text, { id, span }, places, knowledge)
    return to === null ? [] : [{ from: id, span, to }]
  })
  if (moved.length === 0) return article
  const at = (id: string | null, span: Span | null) =>
    moved.find(({ from, span: own }) => from === id && (span === null || overlap(own, span)))
  /** Where every mention of it is another state's body, so is what happens to it. */
  const always = (id: string) =>
    places.every((place) => place.id !== id || at(id, place.span) !== undefined) ? (at(id, null)?.to ?? id) : id
  const link = (one: Link): Link => {
    const to = one.span === null ? undefined : at(one.entity, one.span)
    return to === undefined ? one : { ...one, entity: to.to, name: knowledge.entity(to.to)?.name ?? one.name }
  }
  const entities: Reading['entities'][number][] = reading.entities
    .map((one) => ({ ...one, mentions: one.mentions.filter((span) => at(one.id, span) === undefined) }))
    .filter(({ mentions }) => mentions.length > 0)
  for (const { span, to } of moved) {
    const row = knowledge.entity(to)!
    const there = entities.findIndex(({ id }) => id === to)
    if (there < 0)
      entities.push({ id: to, name: row.name, kind: row.kind, wikidata: row.wikidata ?? null, mentions: [span] })
    else entities[there] = { ...entities[there], mentions: [...entities[there].mentions, span] }
  }
  return {
    ...article,
    reading: {
      ...reading,
      entities,
      statements: reading.statements.map((one) => ({ ...one, chain: one.chain.map(link) })),
      events: reading.events.map((event) => ({
        ...event,
        actors: event.actors.map(always),
        recipients: event.recipients.map(always),
      })),
    },
  }
}

/** The body of the state that is named right behind a body of another, or that state. */
function ownerBehind(text: string, { id, span }: Place, places: readonly Place[], knowledge: Knowledge): string | null {
  const row = knowledge.entity(id)
  if (row?.country === undefined || (row.kind !== 'government' && row.kind !== 'organization')) return null
  const behind = places.find(
    (other) =>
      other.span[0] >= span[1] && other.span[0] - span[1] <= GAP && !/[\n.,]/u.test(text.slice(span[1], other.span[0])),
  )
  if (behind === undefined) return null
  const next = knowledge.entity(behind.id)
  const state = next?.kind === 'country' ? next.id : next?.kind === 'government' ? next.country : undefined
  if (next === undefined || state === undefined || state === row.country) return null
  const own = knowledge.lookup(text.slice(...span)).filter((other) => knowledge.entity(other)?.country === state)
  return own.length === 1 ? own[0] : next.id
}
