import { readFileSync } from 'node:fs'
import type { KnowledgeRows } from 'thima'
import { errors } from '../errors.ts'
import { loadConfig } from './config.ts'

/** Rows of knowledge of people's own: of the file that is given, else of those that the configuration names; null without either. */
export function knowledgeOf(given: string | undefined): Partial<KnowledgeRows> | null {
  const files = given === undefined ? loadConfig().knowledge : [given]
  if (files.length === 0) return null
  const all: Record<string, unknown> = {}
  for (const path of files) {
    for (const [list, rows] of Object.entries(readRows(path))) {
      const before = all[list]
      all[list] = Array.isArray(before) && Array.isArray(rows) ? [...before, ...rows] : rows
    }
  }
  return all
}

function readRows(path: string): Partial<KnowledgeRows> {
  let content: string
  try {
    content = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (cause) {
    throw errors.knowledgeFile(path, 'it cannot be read', cause)
  }
  try {
    const rows: unknown = JSON.parse(content)
    if (typeof rows === 'object' && rows !== null && !Array.isArray(rows)) return rows
  } catch (cause) {
    throw errors.knowledgeFile(path, 'it is not JSON', cause)
  }
  throw errors.knowledgeFile(path, 'it is not an object')
}
