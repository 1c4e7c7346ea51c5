import type { AccessOptions } from './access/access.ts'
import { isLoopback } from './access/access.ts'
import type { Context } from './context.ts'
import { errors } from './errors.ts'
import { createApp } from './http/app.ts'
import { type Listening, listen } from './http/server.ts'
import { answerMcp } from './mcp/http.ts'

export interface ServeOptions {
  host: string
  port: number
  access: AccessOptions
  /** The folder of the built interface. */
  web: string | null
  fault?: (error: unknown) => void
}

/** Starts the service with its interface. On an address that other machines reach it starts only with who may use it. */
export async function serve(context: Context, { host, port, access, web, fault }: ServeOptions): Promise<Listening> {
  const open = (access.tokens?.length ?? 0) === 0 && access.userHeader === undefined
  if (open && host !== 'localhost' && !isLoopback(host)) throw errors.accessMissing(host)
  const app = createApp(context, {
    access: { ...access, hosts: [...(access.hosts ?? []), host] },
    web,
    mcp: (request, person) => answerMcp(context, person, request),
    fault,
  })
  const listening = await listen(app, host, port)
  await context.jobs.resume()
  return {
    ...listening,
    async close() {
      await listening.close()
      await context.jobs.close()
    },
  }
}
