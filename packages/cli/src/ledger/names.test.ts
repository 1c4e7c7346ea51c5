import { knowledge } from '@thima/knowledge'
import { expect, it } from 'vitest'
import type { Context } from '../context.ts'
import { catalogues } from '../ui/index.ts'
import { namesIn } from './names.ts'

const called = (language: 'th' | 'en') => namesIn(knowledge, { ui: catalogues[language], language } as Context)

it.each([
  ['Srettha Thavisin', 'เศรษฐา ทวีสิน'],
  ['unnamed diplomatic source who spoke to Nikkei Asia', 'แหล่งข่าวทางการทูต ที่ให้ข่าวแก่ นิกเคอิเอเชีย'],
  ['Nobody Known', 'Nobody Known'],
])('calls a source in Thai as knowledge does: %s', (name, thai) => expect(called('th')(name)).toBe(thai))

it('leaves names as they are in English', () => expect(called('en')('Srettha Thavisin')).toBe('Srettha Thavisin'))
