import type { Hearing } from './hearing.ts'
import type { LedgerPage, Named } from './page.ts'
import { overlap } from './spans.ts'

const THAI = /\p{Script=Thai}/u
/** Sounds from which on a name is known by all of them but one. */
const LONG = 8

/** Somebody whom knowledge does not hold and one of the articles of a story names. */
export interface Person {
  value: Named
  name: string
}

/** The people of a story whom only its articles name, by first and last name; a name that goes on is that of something else. */
export function peopleOf(pages: readonly LedgerPage[]): Person[] {
  const found = new Map<string, Person>()
  const longer = new Set(
    pages.flatMap(({ article, names }) =>
      names.filter(({ span }) => /^ \p{Lu}/u.test(article.text.slice(span[1]))).map(({ value }) => value.id),
    ),
  )
  for (const { article, names } of pages) {
    for (const { span, value } of names) {
      if (value.kind !== 'person' || value.forms.length > 0 || found.has(value.id) || longer.has(value.id)) continue
      const parts = article.text
        .slice(...span)
        .split(' ')
        .filter((part) => part.length > 2)
      if (parts.length >= 2) found.set(value.id, { value, name: parts.slice(-2).join(' ') })
    }
  }
  return [...found.values()].sort((a, b) => (a.value.id < b.value.id ? -1 : 1))
}

/** A page with mentions of those whom it names in its own script, though the reading did not see it: โรลันโด เปเรซ. */
export function peopleMentions(page: LedgerPage, people: readonly Person[], hearing: Hearing): LedgerPage {
  const thai = page.language.startsWith('th')
  const found: LedgerPage['names'] = []
  for (const { value, name } of people) {
    if (THAI.test(name) === thai || page.byId.has(value.id)) continue
    const sounds = page.sounds(name)
    const span = hearing.find(sounds, sounds.length >= LONG)
    if (span === null || page.names.some((other) => overlap(other.span, span))) continue
    if (!found.some((other) => overlap(other.span, span))) found.push({ span, value })
  }
  if (found.length === 0) return page
  const names = [...page.names, ...found].sort((a, b) => a.span[0] - b.span[0])
  return { ...page, names, byId: new Map([...page.byId, ...found.map(({ value }) => [value.id, value] as const)]) }
}
