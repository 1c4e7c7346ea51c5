import type { EntityRow, Knowledge, NameLanguage, RoleRow, TermRow } from '@thima/read/model'
import { buildForms, type FormIndex, NAME_LANGUAGES } from './forms.ts'
import { hashRows } from './hash.ts'
import { createParties } from './parties.ts'
import { demonymsOf, type ReadyRows } from './ready.ts'
import { createStateBodies } from './state-bodies.ts'
import { createTerms } from './terms.ts'

export interface KnowledgeOptions {
  /** Languages whose forms are looked up. Default: all six. */
  languages?: readonly NameLanguage[]
}

/**
 * Knowledge made from plain rows: who is who, in which words, since when.
 * Nothing is indexed before it is asked for, so that a program that never asks pays nothing.
 */
export function createKnowledge(rows: ReadyRows, { languages = NAME_LANGUAGES }: KnowledgeOptions = {}): Knowledge {
  const byId = lazy(() => new Map<string, EntityRow>(rows.entities.map((row) => [row.id, row])))
  const roles = lazy(() => new Map<string, RoleRow>(rows.roles.map((row) => [row.id, row])))
  const terms = lazy(() => createTerms(rows.terms))
  const written = rows.entity ?? ((id: string) => byId().get(id))
  const bodies = lazy(() => createStateBodies(written))
  const entity = (id: string) => written(id) ?? bodies().row(id)
  const parties = lazy(() => createParties(rows.entities, entity, roles(), terms()))
  const demonyms = lazy(() => rows.demonyms?.() ?? demonymsOf(rows.entities))
  const version = lazy(() => hashRows(rows, languages))
  const forms = new Map<NameLanguage, FormIndex>()
  const formsOf = (language: NameLanguage): FormIndex => {
    let index = forms.get(language)
    if (index === undefined) {
      index = languages.includes(language) ? buildForms(rows.entities, language) : new Map()
      forms.set(language, index)
    }
    return index
  }
  /** Ids by form, whatever the language. */
  const bearers = lazy(() => {
    const all = new Map<string, readonly string[]>()
    for (const language of languages)
      for (const [form, { ids }] of formsOf(language)) {
        const before = all.get(form)
        all.set(form, before && before !== ids ? [...new Set([...before, ...ids])] : ids)
      }
    return all
  })
  return {
    get version() {
      return version()
    },
    entity,
    bodyWords: (language) => bodies().words(language),
    stateBody: (kind, state) => bodies().of(kind, state),
    // Packed names are those of all languages.
    names: languages === NAME_LANGUAGES ? rows.names : undefined,
    prepare: rows.prepare,
    entities: () => rows.entities,
    *forms(language) {
      for (const [form, { ids, owners }] of formsOf(language)) yield [form, ids, owners !== 1] as const
    },
    lookup: (form) => (languages === NAME_LANGUAGES && rows.lookup ? rows.lookup(form) : (bearers().get(form) ?? [])),
    roles: () => rows.roles,
    role: (id) => roles().get(id),
    holders: (role, of, on) => terms().holders(role, of, on),
    offices: (person, on = null): readonly TermRow[] => terms().offices(person, on),
    speaksFor: (id, on) => parties().speaksFor(id, on),
    days: () => rows.days,
    demonyms: () => demonyms(),
  }
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
