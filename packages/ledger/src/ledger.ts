import type { Knowledge } from '@thima/read/model'
import { type Added, addArticle, type Captured } from './add.ts'
import type { LedgerArticle } from './claims/article.ts'
import { Decider } from './claims/decide.ts'
import type { ClaimLanguage } from './claims/words.ts'
import { recapture } from './recapture.ts'
import { type SearchPage, searchStatements } from './search/search.ts'
import { coverage, settle } from './settle.ts'
import { checkStore, openStore } from './store/open.ts'
import type { Db } from './store/schema.ts'
import { type Checked, check } from './use/check.ts'
import { type ClaimsPage, type ClaimsQuery, claimBy, listClaims } from './use/claims.ts'
import { listSources, type Sources } from './use/sources.ts'
import { timelineOf } from './use/timeline.ts'
import { type Trace, traceClaim } from './use/trace.ts'

export interface LedgerOptions {
  /** Languages with their segmenters and their words for what news is about. */
  languages: readonly ClaimLanguage[]
  knowledge: Knowledge
  /** What reads: readings of another version are made anew when their article comes again. */
  reader: string
  /** Whether a ledger is made where there is none. Default: false. */
  create?: boolean
}

/** A ledger: what articles say, who says it, and what stands of it. */
export class Ledger {
  readonly db: Db
  readonly decider: Decider
  readonly #reader: string

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

  settle(progress?: (left: number) => void): Promise<number> {
    return settle(this.db, this.decider, progress)
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

  close(): Promise<void> {
    return this.db.destroy()
  }
}

export async function openLedger(path: string, options: LedgerOptions): Promise<Ledger> {
  return new Ledger(await openStore(path, options), options)
}
