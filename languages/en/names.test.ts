import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { expect, it } from 'vitest'
import { english } from './index.ts'

const reader = createReader({ languages: [english], knowledge })

const entities = (text: string) =>
  reader
    .read(text, { language: 'en' })
    .entities.flatMap(({ id, name, kind }) => (knowledge.entity(id) ? [] : [`${kind} ${name}`]))

it.each([
  ['The company was praised by its Chief Executive Officer on Monday.'],
  ['They signed the Digital Green Partnership after the Thai Prime Minister had spoken.'],
  ['Officials discussed the Smart Harbour Strategy with the Deputy Permanent Secretary.'],
])('reads nobody in %s', (text) => {
  expect(entities(text)).toEqual([])
})

it.each([
  ['They met at the Bhakdi Bodin Building on Monday.', 'place Bhakdi Bodin Building'],
  ['The rights group Licorne said so on Monday.', 'organization Licorne'],
  ['They gave it to the rescue foundation Mandala Sakhi, which thanked them.', 'organization Mandala Sakhi'],
  ['The contract was signed by Kaare Spange on Monday.', 'person Kaare Spange'],
  ['It was witnessed by Chief Executive Officer Bundit Sapianchai.', 'person Bundit Sapianchai'],
])('reads who or what is named in %s', (text, name) => {
  expect(entities(text)).toContain(name)
})
