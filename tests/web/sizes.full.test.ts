import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWeb } from './site.ts'

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
}

/** Compressed JavaScript that a page may bring along: the page that reads with its reader, and every other. */
const READ = 600_000
const OTHER = 150_000

describe('JavaScript of the interface, compressed', { timeout: 120_000 }, () => {
  let built: Awaited<ReturnType<typeof buildWeb>>
  let manifest: Record<string, Chunk>

  beforeAll(async () => {
    built = await buildWeb()
    manifest = JSON.parse(readFileSync(join(built.folder, 'manifest.json'), 'utf8'))
  }, 120_000)
  afterAll(() => built?.remove())

  const bytes = (file: string) => gzipSync(readFileSync(join(built.folder, file)), { level: 9 }).length

  /** Files that a module needs before it runs. */
  const needed = (name: string, found = new Set<string>()): Set<string> => {
    const { file, imports = [] } = manifest[name]
    if (found.has(file)) return found
    found.add(file)
    for (const other of imports) needed(other, found)
    return found
  }
  const sizeOf = (...names: string[]) => {
    const files = new Set(names.flatMap((name) => [...needed(name)]))
    return [...files].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + bytes(file), 0)
  }
  /** The worker that reads stands in no list of modules: its name is in the code of the page that starts it. */
  const workerOf = (page: string) => {
    const code = [...needed(page)].map((file) => readFileSync(join(built.folder, file), 'utf8')).join('')
    return [...new Set(code.match(/assets\/worker-[\w-]+\.js/g))]
  }

  it('reads a Thai text, knowledge included, within 600 kB, and English is a file of its own', () => {
    const page = 'src/pages/read/page.tsx'
    const workers = workerOf(page)
    expect(workers).toHaveLength(1)
    const size = sizeOf('index.html', page) + bytes(workers[0])
    console.log(`read: ${size} bytes`)
    expect(size).toBeGreaterThan(300_000)
    expect(size).toBeLessThan(READ)
    expect(readFileSync(join(built.folder, workers[0]), 'utf8')).toMatch(
      /import\(`?["'.]*\/?(?:assets\/)?en-|\ben-[\w-]+\.js/,
    )
  })

  it('shows every other page within 150 kB', () => {
    const pages = Object.keys(manifest).filter((name) => /^src\/pages\/(?!read\/)[^/]+\/page\.tsx$/.test(name))
    expect(pages.length).toBeGreaterThan(8)
    const sizes = Object.fromEntries(pages.map((name) => [name.split('/')[2], sizeOf('index.html', name)]))
    console.log(sizes)
    for (const [name, size] of Object.entries(sizes)) expect(size, name).toBeLessThan(OTHER)
  })
})
