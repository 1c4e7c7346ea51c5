import type { LedgerPage } from '../claims/page.ts'
import type { Telling } from '../claims/telling.ts'
import type { IndexedWords } from '../store/kind.ts'
import { tokens } from './tokens.ts'

/** What of a telling is searched: its words as the language's pack cuts them, and the names that stand in it. */
export function indexed(page: LedgerPage, { spans, chain }: Telling): Omit<IndexedWords, 'statement'> {
  const words = spans.flatMap(([start, end]) => {
    const inside: string[] = []
    for (let i = firstFrom(page.words, start); i < page.words.length && page.words[i].start < end; i++)
      if (page.words[i].end <= end) inside.push(page.words[i].stem)
    return inside
  })
  const names = new Set<string>()
  for (const { span, value } of page.names)
    if (spans.some(([start, end]) => start <= span[0] && span[1] <= end))
      for (const form of value.forms) names.add(form)
  for (const { entity, name } of chain) {
    names.add(name)
    for (const form of (entity === null ? undefined : page.byId.get(entity))?.forms ?? []) names.add(form)
  }
  return { content: tokens(words.join(' ')), names: [...names].flatMap((name) => tokens(page.cut(name).join(' '))) }
}

/** The first word that begins at a place or after it: words stand in their order. */
function firstFrom(words: readonly { start: number }[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle].start < place) low = middle + 1
    else high = middle
  }
  return low
}
