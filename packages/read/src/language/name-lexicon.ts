import type { EntityKind, Knowledge, NameLanguage, PackedNames, Span } from '../model/index.ts'
import { Lexicon } from './lexicon.ts'
import type { LanguagePack } from './pack.ts'

export interface NameForm {
  ids: readonly string[]
  weak: boolean
}

/** A form where it stands in a text, with what the first whom it may mean is. */
export interface FoundForm extends NameForm {
  kind: EntityKind | undefined
  district: boolean
}

/** The names of knowledge in one language (and in Latin letters, which any text may use), compiled for a pack. */
export interface Names {
  forms: NameForms
  /** Words that stand in front of names, with the kind of thing that they go before; titles go before people. */
  before: Lexicon<EntityKind>
  /** Whether a form stands for its name there: not one that names nothing by itself, nor everywhere one that is an everyday word. */
  isName(text: string, core: Span): boolean
  /** Whether a form stands as one who speaks does: apart, with a word of speech right behind, or in quotation marks by itself. */
  speaks(text: string, core: Span): boolean
  /** Whether a word stands in front of a place that makes it another thing of the same name. */
  isAlike(text: string, at: number): boolean
  /** Whether names may begin inside a word of the segmentation. */
  loose: boolean
  /** The span of a name together with the titles that are glued to it in front. */
  withTitle(text: string, core: Span): Span
}

const compiled = new WeakMap<Knowledge, Map<string, Names>>()

/** The names of knowledge for a pack, compiled when they are first asked for. */
export function namesOf(pack: LanguagePack, knowledge: Knowledge): Names {
  let byPack = compiled.get(knowledge)
  if (!byPack) {
    byPack = new Map()
    compiled.set(knowledge, byPack)
  }
  let names = byPack.get(pack.tag)
  if (!names) {
    names = compileNames(pack, knowledge)
    byPack.set(pack.tag, names)
  }
  return names
}

/** The forms of names with what they mean, which is made out where a form is found. */
class NameForms {
  readonly #lexicon: Lexicon<number>
  readonly #meaning: (k: number) => NameForm
  readonly #knowledge: Knowledge
  readonly #found: FoundForm[] = []

  constructor(lexicon: Lexicon<number>, knowledge: Knowledge, meaning: (k: number) => NameForm) {
    this.#lexicon = lexicon
    this.#knowledge = knowledge
    this.#meaning = meaning
  }

  /** End of the last match of `longest`. */
  get end(): number {
    return this.#lexicon.end
  }

  longest(text: string, at: number, accept?: (end: number) => boolean): FoundForm | undefined {
    const k = this.#lexicon.longest(text, at, accept)
    if (k === undefined) return undefined
    this.#found[k] ??= this.#tell(this.#meaning(k))
    return this.#found[k]
  }

  #tell({ ids, weak }: NameForm): FoundForm {
    const row = this.#knowledge.entity(ids[0])
    return { ids, weak, kind: row?.kind, district: row?.is === 'district' }
  }
}

/** The names of a language, and those in Latin letters, which any text may use. */
function entriesOf(language: string, knowledge: Knowledge): (readonly [form: string, NameForm])[] {
  const languages = (language === 'en' ? ['en'] : [language, 'en']) as NameLanguage[]
  return languages.flatMap((named) =>
    Array.from(knowledge.forms(named), ([form, ids, weak]) => [form, { ids, weak }] as const).filter(([form]) => form),
  )
}

const lexiconOf = (entries: readonly (readonly [form: string, NameForm])[]) =>
  new Lexicon(entries.map(([form], k) => [form, k] as const))

/** In front of what a form means where it is weak. */
const WEAK = '?'

/** The names of a language as they are packed when knowledge is built. */
export function packNames(language: string, knowledge: Knowledge): PackedNames {
  const entries = entriesOf(language, knowledge)
  const ids = Array.from(knowledge.entities(), ({ id }) => id)
  const places = new Map(ids.map((id, place) => [id, place.toString(36)]))
  const meanings = entries.map(([, { ids, weak }]) => (weak ? WEAK : '') + ids.map((id) => places.get(id)).join(' '))
  return { ...lexiconOf(entries).pack(), meanings: meanings.join('\n'), ids: ids.join('\n') }
}

function unpackNames(packed: PackedNames, knowledge: Knowledge): NameForms {
  const meanings = packed.meanings.split('\n')
  const ids = packed.ids.split('\n')
  return new NameForms(Lexicon.unpack(packed), knowledge, (k) => {
    const weak = meanings[k].startsWith(WEAK)
    const places = weak ? meanings[k].slice(1) : meanings[k]
    return { ids: places.split(' ').map((place) => ids[Number.parseInt(place, 36)]), weak }
  })
}

function formsOf(language: string, knowledge: Knowledge): NameForms {
  const packed = knowledge.names?.(language)
  if (packed) return unpackNames(packed, knowledge)
  const entries = entriesOf(language, knowledge)
  return new NameForms(lexiconOf(entries), knowledge, (k) => entries[k][1])
}

function compileNames(pack: LanguagePack, knowledge: Knowledge): Names {
  const titles = new Lexicon<true>(pack.naming.titles.map((t) => [reversed(t), true]))
  const common = new Set(pack.naming.common ?? [])
  const ordinary = new Set(pack.naming.ordinary ?? [])
  const speech = new Lexicon<true>((pack.naming.speech ?? []).map((word) => [word, true]))
  const alike = pack.naming.alike ?? []
  const before = new Lexicon<EntityKind>([
    ...pack.naming.generic,
    ...pack.naming.titles.map((title) => [title, 'person'] as const),
  ])
  return {
    forms: formsOf(pack.tag, knowledge),
    before,
    isName: (text, [start, end]) => {
      const form = text.slice(start, end)
      if (common.has(form)) return false
      if (!ordinary.has(form)) return true
      return (
        !LETTER.test(text[start - 1] ?? '') &&
        (!LETTER.test(text[end] ?? '') || speech.longest(text, end) !== undefined)
      )
    },
    speaks: (text, [start, end]) =>
      OPENS.test(text[start - 1] ?? '')
        ? CLOSES.test(text[end] ?? '')
        : !LETTER.test(text[start - 1] ?? '') && speech.longest(text, end) !== undefined,
    isAlike: (text, at) =>
      alike.some(
        (word) => text.endsWith(word, at) && !(word.endsWith('.') && LETTER.test(text[at - word.length - 1] ?? '')),
      ),
    loose: false,
    withTitle: (text, core) => glue(titles, text, core),
  }
}

const LETTER = /[\p{L}\p{M}]/u
const OPENS = /[“"]/u
const CLOSES = /[”"]/u

const MOST_TITLES = 3
const LONGEST_TITLE = 40

/** Titles are looked for backwards from the name: "พล.อ.", "นาย", and ranks with a space behind. */
function glue(titles: Lexicon<true>, text: string, core: Span): Span {
  let start = core[0]
  for (let n = 0; n < MOST_TITLES; n++) {
    const end = text.charCodeAt(start - 1) === 32 ? start - 1 : start
    if (titles.longestBack(text, end, Math.max(0, end - LONGEST_TITLE)) === undefined) break
    start = titles.end
  }
  return [start, core[1]]
}

const reversed = (s: string) => [...s].reverse().join('')
