import type { Knowledge } from '@thima/read/model'
import { type Added, addArticle, type Captured } from './add.ts'
import type { LedgerArticle } from './claims/article.ts'
import { type Claim, Decider, type Story } from './claims/decide.ts'
import type { ClaimLanguage } from './claims/words.ts'
import { errors } from './errors.ts'
import { recapture } from './recapture.ts'
import { reviewOf } from './review/queue.ts'
import { facetsOf } from './search/facets.ts'
import { searchHits } from './search/hits.ts'
import { type SearchPage, searchStatements } from './search/search.ts'
import { claimKey, coverage, type Share, settle, settleOf, storyOf, unsettled } from './settle.ts'
import { checkStore, openStore } from './store/open.ts'
import type { Db } from './store/schema.ts'
import { type ArticleRow, type ArticlesQuery, articleAt, articleBy, listArticles, pageBytes } from './use/articles.ts'
import { aboutArticles, type ClaimCard, lapsed, listCards } from './use/card.ts'
import { type Checked, check } from './use/check.ts'
import { type ClaimDetail, claimDetail } from './use/claim.ts'
import { type ClaimsPage, type ClaimsQuery, claimBy, dayIn, lastDay, listClaims } from './use/claims.ts'
import { type ArticlePart, detail, detailsBy, partOf } from './use/details.ts'
import { overview } from './use/overview.ts'
import { type SourceDetail, sourceDetail } from './use/source.ts'
import { listSources, type Sources } from './use/sources.ts'
import {
  formerly,
  listOutlets,
  listStories,
  type StoriesPage,
  type StoriesQuery,
  storyBy,
  storyOfKey,
} from './use/stories.ts'
import { type StoryDetail, storyDetail, viewsOf } from './use/story.ts'
import { timelineOf } from './use/timeline.ts'
import { type Trace, traceClaim, traceOf } from './use/trace.ts'

export interface LedgerOptions {
  /** Languages with their segmenters and their words for what news is about. */
  languages: readonly ClaimLanguage[]
  knowledge: Knowledge
  /** What reads: readings of another version are made anew when their article comes again. */
  reader: string
  /** Whether a ledger is made where there is none. Default: false. */
  create?: boolean
}

/** Stories that are kept decided. */
const KEPT = 40

export type ArticleDetail = ArticleRow & ArticlePart

/** A ledger: what articles say, who says it, and what stands of it. */
export class Ledger {
  readonly db: Db
  readonly decider: Decider
  readonly #reader: string
  readonly #decided = new Map<number, { settled: string; story: Story }>()

  constructor(db: Db, { languages, knowledge, reader }: LedgerOptions) {
    this.db = db
    this.decider = new Decider(languages, knowledge)
    this.#reader = reader
  }

