/**
 * Start of the command. It runs on any Node that knows modules, so that an older one gets a plain message; what Thima is
 * made of is loaded only after that.
 */
import module from 'node:module'
import process from 'node:process'

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
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
}
