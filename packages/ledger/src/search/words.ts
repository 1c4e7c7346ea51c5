import type { LedgerPage } from '../claims/page.ts'
import type { Telling } from '../claims/telling.ts'
import type { IndexedWords } from '../store/kind.ts'
import { tokens } from './tokens.ts'

/** What of a telling is searched: its words as the language's pack cuts them, and the names that stand in it. */
export function indexed(page: LedgerPage, { spans, chain }: Telling): IndexedWords {
  const inside = (start: number, end: number) => spans.some(([s, e]) => s <= start && end <= e)
  const words = page.words.filter(({ start, end }) => inside(start, end)).map(({ stem }) => stem)
  const names = new Set<string>()
  for (const { span, value } of page.names) if (inside(...span)) for (const form of value.forms) names.add(form)
  for (const { entity, name } of chain) {
    names.add(name)
    for (const form of (entity === null ? undefined : page.byId.get(entity))?.forms ?? []) names.add(form)
  }
  return { content: tokens(words.join(' ')), names: tokens([...names].map((name) => cutName(page, name)).join(' · ')) }
}

/** A name as the words that a search for it is cut into. */
function cutName({ cut }: LedgerPage, name: string): string {
  return cut(name).join(' ')
}
