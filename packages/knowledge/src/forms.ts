import type { EntityRow, NameLanguage } from '@thima/read/model'

export const NAME_LANGUAGES: readonly NameLanguage[] = ['th', 'en', 'ru', 'ko', 'ja', 'zh']

/** What a form may mean. `weak` where every thing of that name marks it so. */
export interface FormMeaning {
  ids: string[]
  weak: boolean
}

export type FormIndex = Map<string, FormMeaning>

/** All forms of a language; things that own a form without reserve come before those for which it is weak. */
export function buildForms(entities: readonly EntityRow[], language: NameLanguage): FormIndex {
  const index: FormIndex = new Map()
  for (const entity of entities) {
    for (const form of formsOf(entity, language)) add(index, form, entity)
  }
  return index
}

/** The forms of one thing in one language, the usual one first. */
export function formsOf(entity: EntityRow, language: NameLanguage): readonly string[] {
  const forms = entity[language] ?? []
  return language === 'en' && !forms.includes(entity.name) ? [entity.name, ...forms] : forms
}

function add(index: FormIndex, form: string, entity: EntityRow) {
  const weak = entity.weak?.includes(form) ?? false
  const meaning = index.get(form)
  if (meaning === undefined) index.set(form, { ids: [entity.id], weak })
  else if (!meaning.ids.includes(entity.id)) {
    if (!weak && meaning.weak) meaning.ids.unshift(entity.id)
    else meaning.ids.push(entity.id)
    meaning.weak &&= weak
  }
}
