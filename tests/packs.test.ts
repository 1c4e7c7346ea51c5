import { existsSync, readdirSync } from 'node:fs'
import { knowledge } from '@thima/knowledge'
import type { LanguagePack, PackExample } from '@thima/read/language'
import { describe, expect, it } from 'vitest'
import { packCase } from '../packages/read/src/language/pack.case.ts'

const folder = new URL('../languages/', import.meta.url)
const tags = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

describe('language packs', () => {
  it.each(tags)('finds all that makes %s a pack', (tag) => {
    for (const file of ['index.ts', 'examples.ts', 'README.md', 'package.json'])
      expect(existsSync(new URL(`${tag}/${file}`, folder)), `${tag}/${file}`).toBe(true)
  })
})

for (const tag of tags) {
  if (!existsSync(new URL(`${tag}/examples.ts`, folder))) continue
  const pack = await packOf(tag)
  const { examples, notYet } = (await import(new URL(`${tag}/examples.ts`, folder).href)) as {
    examples: readonly PackExample[]
    notYet?: Readonly<Record<string, string>>
  }
  packCase({ pack, examples, knowledge, notYet })
}

/** The pack that a folder exports: the one whose tag is the folder's name. */
async function packOf(tag: string): Promise<LanguagePack> {
  const exported = Object.values((await import(new URL(`${tag}/index.ts`, folder).href)) as object)
  const pack = exported.find(
    (x): x is LanguagePack => typeof x === 'object' && x !== null && 'tag' in x && x.tag === tag,
  )
  if (!pack) throw new Error(`languages/${tag}/index.ts exports no pack with the tag "${tag}".`)
  return pack
}
