import { type Doc, refer } from '@thima/read/language'
import type { Knowledge } from '@thima/read/model'
import { hashWord } from './grammar/hash.ts'

const known = new WeakMap<Knowledge, ReadonlyMap<number, string>>()

function demonymsOf(knowledge: Knowledge): ReadonlyMap<number, string> {
  let map = known.get(knowledge)
  if (!map) {
    const found = new Map<number, string>()
    for (const [word, state] of knowledge.demonyms()) if (!word.includes(' ')) found.set(hashWord(word), state)
    map = found
    known.set(knowledge, map)
  }
  return map
}

/** The state that a word such as "Russian" speaks of, as an entity of the article. */
export function stateByDemonym(doc: Doc, word: number): string | null {
  const id = demonymsOf(doc.knowledge).get(word)
  return id === undefined ? null : refer(doc, id)
}
