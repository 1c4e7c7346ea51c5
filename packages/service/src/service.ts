import { fetchPage } from '@thima/gather'
import type { Ledger } from '@thima/ledger'
import type { Thima } from 'thima'
import type { Context } from './context.ts'
import { Jobs } from './jobs/jobs.ts'
import { type ReadPages, readerOf } from './jobs/pages.ts'

export interface ServiceOptions {
  ledger: Ledger
  thima: Thima
  /** Reads articles that are added. Default: one after the other, in this process. */
  read?: ReadPages
  /** Decides what was added. Default: in this process. */
  settle?: () => Promise<number>
  /** Fetches an address. Default: from the open net only, never from this machine or its network. */
  fetch?: Context['fetch']
  now?: () => Date
  demo?: boolean
}

export const VERSION = '0.1.0'

/** The use cases made ready over a ledger. */
export function createService({
  ledger,
  thima,
  read = readerOf(thima),
  settle,
  fetch = (address, signal) => fetchPage(address, { signal }),
  now = () => new Date(),
  demo = false,
}: ServiceOptions): Context {
  return { ledger, thima, jobs: new Jobs({ ledger, read, settle, fetch, now }), fetch, now, demo, version: VERSION }
}
