import type { Article, LanguagePack } from './language/index.ts'
import type { ReadOptions, Span } from './model/index.ts'
import { findCredits } from './page/credits.ts'
import { markAddress, markBehindEnd, markByLook, markCopies, rulers } from './page/furniture.ts'
import { findDateLines, findTitle, markMenu } from './page/head.ts'
import { fold, splitLines } from './page/lines.ts'
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
  const lines = splitLines(text)
  markByLook(text, lines, words)
  markBehindEnd(lines, words)
  const printed = findDateLines(text, lines, packs, words)
  const { title, affixes } = findTitle(text, lines, options.title)
  markCopies(lines, title ? fold(text.slice(...title)) : '')
  markMenu(lines, title)
  markAddress(text, lines, words)
  const credits = findCredits(text, lines, words)
  const furniture: Span[] = lines.filter((l) => l.role === 'furniture').map((l) => [l.from, l.to])
  return {
    lines: lines.map(({ start, end, role }) => ({ start, end, role })),
    title,
    ...credits,
    furniture: [...furniture, ...affixes, ...rulers(text, lines)].sort((a, b) => a[0] - b[0]),
    printed,
    links: options.links ?? [],
  }
}
