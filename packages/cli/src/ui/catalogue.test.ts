import { expect, it } from 'vitest'
import { catalogues, uiLanguage } from './index.ts'

const keys = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}/${key}`))
    : [path]

it('says everything in both languages', () => {
  expect(keys(catalogues.th)).toEqual(keys(catalogues.en))
})

it('is Thai in every word that is not a sign', () => {
  const words = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(words) : []
  for (const word of words(catalogues.th)) if (word !== '') expect(word).toMatch(/[\u0e00-\u0e7f]/)
  for (const word of words(catalogues.en)) expect(word).not.toMatch(/[\u0e00-\u0e7f]/)
})

it.each([
  [['read', '--ui', 'th'], {}, 'th'],
  [['read', '--ui=en'], { LANG: 'th_TH.UTF-8' }, 'en'],
  [['read'], { LANG: 'th_TH.UTF-8' }, 'th'],
  [['read'], { LC_ALL: 'en_US.UTF-8', LANG: 'th_TH.UTF-8' }, 'en'],
  [['read'], {}, 'en'],
] as const)('speaks by %j and %j', (argv, env, language) => {
  expect(uiLanguage(argv, env)).toBe(language)
})
