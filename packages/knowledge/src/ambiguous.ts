import type { EntityRow } from '@thima/read/model'
import { formsOf, NAME_LANGUAGES } from './forms.ts'

/** Forms of a language that several things own without reserve, with the ids; such a form should be weak for all but one. */
export function ambiguousForms(entities: readonly EntityRow[]): { form: string; ids: string[] }[] {
  return NAME_LANGUAGES.flatMap((language) => {
    const owners = new Map<string, string[]>()
    for (const entity of entities) {
      for (const form of new Set(formsOf(entity, language))) {
        if (!entity.weak?.includes(form)) owners.set(form, [...(owners.get(form) ?? []), entity.id])
      }
    }
    return [...owners].filter(([, ids]) => ids.length > 1).map(([form, ids]) => ({ form, ids }))
  })
}
