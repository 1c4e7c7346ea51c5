import { expect, it } from 'vitest'
import { catalogues } from './index.ts'

const keys = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}/${key}`))
    : [`${path}:${typeof value}`]

const said = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'function'
      ? [String((value as (...of: unknown[]) => unknown)(2, 3, 'X'))]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(said)
        : []

it('says everything in both languages', () => {
  expect(keys(catalogues.th)).toEqual(keys(catalogues.en))
})

it('is Thai in Thai and has no Thai in English, but for the names of the languages', () => {
  const { languages: th, ...restTh } = catalogues.th.settings
  const { languages: en, ...restEn } = catalogues.en.settings
  expect(th).toEqual(en)
  for (const word of said({ ...catalogues.th, settings: restTh }))
    if (/\p{L}{2}/u.test(word)) expect(word).toMatch(/[\u0e00-\u0e7f]/)
  for (const word of said({ ...catalogues.en, settings: restEn })) expect(word).not.toMatch(/[\u0e00-\u0e7f]/)
})
