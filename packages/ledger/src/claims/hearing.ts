import type { Span } from '@thima/read/model'
import type { LedgerPage } from './page.ts'
import type { Lexer } from './words.ts'

/** Sounds from which on a name is taken to be heard in running text, and the words that it may be cut into. */
const HEARD = 5
const WORDS = 7
/** Sounds of the longest name that is looked for. */
const LONGEST = 48

/**
 * A text as it sounds, to find in it names of another script. What up to seven words that follow each other sound like is
 * worked out once for all names: a text has thousands of such places, and a story names hundreds of people.
 */
export class Hearing {
  readonly #page: LedgerPage
  readonly #lexers: ReadonlyMap<string, Lexer>
  /** For a first sound the runs of words that begin with it, with the first place of each, in the order of the text. */
  #runs: Map<string, Map<string, number>> | null = null

  constructor(page: LedgerPage, lexers: ReadonlyMap<string, Lexer>) {
    this.#page = page
    this.#lexers = lexers
  }

  /** Where the sounds of a name are first heard; with `nearly` one of them may be another, missing or too many. */
  find(name: string, nearly = false): Span | null {
    if (name.length < HEARD || name.length > LONGEST) return null
    this.#runs ??= this.#listen()
    const runs = this.#runs.get(name[0])
    if (runs === undefined) return null
    if (!nearly) return this.#spanOf(runs.get(name))
    for (const [sounds, at] of runs) if (missesOne(sounds, name)) return this.#spanOf(at)
    return null
  }

  #spanOf(at: number | undefined): Span | null {
    if (at === undefined) return null
    const first = Math.floor(at / WORDS)
    const { words } = this.#page
    return [words[first].start, words[first + (at % WORDS)].end]
  }

  #listen(): Map<string, Map<string, number>> {
    const { words, language, article } = this.#page
    const soundsOf = this.#lexers.get(language.startsWith('th') ? 'th' : 'en')?.language.claimWords.sounds
    const runs = new Map<string, Map<string, number>>()
    if (soundsOf === undefined) return runs
    const known = new Map<string, string>()
    const heard = words.map(({ start, end }) => {
      const word = article.text.slice(start, end)
      const sounds = known.get(word) ?? soundsOf(word)
      known.set(word, sounds)
      return sounds
    })
    for (let i = 0; i < heard.length; i++) {
      let run = ''
      for (let n = 0; n < WORDS && i + n < heard.length; n++) {
        const next = heard[i + n]
        run += next !== '' && next[0] === run.at(-1) ? next.slice(1) : next
        if (run.length > LONGEST) break
        if (run.length < HEARD - 1) continue
        const same = runs.get(run[0]) ?? new Map<string, number>()
        runs.set(run[0], same)
        if (!same.has(run)) same.set(run, i * WORDS + n)
      }
    }
    return runs
  }
}

/** Whether at most one sound has to be changed, put in or left out. */
function missesOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const more = long.length - short.length
  if (more > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(more === 0 ? i + 1 : i) === long.slice(i + 1)
}
