import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/**
 * Which place may import from which: all arrows that there are. `@thima/read/model` may be imported by everybody for its
 * types; where it stands in a list, for what it does too.
 */
const ARROWS: Record<string, readonly string[]> = {
  'packages/read': [],
  'packages/knowledge': ['@thima/read/model'], // the grammar of dates and the error; no engine
  'languages/*': ['@thima/read/language', '@thima/read/model'],
  'packages/thima': [
    '@thima/read',
    '@thima/read/*',
    '@thima/knowledge',
    '@thima/th',
    '@thima/th/*',
    '@thima/en',
    '@thima/en/*',
  ],
  'packages/gather': ['@thima/read/model'],
  'packages/ledger': ['@thima/read/model'],
  'packages/service': ['thima', 'thima/*', '@thima/gather', '@thima/ledger'],
  'packages/cli': ['thima', 'thima/*', '@thima/gather', '@thima/ledger', '@thima/service', '@thima/web/index.html'],
  'packages/web': ['thima', 'thima/*', '@thima/gather/page', '@thima/service/api'],
}

/** Places that import nothing from outside and nothing of a platform: they run wherever JavaScript does. */
const PURE = ['packages/read', 'packages/knowledge']

/** What stands beside that for one platform, chosen by the condition `node` of its package. */
const FOR_NODE: Record<string, readonly string[]> = { 'packages/knowledge/src/packed.ts': ['node:fs'] }

interface Import {
  from: string
  typeOnly: boolean
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?'([^']+)'|\bimport(?:\.meta\.resolve)?\(\s*'([^']+)'\s*\)(\s*\.\s*[A-Z])?/g

function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '$1')
  return [...code.matchAll(IMPORT)].map(([, type, from, dynamic, asType]) => ({
    from: from ?? dynamic,
    typeOnly: type !== undefined || asType !== undefined,
  }))
}

/** What is wrong with an import of a place, or null. */
function judge(place: string, file: string, { from, typeOnly }: Import): string | null {
  if (from.startsWith('.')) {
    const target = resolve(dirname(file), from)
    if (!target.startsWith(`${join(root, place)}/`)) return 'leaves its place'
    return existsSync(target) ? null : 'is not there'
  }
  if (from.startsWith('#')) return null
  const ours = from === 'thima' || from.startsWith('thima/') || from.startsWith('@thima/')
  if (!ours) return PURE.includes(place) && !FOR_NODE[relative(root, file)]?.includes(from) ? 'is from outside' : null
  if (typeOnly && from === '@thima/read/model') return null
  const allowed = ARROWS[place.startsWith('languages/') ? 'languages/*' : place]
  return allowed.some((to) => from === to || (to.endsWith('/*') && from.startsWith(to.slice(0, -1))))
    ? null
    : 'is no arrow'
}

const places = globSync('{packages,languages}/*/package.json', { cwd: root }).map(dirname).sort()

describe('arrows', () => {
  it.each(places)('%s imports only what it may', (place) => {
    expect(Object.keys(ARROWS)).toContain(place.startsWith('languages/') ? 'languages/*' : place)
    const files = globSync('**/*.{ts,tsx}', {
      cwd: join(root, place),
      exclude: (name) =>
        /^(?:node_modules|dist|scripts|fixtures)$|\.(?:test|case)\.tsx?$/.test(name.split('/').at(-1)!),
    })
    const wrong = files.flatMap((name) => {
      const file = join(root, place, name)
      return importsOf(readFileSync(file, 'utf8')).flatMap((one) => {
        const why = judge(place, file, one)
        return why ? [`${place}/${name}: '${one.from}' ${why}`] : []
      })
    })
    expect(wrong).toEqual([])
  })

  it('refuses each kind of wrong arrow', () => {
    const file = join(root, 'packages/read/src/read.ts')
    const refused = (place: string, source: string) => importsOf(source).map((one) => judge(place, file, one))
    expect(refused('packages/read', "import { thai } from '@thima/th'")).toEqual(['is no arrow'])
    expect(refused('packages/read', "import { x } from 'node:fs'")).toEqual(['is from outside'])
    expect(refused('packages/read', "const x = await import('wink-nlp')")).toEqual(['is from outside'])
    expect(refused('packages/read', "import x from '../../thima/src/index.ts'")).toEqual(['leaves its place'])
    expect(refused('packages/read', "import x from './none.ts'")).toEqual(['is not there'])
    expect(refused('packages/gather', "import {\n  createThima,\n} from 'thima'")).toEqual(['is no arrow'])
    expect(refused('packages/service', "import.meta.resolve('@thima/web/index.html')")).toEqual(['is no arrow'])
    expect(refused('packages/knowledge', "export * from '@thima/read'")).toEqual(['is no arrow'])
  })

  it('lets types of the model go anywhere', () => {
    const file = join(root, 'packages/read/src/read.ts')
    const [one] = importsOf("import type { Reading } from '@thima/read/model'")
    expect(judge('packages/knowledge', file, one)).toBeNull()
    expect(importsOf("// import { x } from 'y'\n/* import 'z' */")).toEqual([])
  })
})
