import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/decisions')

/** The decisions by the names in their titles: "# vitest and fast-check (development)" is about both. */
const decisions = readdirSync(folder).map((name) => {
  const [title, ...rest] = readFileSync(join(folder, name), 'utf8').split('\n')
  return { words: title.replace(/[,:]/g, ' ').split(/\s+/), says: rest.join('\n').trim(), title }
})

interface Package {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** Every package from outside that a package.json names, with whether anything but development needs it. */
const needed = new Map<string, boolean>()
for (const name of ['package.json', ...globSync('{packages,languages}/*/package.json', { cwd: root })]) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, name), 'utf8')) as Package
  for (const one of Object.keys(devDependencies)) if (!needed.has(one)) needed.set(one, false)
  for (const one of Object.keys(dependencies)) needed.set(one, true)
}
const outside = [...needed].filter(([name]) => name !== 'thima' && !name.startsWith('@thima/'))

describe('docs/decisions', () => {
  it('has dependencies to look for', () => {
    expect(outside.length).toBeGreaterThan(5)
  })

  it.each(outside)('says why %s is used', (name, always) => {
    const found = decisions.filter(({ words }) => words.includes(name))
    expect(found.length, `docs/decisions: no title names ${name}`).toBeGreaterThan(0)
    for (const { says, title } of found) {
      expect(says.length, `no paragraph under "${title}"`).toBeGreaterThan(80)
      expect(title.endsWith('(development)'), `whether "${title}" is for development only`).toBe(!always)
    }
  })
})

describe('package-lock.json', () => {
  it('holds no address of a registry', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "[a-z+]+:/)
  })
})
