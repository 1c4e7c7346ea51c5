import type { EntityKind, Knowledge, NameLanguage, Span } from '../model/index.ts'
import { Lexicon } from './lexicon.ts'
import type { LanguagePack } from './pack.ts'

export interface NameForm {
  ids: readonly string[]
  weak: boolean
}

/** The names of knowledge in one language (and in Latin letters, which any text may use), compiled for a pack. */
export interface Names {
  forms: Lexicon<NameForm>
  /** Words that stand in front of names, with the kind of thing that they go before; titles go before people. */
  before: Lexicon<EntityKind>
  /** Forms that name nothing by themselves. */
  common: ReadonlySet<string>
  /** Whether a form that is an everyday word too stands for its name there; true of any other form. */
  isName(text: string, core: Span): boolean
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

function compileNames(pack: LanguagePack, knowledge: Knowledge): Names {
  const language = pack.tag as NameLanguage
  const entries: [string, NameForm][] = []
  for (const of of language === 'en' ? [language] : ([language, 'en'] as NameLanguage[]))
    for (const [form, ids, weak] of knowledge.forms(of)) entries.push([form, { ids, weak }])
  const titles = new Lexicon<true>(pack.naming.titles.map((t) => [reversed(t), true]))
  const common = new Set(pack.naming.common ?? [])
  const ordinary = new Set(pack.naming.ordinary ?? [])
  const speech = new Lexicon<true>((pack.naming.speech ?? []).map((word) => [word, true]))
  const before = new Lexicon<EntityKind>([
    ...pack.naming.generic,
    ...pack.naming.titles.map((title) => [title, 'person'] as const),
  ])
  return {
    forms: new Lexicon(entries),
    before,
    common,
    isName: (text, [start, end]) =>
      !ordinary.has(text.slice(start, end)) ||
      (!LETTER.test(text[start - 1] ?? '') &&
        (!LETTER.test(text[end] ?? '') || speech.longest(text, end) !== undefined)),
    loose: false,
    withTitle: (text, core) => glue(titles, text, core),
  }
}

const LETTER = /[\p{L}\p{M}]/u

const MOST_TITLES = 3
const LONGEST_TITLE = 40

/** Titles are looked for backwards from the name: "พล.อ.", "นาย", and ranks with a space behind. */
function glue(titles: Lexicon<true>, text: string, core: Span): Span {
  let start = core[0]
  for (let n = 0; n < MOST_TITLES; n++) {
    const end = text.charCodeAt(start - 1) === 32 ? start - 1 : start
    if (!titles.mayBegin(text.charCodeAt(end - 1), text.charCodeAt(end - 2))) break
    const before = reversed(text.slice(Math.max(0, end - LONGEST_TITLE), end))
    if (titles.longest(before, 0) === undefined) break
    start = end - titles.end
  }
  return [start, core[1]]
}

const reversed = (s: string) => [...s].reverse().join('')