  /** Adds one article in one transaction; its claims are decided by `settle`. `at` is the time of capture. */
  add(captured: Captured, at: string): Promise<Added> {
    return addArticle(this.db, this.decider, captured, this.#reader, at)
  }

  /** Notes another capture of a page that is there and was read by this reader; false where it has to be read and added. */
  recapture(bytes: Uint8Array, from: { url: string | null; place: string | null }, at: string): Promise<boolean> {
    return recapture(this.db, this.#reader, bytes, from, at)
  }

  settle(progress?: (left: number) => void, share?: Share): Promise<number> {
    return settle(this.db, this.decider, progress, share)
  }

  /** How many stories are to be decided. */
  unsettled(): Promise<number> {
    return unsettled(this.db)
  }

  /** Decides the stories of some articles, and leaves the others for later. */
  settleOf(articles: readonly string[]): Promise<void> {
    return settleOf(this.db, this.decider, articles)
  }

  async claims(query?: ClaimsQuery): Promise<ClaimsPage> {
    await this.settle()
    return listClaims(this.db, this.decider, query)
  }

  async trace(key: string, asOf: string | null = null): Promise<Trace[]> {
    await this.settle()
    const { story, claims } = await claimBy(this.db, this.decider, key)
    return claims.flatMap((claim) => traceClaim(story, claim, asOf) ?? [])
  }

  async timeline(key: string) {
    await this.settle()
    const { story, claims } = await claimBy(this.db, this.decider, key)
    return claims.map((claim) => timelineOf(story, claim))
  }

  async check(asked: LedgerArticle): Promise<Checked> {
    await this.settle()
    return check(this.db, this.decider, asked)
  }

  /** A story decided, kept until it is decided anew. */
  async decided({ id, settled }: { id: number; settled: string }): Promise<Story> {
    const known = this.#decided.get(id)
    if (known?.settled === settled) return known.story
    const story = await storyOf(this.db, this.decider, id)
    this.#decided.delete(id)
    if (this.#decided.size >= KEPT) this.#decided.delete(this.#decided.keys().next().value!)
    this.#decided.set(id, { settled, story })
    return story
  }

  /** Claims as lists show them. Like all that follows it answers from what is settled, and settles nothing. */
  cards(query?: ClaimsQuery): Promise<{ items: ClaimCard[]; next: string | null }> {
    return listCards(this.db, this.decider, query)
  }

  /** A claim with its statements and its history, by its id or that of a statement (then each claim that it tells). */
  async claim(asked: string, asOf: string | null = null): Promise<ClaimDetail[]> {
    const key = await this.#now(asked)
    const kept = asOf === null ? await detailsBy(this.db, key) : []
    if (kept.length > 0) {
      const today = await lastDay(this.db)
      return kept.map((claim) => lapsed(claim, today))
    }
    const { story, claims, of } = await this.#claims(key)
    const day = asOf === null ? null : dayIn(asOf)
    return claims.flatMap((claim) => claimDetail(story, claim, of, day) ?? [])
  }

  async traces(key: string, asOf: string | null = null): Promise<Trace[]> {
    return (await this.claim(key, asOf)).map((claim) => traceOf(claim, this.decider.knowledge))
  }

  /** An id as it is, or where claims came together or apart since, that of a statement or article of what had it. */
  async #now(key: string): Promise<string> {
    return (await storyOfKey(this.db, key)) === null ? ((await formerly(this.db, key)) ?? key) : key
  }

  async #claims(key: string): Promise<{ story: Story; claims: Claim[]; of: string }> {
    const row = await storyOfKey(this.db, key)
    if (row === null) throw errors.unknownClaim(key)
    const story = await this.decided(row)
    const claims = story.claims.filter(
      (claim) => claimKey(claim) === key || claim.members.some(({ telling }) => telling.id === key),
    )
    if (claims.length === 0) throw errors.unknownClaim(key)
    return { story, claims, of: row.key }
  }

  stories(query?: StoriesQuery): Promise<StoriesPage> {
    return listStories(this.db, query)
  }

  /** A story by its id, or by that of a claim or article in it. */
  async story(key: string, asOf: string | null = null): Promise<StoryDetail> {
    const row =
      (await storyOfKey(this.db, key)) ??
      (await storyBy(this.db, key).catch(async (error: unknown) => {
        const now = await formerly(this.db, key)
        const found = now === null ? null : await storyOfKey(this.db, now)
        if (found === null) throw error
        return found
      }))
    const kept = asOf === null ? await detail(this.db, 'story', row.key) : undefined
    if (kept === undefined) return storyDetail(await this.decided(row), row.key, asOf === null ? null : dayIn(asOf))
    const today = await lastDay(this.db)
    const { main, list } = kept
    return { ...kept, main: main === null ? null : lapsed(main, today), list: list.map((card) => lapsed(card, today)) }
  }

  articles(query?: ArticlesQuery) {
    return listArticles(this.db, query)
  }

  /** An article as it came and was read, with what it tells and of which claims that is. */
  async article(key: string): Promise<ArticleDetail> {
    const article = await articleBy(this.db, key)
    const kept = await detail(this.db, 'article', key)
    if (kept !== undefined) return { ...article, ...kept }
    const row = await storyOfKey(this.db, key)
    if (row === null) return { ...article, told: [], copies: [] }
    const story = await this.decided(row)
    return { ...article, ...partOf(story, key, viewsOf(story, null)) }
  }

  articleAt(url: string) {
    return articleAt(this.db, url)
  }

  page(key: string, sha256?: string) {
    return pageBytes(this.db, key, sha256)
  }

  source(id: string, options?: { limit?: number; after?: string }): Promise<SourceDetail> {
    return sourceDetail(this.db, this.decider.knowledge, id, options)
  }

  /** Statements that answer a query, with where their words stand. */
  hits(query: string, options?: { limit?: number; after?: number | null }) {
    return searchHits(this.db, this.decider, query, options)
  }

  /** Outlet, day and story of some articles. */
  about(articles: readonly string[]) {
    return aboutArticles(this.db, articles)
  }

  unsure(limit?: number) {
    return reviewOf(this.db, limit)
  }

  facets(query: string) {
    return facetsOf(this.db, this.decider, query)
  }

  outlets() {
    return listOutlets(this.db)
  }

  overview() {
    return overview(this.db)
  }

  /** Looks for a text without settling first. */
  find(asked: LedgerArticle): Promise<Checked> {
    return check(this.db, this.decider, asked)
  }

  search(query: string, options?: { limit?: number; after?: number | null }): Promise<SearchPage> {
    return searchStatements(this.db, this.decider, query, options)
  }

  sources(options?: { limit?: number; offset?: number }): Promise<Sources> {
    return listSources(this.db, this.decider.knowledge, options)
  }

  coverage() {
    return coverage(this.db)
  }

  /** What is wrong with the file; empty where nothing is. */
  integrity(): Promise<string[]> {
    return checkStore(this.db)
  }

  /** What `integrity` found, as the error that it is. */
  damaged(wrong: readonly string[]): Error {
    return errors.damaged(wrong.slice(0, 5).join('; ') + (wrong.length > 5 ? `; ${wrong.length - 5} more` : ''))
  }

  close(): Promise<void> {
    return this.db.destroy()
  }
}

export async function openLedger(path: string, options: LedgerOptions): Promise<Ledger> {
  return new Ledger(await openStore(path, options), options)
}
