import type { EntityRow, NameLanguage } from '@thima/read/model'

export const NAME_LANGUAGES: readonly NameLanguage[] = ['th', 'en', 'ru', 'ko', 'ja', 'zh']

/** What a form may mean: those first that own it without reserve, then those for which it is weak. */
export interface FormMeaning {
  ids: string[]
  /** How many own it. Where it is one, that one is meant unless the text speaks for another. */
  owners: number
}

export type FormIndex = Map<string, FormMeaning>

/** All forms of a language. */
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
  const owns = !(entity.weak?.includes(form) ?? false)
  const meaning = index.get(form)
  if (meaning === undefined) index.set(form, { ids: [entity.id], owners: owns ? 1 : 0 })
  else if (!meaning.ids.includes(entity.id)) {
    if (owns) meaning.ids.splice(meaning.owners++, 0, entity.id)
    else meaning.ids.push(entity.id)
  }
}
