import type { EntityRow, NameLanguage } from '@thima/read/model'

export const NAME_LANGUAGES: readonly NameLanguage[] = ['th', 'en', 'ru', 'ko', 'ja', 'zh']

/** What a form may mean: those first that own it without reserve, then those for which it is weak. */
export interface FormMeaning {
  readonly ids: readonly string[]
  /** How many own it. Where it is one, that one is meant unless the text speaks for another. */
  readonly owners: number
}

export type FormIndex = Map<string, FormMeaning>

/** All forms of a language. */
export function buildForms(entities: readonly EntityRow[], language: NameLanguage): FormIndex {
  const index: FormIndex = new Map()
  for (const entity of entities) {
    // Most forms mean one thing: all of an entity's share one meaning.
    const ids = [entity.id]
    const own: FormMeaning = { ids, owners: 1 }
    const weak: FormMeaning = { ids, owners: 0 }
    if (language === 'en') add(index, entity.name, entity.weak?.includes(entity.name) ? weak : own)
    for (const form of entity[language] ?? []) add(index, form, entity.weak?.includes(form) ? weak : own)
  }
  return index
}

/** The forms of one thing in one language, the usual one first. */
export function formsOf(entity: EntityRow, language: NameLanguage): readonly string[] {
  const forms = entity[language] ?? []
  return language === 'en' && !forms.includes(entity.name) ? [entity.name, ...forms] : forms
}

function add(index: FormIndex, form: string, meaning: FormMeaning) {
  const before = index.get(form)
  if (before === undefined) index.set(form, meaning)
  else if (!before.ids.includes(meaning.ids[0])) {
    const at = meaning.owners === 1 ? before.owners : before.ids.length
    index.set(form, { ids: before.ids.toSpliced(at, 0, meaning.ids[0]), owners: before.owners + meaning.owners })
  }
}
