import { cell } from '@thima/ledger'
import type {
  Article,
  ArticlesPage,
  AuditPage,
  CheckAnswer,
  Claim,
  ClaimsPage,
  DecisionsPage,
  Job,
  Overview,
  ReviewQueue,
  SearchPage,
  Source,
  SourcesPage,
  StoriesPage,
  Story,
  Trace,
} from '../api/index.ts'

type Cell = string | number | boolean | null
/** Rows of a table; the first names the columns. */
export type Columns = Record<string, Cell>[]

/** RFC 4180; a table without rows is an empty line. */
export function csvOf(rows: Columns): string {
  if (rows.length === 0) return '\r\n'
  const names = Object.keys(rows[0])
  const line = (cells: readonly Cell[]) =>
    `${cells.map((one) => cell(typeof one === 'boolean' ? String(one) : one)).join(',')}\r\n`
  return line(names) + rows.map((row) => line(names.map((name) => row[name] ?? null))).join('')
}

const list = (values: readonly string[]) => values.join('; ')
const words = (all: readonly { name: string }[]) => list(all.map(({ name }) => name))

/** How each resource is a table. */
export const csv = {
  stories: ({ items }: StoriesPage): Columns =>
    items.map((story) => ({
      id: story.id,
      title: story.title,
      from: story.from,
      up_to: story.upTo,
      articles: story.articles,
      outlets: story.outlets.length,
      independent_origins: story.independentOrigins,
      named_origins: story.namedOrigins,
      confirmed_by: words(story.confirmedBy),
      denied_by: words(story.deniedBy),
      claims: story.claims,
      main_claim: story.main?.id ?? null,
      main_status: story.main?.status ?? null,
    })),
  story: ({ timeline }: Story): Columns =>
    timeline.map(({ after, through, published: _, ...row }) => ({
      ...row,
      through: list(through),
      status_after: after?.status ?? null,
      independent_origins_after: after?.independentOrigins ?? null,
    })),
  claims: ({ items }: ClaimsPage): Columns =>
    items.map((claim) => ({
      id: claim.id,
      story: claim.story,
      about: claim.about,
      type: claim.event.type,
      status: claim.status,
      flags: list(claim.flags),
      independent_origins: claim.independentOrigins,
      named_origins: claim.namedOrigins,
      confirmed_by: words(claim.confirmedBy),
      denied_by: words(claim.deniedBy),
      course: claim.course,
      statements: claim.told.statements,
      articles: claim.told.articles,
      outlets: claim.told.outlets,
      first: claim.first,
      last: claim.last,
    })),
  claim: ({ statements }: Claim): Columns =>
    statements.map((told) => ({
      id: told.id,
      article: told.article,
      outlet: told.outlet,
      day: told.day,
      language: told.language,
      polarity: told.polarity,
      stance: told.stance,
      speaker: told.chain[0]?.name ?? null,
      through: list(told.chain.slice(1).map(({ name }) => name)),
      origins: list(told.origins),
      content: told.content,
      start: told.quote.start,
      end: told.quote.end,
      url: told.quote.url,
      linked: told.linked,
    })),
  trace: ({ origins, unsourced }: Trace): Columns =>
    [...origins, { name: '', denies: false, named: false, paths: unsourced }].flatMap(
      ({ name, denies, named, paths }) =>
        paths.map((path) => ({
          origin: name,
          denies,
          named,
          through: list(path.through),
          outlet: path.outlet,
          article: path.article,
          day: path.day,
          content: path.content,
          url: path.quote.url,
        })),
    ),
  articles: ({ items }: ArticlesPage): Columns => items.map((article) => ({ ...article })),
  article: ({ told, id, url }: Article): Columns =>
    told.map(({ local, content, claims, origins, decided }) => ({
      article: id,
      id: local,
      content,
      claims: list(claims.map((claim) => claim.id)),
      statuses: list(claims.map(({ status }) => status)),
      origins: list(origins),
      decided: list(decided),
      url,
    })),
  sources: ({ items }: SourcesPage): Columns =>
    items.map(({ relayedBy, ...row }) => ({ ...row, relayed_by: words(relayedBy) })),
  source: ({ said }: Source): Columns =>
    said.items.map((told) => ({
      id: told.id,
      article: told.article,
      outlet: told.outlet,
      day: told.day,
      said_at: told.saidAt,
      stance: told.stance,
      content: told.content,
      through: list(told.chain.slice(1).map(({ name }) => name)),
      claims: list(told.claims.map(({ id }) => id)),
      statuses: list(told.claims.map(({ status }) => status)),
      url: told.quote.url,
    })),
  search: ({ items }: SearchPage): Columns =>
    items.map(({ claims, quote, ...hit }) => ({
      ...hit,
      claims: list(claims),
      start: quote.start,
      end: quote.end,
      url: quote.url,
    })),
  check: ({ asked }: CheckAnswer): Columns =>
    asked.flatMap(({ content, found }) =>
      found.map(({ likeness, claim, first }) => ({
        asked: content,
        likeness,
        claim: claim.id,
        about: claim.about,
        status: claim.status,
        independent_origins: claim.independentOrigins,
        confirmed_by: words(claim.confirmedBy),
        denied_by: words(claim.deniedBy),
        first_outlet: first?.outlet ?? null,
        first_day: first?.day ?? null,
        on_word_of: list(first?.onWordOf ?? []),
      })),
    ),
  review: ({ items }: ReviewQueue): Columns =>
    items.map(({ id, article, outlet, day, content, speaker, stance, confidence }) => ({
      id,
      article,
      outlet,
      day,
      content,
      speaker,
      stance,
      confidence,
    })),
  decisions: ({ items }: DecisionsPage): Columns =>
    items.map(({ with: other, speaker, ...row }) => ({
      ...row,
      with: other?.exact ?? null,
      speaker: speaker?.name ?? null,
    })),
  audit: ({ items }: AuditPage): Columns => items.map((entry) => ({ ...entry })),
  jobs: ({ items }: { items: Job[] }): Columns =>
    items.map(({ items: _, error, ...job }) => ({ ...job, error: error?.code ?? null })),
  job: ({ items }: Job): Columns =>
    items.map(({ error, ...item }) => ({ ...item, error: error?.code ?? null, why: error?.message ?? null })),
  overview: ({ outlets }: Overview): Columns => outlets.map((outlet) => ({ ...outlet })),
}
