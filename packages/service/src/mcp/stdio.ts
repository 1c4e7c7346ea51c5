import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Person } from '../access/roles.ts'
import type { Context } from '../context.ts'
import { createMcpServer } from './server.ts'

/** Answers over standard input and output until the other end closes it, or `signal` ends it. */
export async function serveStdio(context: Context, person: Person, signal: AbortSignal): Promise<void> {
  const server = createMcpServer(context, person)
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
  await context.jobs.close()
}
