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
  ['They were asked at a branch in District 3, behind the Palace.'],
  ['Officials discussed the Smart Harbour Strategy with the Deputy Permanent Secretary.'],
  ['The minister will attend the Thailand - France Business Forum and the Salt Farmers Expo.'],
])('reads nobody in %s', (text) => {
  expect(entities(text)).toEqual([])
})

it.each([
  ['They met at the Bhakdi Bodin Building on Monday.', 'place Bhakdi Bodin Building'],
  ['The rights group Licorne said so on Monday.', 'organization Licorne'],
  ['They gave it to the rescue foundation Mandala Sakhi, which thanked them.', 'organization Mandala Sakhi'],
  ['The contract was signed by Kaare Spange on Monday.', 'person Kaare Spange'],
  ['Land Minister Park Sang-woo said the wall was safe.', 'person Park Sang-woo'],
  ['They were taken to a school by District Chief Somsak Wongkham on Monday.', 'person Somsak Wongkham'],
  [
    'The new school was opened there by Health Minister Mansoor bin Ebrahim Al Mahmoud.',
    'person Mansoor bin Ebrahim Al Mahmoud',
  ],
  [
    'The wall was built by the Ministry of Harbours, Bridges and Canals in May.',
    'government Ministry of Harbours, Bridges and Canals',
  ],
  [
    'It was sold by the Aviation and Railway Investigation Board in May.',
    'organization Aviation and Railway Investigation Board',
  ],
  ["They asked the Prime Minister's Office on Monday.", "government Prime Minister's Office"],
  [
    'Kestrel Mobility said on Friday that it would close its plant. The company said 300 workers would be paid.',
    'organization Kestrel Mobility',
  ],
  ['Halcyon Ridge, which runs the mine, said the road was closed.', 'organization Halcyon Ridge'],
  ['Kunlun Cells, a Chinese maker of them, said nothing.', 'organization Kunlun Cells'],
  ['Shares in Tidewater Nova fell on Monday.', 'organization Tidewater Nova'],
  ['Lena Brandt said it would take years. The company had not warned her.', 'person Lena Brandt'],
  ['Tarik Moreno said he had seen it. The company was not there.', 'person Tarik Moreno'],
  ["They asked the European Public Prosecutor's Office in May.", "government European Public Prosecutor's Office"],
  ['He told the newspaper Denik N about it on Monday.', 'outlet Denik N'],
  [
    'It was built by the Directorate General of Civil Aviation in May.',
    'government Directorate General of Civil Aviation',
  ],
  [
    "Nurses will strike, the Korean Health and Medical Workers' Union said.",
    "organization Korean Health and Medical Workers' Union",
  ],
  ['The Saigon Economic Times put the sum at 14 million.', 'outlet Saigon Economic Times'],
  ['Police Colonel Somchai Deeying, who leads it, said it was too early.', 'person Somchai Deeying'],
  ['The plant of the chip maker Lumenta is in the town.', 'organization Lumenta'],
  ['It was witnessed by Chief Executive Officer Bundit Sapianchai.', 'person Bundit Sapianchai'],
])('reads who or what is named in %s', (text, name) => {
  expect(entities(text)).toContain(name)
})
