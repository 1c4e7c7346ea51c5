import type { Article, LanguagePack, LineRole } from './language/index.ts'
import type { ReadOptions, Span } from './model/index.ts'
import { findCaptions, findCredits } from './page/credits.ts'
import { findDateLines } from './page/date-line.ts'
import { buttonsAtEnd, markAddress, markBehindEnd, markByLook, markCopies, rulers } from './page/furniture.ts'
import { findTitle, markMenu } from './page/head.ts'
import { fold, type PageLine, splitLines } from './page/lines.ts'
import { wordsOf } from './page/words.ts'

/**
 * Divides a page into lines and says what each is: headline, caption, body, credit, or furniture of the page.
 * `packs` are all languages of the reader: a page's furniture may be in another one than its text.
 */
export function readPage(
  text: string,
  pack: LanguagePack,
  options: ReadOptions,
  packs: readonly LanguagePack[] = [pack],
): Article {
  const words = wordsOf(packs)
  const links = options.links ?? []
  const lines = splitLines(text)
  markTold(lines, options.furniture, 'furniture')
  const untold = lines.filter((line) => line.role !== 'furniture')
  markByLook(text, lines, words)
  markBehindEnd(untold, words)
  const printed = findDateLines(text, lines, packs, words)
  const found = findCaptions(text, lines, words)
  found.byline = printed?.byline ?? null
  markTold(lines, options.captions, 'caption')
  const { title, affixes } = findTitle(text, lines, options.title)
  markCopies(lines, title ? fold(text.slice(...title)) : '')
  markMenu(lines, title)
  markAddress(text, lines, words)
  findCredits(text, lines, packs, words, found)
  const spans = (role: LineRole): Span[] => lines.filter((l) => l.role === role).map((l) => [l.from, l.to])
  const copied = spans('furniture')
  return {
    lines: lines.map(({ start, end, role }) => ({ start, end, role })),
    title,
    byline: found.byline,
    dateline: found.dateline,
    captions: spans('caption'),
    furniture: [...copied, ...affixes, ...rulers(text, lines), ...buttonsAtEnd(text, lines, links, words)].sort(
      (a, b) => a[0] - b[0],
    ),
    credits: outside(found.credits, copied),
    printed,
    links,
  }
}

/** Lines that whoever captured the page already knows the role of. */
function markTold(lines: readonly PageLine[], spans: readonly Span[] | undefined, role: LineRole): void {
  for (const [start, end] of spans ?? [])
    for (const line of lines) if (line.role === 'body' && line.from >= start && line.to <= end) line.role = role
}

/** Credits that stand in no furniture, in order of place: a caption that is printed twice has one. */
function outside<T extends { span: Span }>(credits: readonly T[], furniture: readonly Span[]): T[] {
  let k = 0
  return [...credits]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => {
      while (k < furniture.length && furniture[k][1] < span[1]) k++
      return k === furniture.length || furniture[k][0] > span[0]
    })
}
