import type { Doc } from './document.ts'
import type { RelationWords } from './names.ts'

/** The words of relation of a language, made ready. */
interface Relations {
  /** What ends right before an office, or right before a name. */
  beforeOffice: RegExp
  beforeName: RegExp
  /** The letters with which either may end: most places have another one before them. */
  last: RegExp
  opening: RegExp
  /** What follows the name or office of whom somebody is: "Putin|'s spokesman". */
  behind: RegExp
}

const NEVER = /(?!)/u
const NONE: Relations = { beforeOffice: NEVER, beforeName: NEVER, last: NEVER, opening: NEVER, behind: NEVER }
/** No such words with what stands between them and the name are longer. */
const LONGEST = 40

const compiled = new WeakMap<RelationWords, Relations>()

function relationsOf({ pack }: Doc): Relations {
  const { relations } = pack.naming
  if (!relations) return NONE
  let ready = compiled.get(relations)
  if (!ready) {
    ready = compile(relations)
    compiled.set(relations, ready)
  }
  return ready
}

function compile({ before, close, titles, links, glued }: RelationWords): Relations {
  const start = glued ? `${any(before)}*` : `(?<![\\p{L}\\p{M}])${any(before)}*`
  const link = glued ? `${any(links)}?` : any(links)
  const all = any([...close, ...titles])
  return {
    beforeOffice: new RegExp(`${start}${all}${link}$`, 'iu'),
    beforeName: new RegExp(`${start}(?:${any(close)}${link}|${all}${any(links)})$`, 'iu'),
    last: new RegExp(any([...links, ...(glued ? [...close, ...titles] : [])].map(lastOf)), 'iu'),
    opening: new RegExp(`^${any(before)}*${all}${link}`, 'iu'),
    behind: new RegExp(`^['’]s?\\s(?:\\p{L}+\\s)?${all}(?![\\p{L}\\p{M}])`, 'iu'),
  }
}

/** The last letter of a word, in either spelling of sara am. */
const lastOf = (word: string) => (word.endsWith('ำ') ? '[ำา]' : word.slice(-1))

/** Any of the words, the longest first, in both spellings of sara am. */
const any = (words: readonly string[]) =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('ำ', '(?:ำ|\u0e4d\u0e32)')})`

/** Where "ภริยา" begins that stands right before the office at a place; the place itself where nothing such does. */
export const relationBeforeOffice = (doc: Doc, at: number, text = doc.text): number =>
  begin(text, at, relationsOf(doc), 'beforeOffice')

/** The same before a name: "ทนายความของ|ทักษิณ". */
export const relationBeforeName = (doc: Doc, at: number): number => begin(doc.text, at, relationsOf(doc), 'beforeName')

function begin(text: string, at: number, words: Relations, sort: 'beforeOffice' | 'beforeName'): number {
  if (at === 0 || !words.last.test(text[at - 1])) return at
  const before = text.slice(Math.max(0, at - LONGEST), at)
  return at - (words[sort].exec(before)?.[0].length ?? 0)
}

/** Whether what ends at a place is said to have somebody: "President Biden|'s wife". */
export const hasSomebody = (doc: Doc, end: number): boolean =>
  relationsOf(doc).behind.test(doc.text.slice(end, end + LONGEST))

/** The words behind "ภริยา" where a phrase opens with such a word. */
export function behindRelation(doc: Doc, phrase: string): string | null {
  const opening = relationsOf(doc).opening.exec(phrase)
  return opening ? phrase.slice(opening[0].length) : null
}
