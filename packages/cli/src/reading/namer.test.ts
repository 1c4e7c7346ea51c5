import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNamer, safeName } from './namer.ts'

it.each(['a1', 'th-kim-praises-russia', 'ข่าว 1', 'x.y'])('keeps %s', (name) => {
  expect(safeName(name)).toBe(name)
})

it.each([
  '../x',
  '/etc/passwd',
  'a\\b',
  'a:b',
  '',
  '.',
  '..',
  'NUL',
  'con.txt',
  'x\u0000y',
  ' x',
  'x.',
  'ข'.repeat(300),
  '\ud800',
])('does not keep %j', (name) => {
  const safe = safeName(name)
  expect(safe).not.toBe(name)
  expect(safe).toMatch(/^[^/\\:\p{Cc}]+-[0-9a-f]{8}$/u)
  expect(Buffer.byteLength(`${safe}~10.json`)).toBeLessThan(255)
})

it('gives no name twice', () => {
  const names = fc.array(fc.oneof(fc.constantFrom('a', 'A', 'a~2', 'é', 'e\u0301', 'a/b', 'a?b'), fc.string()), {
    maxLength: 50,
  })
  fc.assert(
    fc.property(names, (wanted) => {
      const namer = createNamer()
      const given = wanted.map((name) => namer(name).normalize('NFC').toLowerCase())
      expect(new Set(given).size).toBe(given.length)
    }),
  )
})
