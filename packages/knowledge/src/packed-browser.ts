import type { KnowledgeRows } from '@thima/read/model'
import packed from '#packed-browser' with { type: 'json' }
import { type PackedRows, unpack } from './pack.ts'

/** The rows that the build wrote for a browser, where bytes count more than milliseconds: columns. */
export const rows: KnowledgeRows = unpack(packed as PackedRows)
