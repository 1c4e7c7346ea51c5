import type { WordsAnswer } from '@thima/service/api'
import { useEffect } from 'preact/hooks'
import { createStore, useStore } from '../app/store.ts'
import { tell } from './client.ts'

/** Words of texts that the service was asked for, and of those that are being asked for none yet. */
const known = createStore<ReadonlyMap<string, Uint32Array | null>>(new Map())
const wanted = new Set<string>()

/** Texts that are kept, and that are asked for at once. */
const KEPT = 2_000
const AT_ONCE = 400

/** Thai that is long enough to be broken. */
const BREAKS = /[\u0e00-\u0e7f]{12}/u

/**
 * Where the words of a Thai text are, by the service; null until it has said so, and where there is none. All that a page shows is
 * asked for together.
 */
export function useWordsOf(text: string): Uint32Array | null {
  const words = useStore(known).get(text) ?? null
  useEffect(() => {
    if (!BREAKS.test(text) || known.get().has(text)) return
    if (wanted.size === 0) setTimeout(askFor)
    wanted.add(text)
  }, [text])
  return words
}

function askFor(): void {
  const texts = [...wanted].slice(0, AT_ONCE)
  for (const text of texts) wanted.delete(text)
  if (wanted.size > 0) setTimeout(askFor)
  put(texts.map((text) => [text, null]))
  tell<WordsAnswer>('/words', { texts }).then(
    ({ words }) => put(texts.map((text, i) => [text, Uint32Array.from(words[i])])),
    () => {}, // without them the browser breaks lines as it can
  )
}

function put(entries: readonly (readonly [string, Uint32Array | null])[]): void {
  const all = [...known.get(), ...entries]
  known.set(new Map(all.slice(-KEPT)))
}
