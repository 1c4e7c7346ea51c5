import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'

const AROUND = 32

/**
 * Statements as W3C Web Annotations, one JSON object a line. Positions count code points, as the model says, not the UTF-16
 * units in which the ledger counts; pieces of an interrupted content are a selector each.
 */
export async function* annotations(db: Db): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const { rows } = await sql<{
      id: number
      key: string
      start: number
      end: number
      stance: string
      speaker_name: string | null
      text: string
      url: string | null
      sha256: string
      article: string
    }>`
      select s.id, s.key, s.start, s."end", s.stance, s.speaker_name, a.text, a.url, a.sha256, a.key as article
      from statements s join articles a on a.id = s.article where s.id > ${after} order by s.id limit 200`.execute(db)
    if (rows.length === 0) return
    for (const { id, key, start, end, stance, speaker_name, text, url, sha256, article } of rows) {
      after = id
      const from = points(text, start)
      const annotation = {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:thima:statement:${encodeURIComponent(key)}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: stance },
          ...(speaker_name === null ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: speaker_name }]),
        ],
        target: {
          source: url ?? `urn:thima:article:${encodeURIComponent(article)}`,
          state: { type: 'HttpRequestState', value: `sha256=${sha256}` },
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: text.slice(start, end),
              prefix: whole(text.slice(Math.max(0, start - AROUND), start), 'left'),
              suffix: whole(text.slice(end, end + AROUND), 'right'),
            },
            { type: 'TextPositionSelector', start: from, end: from + [...text.slice(start, end)].length },
          ],
        },
      }
      yield `${JSON.stringify(annotation)}\n`
    }
  }
}

const points = (text: string, units: number) => [...text.slice(0, units)].length

/** Without half of a pair of surrogates at its cut edge. */
function whole(text: string, edge: 'left' | 'right'): string {
  const code = text.charCodeAt(edge === 'left' ? 0 : text.length - 1)
  if (edge === 'left' && code >= 0xdc00 && code <= 0xdfff) return text.slice(1)
  if (edge === 'right' && code >= 0xd800 && code <= 0xdbff) return text.slice(0, -1)
  return text
}
