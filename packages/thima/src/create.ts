import { createKnowledge, mergeRows, parseRows, rows, knowledge as shipped } from '@thima/knowledge'
import {
  createReader,
  type Knowledge,
  type KnowledgeRows,
  type Reader,
  type Reading,
  type ReadOptions,
  type Span,
} from '@thima/read'
import type { LanguagePack } from '@thima/read/language'
import { LANGUAGES, type Language, languagesOf, loadLanguage, spansOf } from './languages.ts'

export interface ThimaOptions {
  /**
   * Languages loaded at once. Default: all. With `['th']` the others are loaded by `prepare` where a text needs them;
   * a text that needs one and was not prepared is read as Thai, with a note.
   */
  languages?: readonly Language[]
  /** People's own rows of knowledge, beside those that Thima ships. Wrong ones end in `knowledge-row-invalid`. */
  knowledge?: Partial<KnowledgeRows>
}

/** Thima assembled: reads articles with all languages and the knowledge that it ships. The same in Node and in a browser. */
export interface Thima {
  readonly knowledge: Knowledge
  /** Reads one article: pure, synchronous and total. */
  read(text: string, options?: ReadOptions): Reading
  /** Cuts a text into words, by the language that most of it is in. Spaces are no words, punctuation marks are. */
  words(text: string, options?: Pick<ReadOptions, 'language'>): Span[]
  /** Loads the languages that a text needs and that are not loaded yet. */
  prepare(text: string, options?: ReadOptions): Promise<void>
}

/**
 * Loads packs and knowledge and makes a reader of them.
 *
 * @example
 * const thima = await createThima()
 * const { statements } = thima.read('นายกรัฐมนตรีกล่าวว่า จะเดินทางไปมาเลเซียวันจันทร์', { published: '2024-06-12' })
 */
export async function createThima({ languages = LANGUAGES, knowledge }: ThimaOptions = {}): Promise<Thima> {
  const known = knowledge ? createKnowledge(mergeRows(rows, parseRows(knowledge, rows))) : shipped
  const readers = new Map<string, Reader>()
  const packs = new Map<Language, LanguagePack>()
  const add = async (wanted: readonly Language[]) => {
    for (const language of wanted) packs.set(language, await loadLanguage(language))
  }
  await add(['th', ...languages.filter((language) => language !== 'th')])

  /** One reader for each set of packs, so that a text is read with those that it needs and no others. */
  const readerOf = (wanted: readonly Language[]): Reader => {
    const present = wanted.filter((language) => packs.has(language))
    const key = present.join(' ')
    let reader = readers.get(key)
    if (!reader) {
      reader = createReader({ languages: present.map((language) => packs.get(language)!), knowledge: known })
      readers.set(key, reader)
    }
    return reader
  }
  const packFor = (text: string, asked?: string) => {
    const present = languagesOf(text, asked).map((language) => packs.get(language) ?? packs.get('th')!)
    return asked
      ? present[present.length - 1]
      : present.reduce((best, pack) => (pack.share(text) > best.share(text) ? pack : best))
  }
  return {
    knowledge: known,
    read: (text, options = {}) => readerOf(languagesOf(text, options.language)).read(text, options),
    words: (text, { language } = {}) => spansOf(packFor(text, language).words(text)),
    async prepare(text, options = {}) {
      const wanted = languagesOf(text, options.language)
      await add(wanted.filter((language) => !packs.has(language)))
      for (const language of wanted) if (packs.get(language)!.share(text) > 0) await known.prepare?.(language)
    },
  }
}
