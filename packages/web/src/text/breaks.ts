import type { Span } from 'thima/model'

/** Where lines of a Thai text may break, against what the browser would do by itself. */
export interface Breaks {
  /** Stretches that stay on one line although the browser would break them. */
  keep: readonly (readonly [start: number, end: number])[]
  /** Places where a word begins that the browser does not see. */
  may: readonly number[]
}

const platform =
  typeof Intl === 'undefined' || !Intl.Segmenter ? null : new Intl.Segmenter('th', { granularity: 'word' })

const THAI = /[\u0e00-\u0e7f]/
/** Longest stretch that is held together: a longer one would not fit on a narrow page. */
const LONGEST = 28

/**
 * The breaks of a text by the words that its language cuts it into and the names in it: the browser splits those that its
 * dictionary lacks (ชาญ|วีร|กูล), and would begin a line with ๆ or ฯ.
 */
export function breaksOf(text: string, words: Uint32Array, names: readonly Span[] = []): Breaks {
  const theirs = new Set<number>()
  if (platform) for (const { index } of platform.segment(text)) theirs.add(index)
  const keep: [number, number][] = []
  const may: number[] = []
  for (let i = 0; i < words.length; i += 2) {
    const [start, end] = [words[i], words[i + 1]]
    if (!THAI.test(text[start] ?? '')) continue
    const tail = /^ ?[ๆฯ]/u.exec(text.slice(end, end + 2))
    const to = tail ? end + tail[0].length : end
    if (to - start <= LONGEST && (tail || splits(start, end, theirs))) keep.push([start, to])
    if (start > 0 && THAI.test(text[start - 1]) && !theirs.has(start)) may.push(start)
  }
  for (const [start, end] of names.flatMap((span) => partsOf(text, span)))
    if (end - start <= LONGEST && splits(start, end, theirs)) keep.push([start, end])
  return { keep: apart(keep.sort((a, b) => a[0] - b[0])), may }
}

/** The parts of a name between which there is a space anyway, as far as they are Thai. */
function partsOf(text: string, [start, end]: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].flatMap(({ index, 0: part }) =>
    THAI.test(part) ? [[start + index, start + index + part.length] as const] : [],
  )
}

function splits(start: number, end: number, at: ReadonlySet<number>): boolean {
  for (let i = start + 1; i < end; i++) if (at.has(i)) return true
  return false
}

/** Stretches that overlap, as one. */
function apart(stretches: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = []
  for (const [start, end] of stretches) {
    const before = out.at(-1)
    if (before && start < before[1]) before[1] = Math.max(before[1], end)
    else out.push([start, end])
  }
  return out
}
