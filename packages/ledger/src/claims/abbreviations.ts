import type { LedgerPage, Named } from './page.ts'
import type { Lexer } from './words.ts'

/** A short name that the articles of a story give to a thing. */
export interface Abbreviation {
  form: string
  value: Named
}

/** "(KIA)", "(อาร์เอสเอฟ)": right behind the name that it shortens. */
const BEHIND = /^ ?\((\p{L}[\p{L}\p{M}.-]{1,16})\)/u
const CAPITALS = /^\p{Lu}{2,6}$/u
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'on'])
const SHORTENED: ReadonlySet<string> = new Set(['organization', 'government'])

/** "KK Park", "NBI": initials that are a name or begin one. */
const BEGINS = /^\p{Lu}{2,6}(?= \p{Lu}|$)/u

/**
 * Short names of a story: what a text sets in brackets behind a name, the initials of a name that is written out in one of the
 * articles or that begin one; each also as a language spells it that has other letters ("KNU", เคเอ็นยู).
 */
export function abbreviationsOf(pages: readonly LedgerPage[], lexers: ReadonlyMap<string, Lexer>): Abbreviation[] {
  const found = new Map<string, Named>()
  const full = new Map<string, Named>()
  const begun = new Map<string, Named>()
  for (const { article, names } of pages) {
    for (const { span, value } of names) {
      const [initials] = BEGINS.exec(article.text.slice(...span)) ?? []
      if (initials !== undefined && value.kind !== 'outlet' && !begun.has(initials)) begun.set(initials, value)
      if (!SHORTENED.has(value.kind)) continue
      const [, form] = BEHIND.exec(article.text.slice(span[1], span[1] + 24)) ?? []
      if (form !== undefined && !found.has(form)) found.set(form, value)
      const spelt = initialsOf(article.text.slice(...span))
      if (spelt.length >= 3 && !full.has(spelt)) full.set(spelt, value)
    }
  }
  for (const [form, value] of full) if (!found.has(form)) found.set(form, value)
  for (const [form, value] of [...begun, ...found])
    for (const { language } of lexers.values()) {
      const spelled = CAPITALS.test(form) ? language.claimWords.spell?.(form) : undefined
      if (spelled !== undefined && !found.has(spelled)) found.set(spelled, value)
    }
  return [...found].map(([form, value]) => ({ form, value })).sort((a, b) => (a.form < b.form ? -1 : 1))
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => !SMALL.has(word))
  const initials = words.map((word) => word[0]).join('')
  return words.length >= 3 && CAPITALS.test(initials) ? initials : ''
}

/** A page with its short names as mentions of what they shorten. */
export function spelledOut(page: LedgerPage, abbreviations: readonly Abbreviation[]): LedgerPage {
  const { text } = page.article
  const found: LedgerPage['names'] = []
  for (const { form, value } of abbreviations) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const span = [at, at + form.length] as const
      if (LATIN.test(form) && (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[span[1]] ?? ''))) continue
      if (page.names.some((name) => name.span[0] < span[1] && at < name.span[1] && name.value.id === value.id)) continue
      if (page.names.some((name) => name.span[0] <= at && span[1] < name.span[1])) continue
      found.push({ span, value })
    }
  }
  if (found.length === 0) return page
  const covered = ({ span }: LedgerPage['names'][number]) =>
    found.some((other) => other.span[0] <= span[0] && span[1] <= other.span[1])
  const names = [...page.names.filter((name) => !covered(name)), ...found].sort((a, b) => a.span[0] - b.span[0])
  return { ...page, names, byId: new Map([...page.byId, ...names.map(({ value }) => [value.id, value] as const)]) }
}

const LATIN = /[A-Za-z]/
const LETTER = /[\p{L}\p{N}]/u
