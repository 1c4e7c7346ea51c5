import type { Line } from './document.ts'
import type { LanguagePack } from './pack.ts'

/** What language a text is in, as far as the packs at hand can tell. */
export interface Told {
  pack: LanguagePack
  /** Share of the letters that are its own, 0 to 1. */
  share: number
}

/** Below this share of a text's letters it is in none of the languages. */
export const LEAST_SHARE = 0.3

/** The pack whose letters and words a text has most; the first where nothing speaks for any. */
export function tellLanguage(packs: readonly LanguagePack[], text: string): Told {
  let best: Told = { pack: packs[0], share: 0 }
  for (const pack of packs) {
    const share = pack.share(text)
    if (share > best.share) best = { pack, share }
  }
  return best
}

/** The language of a line: the text's own unless most of the line is in another. */
function languageOf(packs: readonly LanguagePack[], main: LanguagePack, line: string): LanguagePack {
  if (!packs.some((pack) => pack !== main && pack.share(line) >= PLAIN)) return main
  const told = tellLanguage(packs, line)
  return told.share >= PLAIN ? told.pack : main
}

/** Fewer letters than these in a row of lines are a name or a quotation, no passage. */
const LEAST_PASSAGE = 200
/** So much of a line must be another language's before it is read by that one's pack. */
const PLAIN = 0.6

/**
 * The lines of a page that are in another language than the text, with the pack of each: passages of some length, not a
 * name or an address. Where a page is in one language the answer is empty.
 *
 *     กระทรวงการต่างประเทศออกแถลงการณ์ …      th (the text)
 *     The Ministry said in a statement that …  en
 *     It added that …                          en
 */
export function foreignLines(
  packs: readonly LanguagePack[],
  main: LanguagePack,
  text: string,
  lines: readonly Line[],
): Map<Line, LanguagePack> {
  const found = new Map<Line, LanguagePack>()
  if (packs.length < 2) return found
  let passage = null as { pack: LanguagePack; lines: Line[]; letters: number } | null
  const close = () => {
    if (passage && passage.letters >= LEAST_PASSAGE) for (const line of passage.lines) found.set(line, passage.pack)
    passage = null
  }
  for (const line of lines) {
    if (line.role !== 'body' && line.role !== 'title' && line.role !== 'caption') continue
    const pack = languageOf(packs, main, text.slice(line.start, line.end))
    if (pack === main) {
      close()
      continue
    }
    if (passage?.pack !== pack) close()
    passage ??= { pack, lines: [], letters: 0 }
    passage.lines.push(line)
    passage.letters += line.end - line.start
  }
  close()
  return found
}
