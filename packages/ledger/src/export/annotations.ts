import type { Reading, Span } from '@thima/read/model'
import { sql } from 'kysely'
import type { Db } from '../store/schema.ts'
import { addressIri } from './iri.ts'

const AROUND = 32

interface Row {
  id: number
  key: string
  start: number
  end: number
  stance: string
  speaker_name: string | null
  text: string
  reading: string
  url: string | null
  captured: string | null
  article: string
}

/**
 * Statements as W3C Web Annotations, one JSON object a line. Positions count code points, as the model says, not the UTF-16
 * units in which the ledger counts; a content that the text interrupts has a target for each piece.
 */
export async function* annotations(db: Db): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const { rows } = await sql<Row>`
      select s.id, s.key, s.start, s."end", s.stance, s.speaker_name, a.text, a.reading, a.url, a.key as article,
        (select min(c.at) from captures c where c.article = a.id and c.sha256 = a.sha256) as captured
      from statements s join articles a on a.id = s.article where s.id > ${after} order by s.id limit 200`.execute(db)
    if (rows.length === 0) return
    for (const row of rows) {
      after = row.id
      yield `${JSON.stringify(annotationOf(row))}\n`
    }
  }
}

function annotationOf(row: Row) {
  const { key, stance, speaker_name, text, url, article, captured } = row
  const source = addressIri(url) ?? `urn:thima:article:${encodeURIComponent(article)}`
  const targets = piecesOf(row).map(([start, end]) => {
    const from = points(text, start)
    return {
      type: 'SpecificResource',
      source,
      ...(captured !== null && { state: { type: 'TimeState', sourceDate: captured } }),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: whole(text.slice(Math.max(0, start - AROUND), start), 'left'),
          suffix: whole(text.slice(end, end + AROUND), 'right'),
        },
        { type: 'TextPositionSelector', start: from, end: from + [...text.slice(start, end)].length },
      ],
    }
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:thima:statement:${encodeURIComponent(key)}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: stance },
      ...(speaker_name === null ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: speaker_name }]),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  }
}

/** The pieces of what a statement says, as it was read; of what the writer tells in his own voice the whole. */
function piecesOf({ key, article, reading, start, end }: Row): readonly Span[] {
  const id = key.startsWith(`${article}#`) ? key.slice(article.length + 1) : null
  const { statements } = JSON.parse(reading) as Reading
  return statements.find((statement) => statement.id === id)?.content ?? [[start, end]]
}

const points = (text: string, units: number) => [...text.slice(0, units)].length

/** Without half of a pair of surrogates at its cut edge. */
function whole(text: string, edge: 'left' | 'right'): string {
  const code = text.charCodeAt(edge === 'left' ? 0 : text.length - 1)
  if (edge === 'left' && code >= 0xdc00 && code <= 0xdfff) return text.slice(1)
  if (edge === 'right' && code >= 0xd800 && code <= 0xdbff) return text.slice(0, -1)
  return text
}
