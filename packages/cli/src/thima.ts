/**
 * Start of the command. It runs on any Node that knows modules, so that an older one gets a plain message; what Thima is
 * made of is loaded only after that.
 */
import { readFileSync, statSync } from 'node:fs'
import module from 'node:module'
import process from 'node:process'
import v8 from 'node:v8'

const OLDEST = 22

if (Number.parseInt(process.versions.node, 10) < OLDEST) {
  process.stderr.write(
    `thima: Thima needs Node ${OLDEST} or newer; this is Node ${process.versions.node}.\n` +
      `  In its own folder "npx thima" and "npm run thima --" use the Node that came with "npm install".\n` +
      `node-too-old\n`,
  )
  process.exitCode = 1
} else {
  module.enableCompileCache?.()
  const argv = process.argv.slice(2)
  // Young memory grows in one step: of a single page, collecting it by and by would take as long as reading. Who adds many pages lets
  // it grow when they come, and not to its most.
  v8.setFlagsFromString(`--semi-space-growth-factor=${argv[0] === 'add' ? 1 : 16}`)
  const { main } =
    argv[0] === 'read' && isBundled()
      ? await import(new URL('./quick/main.js', import.meta.url).href)
      : await import('./main.ts')
  process.exitCode = await main(argv)
}

/** Whether `scripts/bundle.ts` has bundled the command, and nothing that it is made of has been built since. */
function isBundled(): boolean {
  const parts = new URL('./quick/parts.json', import.meta.url)
  const made = timeOf(parts)
  if (made === null) return false
  const paths: string[] = JSON.parse(readFileSync(parts, 'utf8'))
  return paths.every((path) => (timeOf(new URL(path, parts)) ?? 0) <= made)
}

function timeOf(path: URL): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null
}
