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
  now?: () => Date
  demo?: boolean
}

export const VERSION = '0.1.0'

/** The use cases made ready over a ledger. */
export function createService({ ledger, thima, read, now = () => new Date(), demo = false }: ServiceOptions): Context {
  return { ledger, thima, jobs: new Jobs(ledger, read ?? readerOf(thima), now), now, demo, version: VERSION }
}
