import type { LanguagePack, PageWords } from '../language/index.ts'
import { bare, fold } from './lines.ts'

/** The page words of all languages that a page may mix, folded: a Thai site prints its menu in Thai around an English text. */
export interface FoldedWords {
  furniture: ReadonlySet<string>
  /** Whether one of `furniture` may begin with a character; true in doubt. */
  mayBeButton(code: number): boolean
  furnitureStarts: readonly string[]
  /** Whether one of `furnitureStarts` may begin with a character; true in doubt. */
  mayStart(code: number): boolean
  ends: ReadonlySet<string>
  captions: readonly string[]
  photos: readonly string[]
  /** A bracket that tells who took a picture. */
  photo: RegExp
  credits: readonly string[]
  bylines: readonly string[]
  dateLine: ReadonlySet<string>
  contacts: readonly string[]
  agencies: ReadonlySet<string>
  longestAgency: number
}

/** Names that style sheets leave in a page's text, one a line. */
const BREAKPOINTS = ['xs', 'sm', 'md', 'lg', 'xl', 'xxl', '2xl']

/** The letters with which sites change the size of theirs. */
const SIZES = ['ก', 'a']

const small = (code: number) => (code >= 0x41 && code <= 0x5a ? code + 32 : code)

/** Letters of Latin and Thai that no folding changes but for their case. */
export const isPlainLetter = (code: number) =>
  (small(code) >= 0x61 && small(code) <= 0x7a) ||
  (code >= 0x0e01 && code <= 0x0e30) ||
  (code >= 0x0e40 && code <= 0x0e44)

const cache = new WeakMap<readonly LanguagePack[], FoldedWords>()

export function wordsOf(packs: readonly LanguagePack[]): FoldedWords {
  let words = cache.get(packs)
  if (!words) {
    const all = (field: keyof PageWords) => packs.flatMap((p) => p.page[field].map(fold))
    const raw = (field: keyof PageWords) => packs.flatMap((p) => p.page[field])
    const starts = all('furnitureStarts')
    const furniture = new Set([...all('furniture').map(bare), ...BREAKPOINTS])
    const agencies = new Set(all('agencies'))
    const letters = new Set(starts.map((start) => start.charCodeAt(0)))
    const buttons = new Set([...furniture, ...SIZES].map((word) => word.charCodeAt(0)))
    words = {
      furniture,
      mayBeButton: (code) => !isPlainLetter(code) || buttons.has(small(code)),
      furnitureStarts: starts,
      mayStart: (code) => (code >= 0x80 && !isPlainLetter(code)) || letters.has(small(code)),
      ends: new Set(all('ends').map(bare)),
      captions: raw('captions'),
      photos: raw('photos').sort((a, b) => b.length - a.length),
      photo: photo(raw('photos')),
      credits: raw('credits'),
      bylines: raw('bylines'),
      dateLine: new Set(all('dateLine')),
      contacts: raw('contacts'),
      agencies,
      longestAgency: Math.max(0, ...Array.from(agencies, (name) => name.length)),
    }
    cache.set(packs, words)
  }
  return words
}

/** Words in letters that are written apart stand between spaces or strokes; others at the start. */
function photo(words: readonly string[]): RegExp {
  const escaped = (list: readonly string[]) => list.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const apart = words.filter((w) => /^[A-Za-z]/.test(w))
  const joined = words.filter((w) => !/^[A-Za-z]/.test(w))
  const patterns = [
    apart.length ? `(?:^|[\\s/,])(?:${escaped(apart)})(?:$|[\\s/:,])` : '',
    joined.length ? `^(?:${escaped(joined)})` : '',
  ]
  return new RegExp(patterns.filter(Boolean).join('|') || '(?!)', 'u')
}
