import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

interface Named {
  name?: string
  th?: string[]
}

const data = join(import.meta.dirname, '../../knowledge/data')

/** What knowledge calls things and offices in Thai, by their English names, a line each: `Kremlin⇥เครมลิน`. */
export function thaiNames(): string {
  const names = new Map<string, string>()
  for (const file of [...globSync('{entities,generated}/*.json', { cwd: data }).sort(), 'roles.json']) {
    const rows: unknown = JSON.parse(readFileSync(join(data, file), 'utf8'))
    for (const { name, th } of (Array.isArray(rows) ? rows : []) as Named[])
      if (name && th?.[0] && !names.has(name)) names.set(name, th[0])
  }
  return [...names].map(([name, th]) => `${name}\t${th}`).join('\n')
}

/** Hands out the Thai names as a file of their own, asked for only where the interface is Thai. */
export function namesInThai(): Plugin {
  return {
    name: 'thai-names',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'names-th.txt', source: thaiNames() })
    },
  }
}
