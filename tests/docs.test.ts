import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const pages = globSync(['*.md', 'docs/**/*.md', '{packages,languages,evaluation}/**/README.md'], {
  cwd: root,
  exclude: (path) => /(?:^|\/)(?:node_modules|dist)$/.test(path),
}).sort()

/** What a page links to within the project, without anchors. */
function linksOf(page: string): string[] {
  const prose = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  return [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to]) => to).filter((to) => !/^[a-z]+:/.test(to))
}

it.each(pages)('%s links to nothing that is not there', (page) => {
  expect(linksOf(page).filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([])
})

it('finds every page of docs in its index', () => {
  const indexed = linksOf('docs/README.md')
  const inside = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect(inside.filter((name) => !indexed.includes(name))).toEqual([])
})
