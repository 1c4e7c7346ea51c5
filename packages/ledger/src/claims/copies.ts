import type { LedgerPage } from './page.ts'

/** Articles that are one text: the first of them, and the others with how near they are to it. */
export interface Copies {
  /** For each article the one whose text it is; itself where it is nobody's copy. */
  root: ReadonlyMap<string, string>
  groups: string[][]
}

const HASHES = 96
const BANDS = 32
const ROWS = HASHES / BANDS
const SHINGLE = 3
/** Share of the shingles that two texts of one writing have in common, estimated. */
const NEAR = 0.55
const FEWEST = 30

/**
 * Finds texts that are nearly one another's, by MinHash over segmented words: each text keeps the smallest of many hashes of
 * its runs of three words; texts that share a band of them are held against each other.
 */
export function copiesOf(pages: readonly LedgerPage[]): Copies {
  const marks = new Map<string, Uint32Array>()
  const bands = new Map<string, string[]>()
  for (const page of pages) {
    const mark = minHash(page)
    if (mark === null) continue
    marks.set(page.article.id, mark)
    for (let band = 0; band < BANDS; band++) {
      const key = `${band}:${mark.subarray(band * ROWS, (band + 1) * ROWS).join()}`
      const list = bands.get(key)
      if (list === undefined) bands.set(key, [page.article.id])
      else list.push(page.article.id)
    }
  }
  const root = new Map(pages.map(({ article }) => [article.id, article.id]))
  const order = new Map([...pages].sort(byAge).map(({ article }, i) => [article.id, i]))
  const find = (id: string): string => (root.get(id) === id ? id : find(root.get(id)!))
  for (const ids of bands.values()) {
    for (let i = 0; i < ids.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [find(ids[i]), find(ids[j])]
        if (a === b || resemblance(marks.get(ids[i])!, marks.get(ids[j])!) < NEAR) continue
        const [first, second] = order.get(a)! < order.get(b)! ? [a, b] : [b, a]
        root.set(second, first)
      }
    }
  }
  const groups = new Map<string, string[]>()
  for (const id of order.keys()) {
    const first = find(id)
    root.set(id, first)
    groups.set(first, [...(groups.get(first) ?? []), id])
  }
  return { root, groups: [...groups.values()].filter((group) => group.length > 1) }
}

/** The credited agency's own page first, then by time of publication, then by id. */
function byAge(a: LedgerPage, b: LedgerPage): number {
  const [x, y] = [a.article.published ?? '~', b.article.published ?? '~']
  const [dayX, dayY] = [x.slice(0, 10), y.slice(0, 10)]
  if (dayX !== dayY) return dayX < dayY ? -1 : 1
  const credits = b.article.reading.credits.length - a.article.reading.credits.length
  return credits || (x < y ? -1 : x > y ? 1 : a.article.id < b.article.id ? -1 : 1)
}

/** The marks of an article's words outside its headline; null where it is too short to tell. */
export function minHash({ article, words }: LedgerPage): Uint32Array | null {
  const title = article.reading.title
  const body = title === null ? words : words.filter(({ start, end }) => start >= title[1] || end <= title[0])
  if (body.length < FEWEST) return null
  const mark = new Uint32Array(HASHES).fill(0xffffffff)
  for (let i = 0; i + SHINGLE <= body.length; i++) {
    let hash = 0x811c9dc5
    for (let k = 0; k < SHINGLE; k++) hash = fnv(hash, body[i + k].stem)
    for (let h = 0; h < HASHES; h++) {
      // One multiplication and shift each, with odd constants of its own, in place of as many hash functions.
      let x = Math.imul(hash ^ (h * 0x9e3779b1), 0x85ebca6b + 2 * h)
      x = Math.imul(x ^ (x >>> 15), 0xc2b2ae35)
      x = (x ^ (x >>> 13)) >>> 0
      if (x < mark[h]) mark[h] = x
    }
  }
  return mark
}

export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++
  return same / a.length
}

function fnv(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(hash ^ 0x20, 0x01000193)
}
