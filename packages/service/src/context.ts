import type { Fetched } from '@thima/gather'
import type { Ledger } from '@thima/ledger'
import type { Thima } from 'thima'
import type { Jobs } from './jobs/jobs.ts'

/** What every use case works with. */
export interface Context {
  ledger: Ledger
  thima: Thima
  jobs: Jobs
  /** Fetches an address from the open net: for adding, and for reading and checking by who may add. */
  fetch(address: string, signal?: AbortSignal): Promise<Fetched>
  /** The time, for captures and decisions. */
  now(): Date
  /** Whether it is the example ledger. */
  demo: boolean
  version: string
}
