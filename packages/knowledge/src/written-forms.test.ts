import type { EntityRow } from '@thima/read/model'
import { expect, test } from 'vitest'
import { createKnowledge } from './create.ts'
import { NAME_LANGUAGES } from './forms.ts'
import { rows } from './rows.ts'
import { findForm, readForms, writeForms } from './written-forms.ts'

const knowledge = createKnowledge(rows)
const written = readForms(writeForms(rows.entities, knowledge))
const find = (form: string) => findForm(written, form, (place) => rows.entities[place])

test('finds every form as all rows have it', () => {
  const forms = new Set(NAME_LANGUAGES.flatMap((language) => Array.from(knowledge.forms(language), ([form]) => form)))
  expect([...forms].filter((form) => `${find(form)}` !== `${knowledge.lookup(form)}`)).toEqual([])
})

test('does not find what nothing is called', () => {
  expect(find('')).toEqual([])
  expect(find('Nobody At All')).toEqual([])
})

test('tells forms of one hash apart', () => {
  const [one, other] = ['335', 'dbc'] // of one hash
  const entities: EntityRow[] = [one, other].map((name) => ({ id: name, kind: 'place', name }))
  const few = readForms(writeForms(entities, createKnowledge({ entities, roles: [], terms: [], days: [] })))
  expect([one, other].map((form) => findForm(few, form, (place) => entities[place]))).toEqual([[one], [other]])
})
