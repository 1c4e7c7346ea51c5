import type { Span } from '@thima/read'
import type { LanguagePack, Words } from '@thima/read/language'
import { thai } from '@thima/th'

/** Languages that Thima reads. Thai is always there; the others are loaded where a text needs them. */
export const LANGUAGES = ['th', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Cuts a text into words as Thai does, in which none stand apart: at once, without what reading needs beside. */
export const thaiWords = (text: string): Span[] => spansOf(thai.words(text))

/** Words as a list of spans. */
export const spansOf = ({ length, starts, ends }: Words): Span[] =>
  Array.from({ length }, (_, i) => [starts[i], ends[i]] as const)

const load: Record<Language, () => Promise<LanguagePack>> = {
  th: async () => thai,
  en: async () => (await import('@thima/en')).english,
}

const loaded = new Map<Language, LanguagePack>()

/** Loads a pack once; a second call answers with the first one's. */
export async function loadLanguage(language: Language): Promise<LanguagePack> {
  const known = loaded.get(language)
  if (known) return known
  const pack = await load[language]()
  loaded.set(language, pack)
  return pack
}

/** Latin letters in lines of their own from which on English is loaded beside Thai. */
const ENGLISH_PASSAGE = 200

/**
 * The languages that a text needs, told from nothing but the text (and the language asked for), so that the same text is
 * read with the same packs everywhere: English where its letters are more than Thai's, or where whole lines of it stand
 * between Thai ones.
 */
export function languagesOf(text: string, asked?: string): Language[] {
  if (asked !== undefined) return isEnglish(asked) ? ['th', 'en'] : ['th']
  let passages = 0
  let latin = 0
  let thai = 0
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const line = countLetters(text, start, end)
    latin += line.latin
    thai += line.thai
    if (line.latin > line.thai) passages += line.latin
    start = end + 1
  }
  return latin > thai || passages >= ENGLISH_PASSAGE ? ['th', 'en'] : ['th']
}

function isEnglish(tag: string): boolean {
  return tag === 'en' || tag.startsWith('en-')
}

function countLetters(text: string, start: number, end: number) {
  let latin = 0
  let thai = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x0e00 && unit <= 0x0e7f) thai++
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a && unit < 0x80) latin++
  }
  return { latin, thai }
}
