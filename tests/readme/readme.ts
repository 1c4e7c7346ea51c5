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
 * What each block should hold, made by running it: a `text` block is the example above it, a `console` block the output
 * of its command. The other blocks are left as they are.
 */
export function executed(markdown: string): string {
  let script = ''
  let out = ''
  let at = 0
  for (const { start, end, language, content } of blocksOf(markdown)) {
    if (language === 'js') script = content
    const made =
      language === 'console'
        ? run(content.split('\n')[0], script)
        : language === 'text'
          ? readFileSync(join(root, exampleAbove(markdown.slice(0, start))), 'utf8')
          : content
    out += markdown.slice(at, start) + made
    at = end
  }
  return out + markdown.slice(at)
}

/** The last example that the text before a block links to. */
function exampleAbove(before: string): string {
  return [...before.matchAll(/\]\((examples\/[^)]+)\)/g)].at(-1)![1]
}

/** Runs a command line from the sources: no build is needed. */
function run(line: string, script: string): string {
  const [, program, ...words] = line.split(' ')
  const folder = join(root, '.cache/readme')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'example.mjs'), script)
  const args =
    program === 'npx' && words[0] === 'thima' ? [join(root, 'packages/cli/src/thima.ts'), ...words.slice(1)] : null
  if (program === 'node' && words[0] === 'example.mjs') words[0] = join(folder, 'example.mjs')
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--conditions=source', ...(args ?? words)], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', COLUMNS: '100' },
  })
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error(`${line} ended with ${status}:\n${stderr}`)
  return `${line}\n${stdout.trimEnd()}\n`
}
