import { articleKey, type Captured } from './add.ts'
import { hull, type LedgerArticle, textOf } from './claims/article.ts'
import type { Decider } from './claims/decide.ts'
import { facetsOfPage } from './claims/discourse.ts'
import type { LedgerPage } from './claims/page.ts'
import { markOf } from './claims/stories.ts'
import type { Telling } from './claims/telling.ts'
import { indexed } from './search/words.ts'
import { keyNumber } from './store/hash.ts'
import type { IndexedWords } from './store/kind.ts'
import type { Tables } from './store/schema.ts'
import { storable } from './store/storable.ts'

/** What is written of an article beside itself. It is worked out of the article alone, so that any thread can do it. */
export interface Prepared {
  statements: {
    row: Omit<Tables['statements'], 'id' | 'article'>
    links: Omit<Tables['links'], 'statement'>[]
    words: Omit<IndexedWords, 'statement'>
  }[]
  /** By what its story is found. */
  keys: number[]
  /** Number of its day; -1 where nobody knows it. */
  day: number
}

export function prepare(decider: Decider, given: Captured): Prepared {
  const captured = storable(given)
  const article: LedgerArticle = { ...captured, id: articleKey(captured) }
  const page = decider.page(article)
  const mark = markOf(page, facetsOfPage(page))
  return {
    statements: page.tellings.map((telling) => ({
      row: rowOf(page, telling),
      links: telling.chain.map(({ name, kind, entity }, place) => ({ place, source: entity ?? name, name, kind })),
      words: indexed(page, telling),
    })),
    keys: [...new Set(mark.keys.map(keyNumber))],
    day: mark.day ?? -1,
  }
}

function rowOf(page: LedgerPage, telling: Telling): Prepared['statements'][number]['row'] {
  const [start, end] = hull(telling.spans)
  const [first] = telling.chain
  return {
    key: telling.id,
    kind: telling.kind,
    day: page.day,
    language: page.language,
    outlet_id: page.article.outlet ?? page.article.reading.outlet,
    start,
    end,
    content: textOf(page.article.text, telling.spans),
    stance: telling.stance,
    quotation: telling.statement?.quotation ?? null,
    confidence: telling.statement?.confidence ?? null,
    said_at: telling.saidAt,
    speaker: first?.entity ?? first?.name ?? null,
    speaker_name: first?.name ?? null,
    speaker_kind: first?.kind ?? null,
    polarity: null,
  }
}
