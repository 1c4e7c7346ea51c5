import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchOptions } from '../bench.ts'
import { collections } from './texts.ts'

/** Seconds from the start of the process to its end: one page each, read and shown by the built command. */
export async function bench(options: BenchOptions): Promise<void> {
  const command = join(import.meta.dirname, '../../packages/cli/dist/thima.js')
  const folder = mkdtempSync(join(tmpdir(), 'thima-bench-'))
  console.log('\nStart to end of `thima read PAGE`, seconds, median of 9')
  try {
    for (const { name, texts } of collections({ ...options, megabytes: 1 })) {
      const text = texts.reduce((best, other) =>
        Math.abs(other.length - 4000) < Math.abs(best.length - 4000) ? other : best,
      )
      const paragraphs = text
        .split('\n')
        .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      const pages = {
        text,
        HTML: `<!doctype html><html><body><article>${paragraphs.join('\n')}</article></body></html>`,
      }
      for (const [kind, content] of Object.entries(pages)) {
        const page = join(folder, 'page')
        writeFileSync(page, content)
        console.log(
          `${`${name}, ${kind}`.padEnd(28)}${median(9, () => run(command, page))
            .toFixed(3)
            .padStart(8)}`,
        )
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(command: string, page: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [command, 'read', page], { encoding: 'utf8' })
  if (status !== 0 && status !== 3) throw new Error(`${command} ended with ${status}; is it built?\n${stderr}`)
  return (performance.now() - start) / 1000
}

function median(times: number, measure: () => number): number {
  return Array.from({ length: times }, measure).sort((a, b) => a - b)[Math.floor(times / 2)]
}
