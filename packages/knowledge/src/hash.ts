import type { KnowledgeRows, NameLanguage } from '@thima/read/model'

/** Sixteen hexadecimal digits that change with any row; the order of rows within a list counts as well. */
export function hashRows(rows: KnowledgeRows, languages: readonly NameLanguage[]): string {
  const text = JSON.stringify([rows.entities, rows.roles, rows.terms, rows.days, languages])
  return hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x9e3779b9))
}

/** FNV-1a over UTF-16 units: told apart is all that is asked, nobody is kept from forging. */
function fnv(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  // Last mixing, so that the last letters reach every digit.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

const hex = (value: number) => value.toString(16).padStart(8, '0')
