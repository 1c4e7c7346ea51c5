import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** A block of code of the README: where it stands in the file, its language and its lines. */
export interface Block {
  start: number
  end: number
  language: string
  content: string
}

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```([a-z]+)\n([\s\S]*?)^```$/gm)].map((match) => {
    const start = match.index + match[1].length + 4
    return { start, end: start + match[2].length, language: match[1], content: match[2] }
  })
}

/**
 * What each block should hold, made by running it: a `text` block is the example above it, a `console` block its commands
 * (`$ …`), each with its output. The other blocks are left as they are.
 */
export function executed(markdown: string): string {
  const folder = join(root, '.cache/readme')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let out = ''
  let at = 0
  for (const { start, end, language, content } of blocksOf(markdown)) {
    if (language === 'js') writeFileSync(join(folder, 'example.mjs'), content)
    const made =
      language === 'console'
        ? content
            .split('\n')
            .filter((line) => line.startsWith('$ '))
            .map((line) => run(line, folder))
            .join('')
        : language === 'text'
          ? readFileSync(join(root, exampleAbove(markdown.slice(0, start))), 'utf8')
          : content
    out += markdown.slice(at, start) + made
    at = end
  }
  rmSync(folder, { recursive: true })
  return out + markdown.slice(at)
}

/** The last example that the text before a block links to. */
function exampleAbove(before: string): string {
  return [...before.matchAll(/\]\((examples\/[^)]+)\)/g)].at(-1)![1]
}

/** Runs a command line from the sources, with a ledger of its own: no build is needed. What it tells on standard error is left out. */
function run(line: string, folder: string): string {
  const [, program, ...words] = line.replaceAll("'", '').split(' ')
  const args =
    program === 'npx' && words[0] === 'thima' ? [join(root, 'packages/cli/src/thima.ts'), ...words.slice(1)] : null
  if (program === 'node' && words[0] === 'example.mjs') words[0] = join(folder, 'example.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--conditions=source', ...(args ?? words)], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', COLUMNS: '100', THIMA_LEDGER: join(folder, 'ledger.db') },
  })
  if (status !== 0) throw new Error(`${line} ended with ${status}:\n${stderr}`)
  return `${line}\n${stdout.trimEnd()}${stdout === '' ? '' : '\n'}`
}
