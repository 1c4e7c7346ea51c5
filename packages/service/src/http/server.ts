import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { errors } from '../errors.ts'

export interface Listening {
  /** The address under which it answers. */
  url: string
  port: number
  /** Takes no more requests, ends streams, and waits for what is under way. */
  close(): Promise<void>
}

interface Fetches {
  fetch(request: Request, env?: object): Response | Promise<Response>
}

/** Answers requests on a port. Port 0 takes any that is free. */
export async function listen(app: Fetches, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(errors.portTaken(host, port, cause)))
    server.listen(port, host, () => resolve())
  })
  const taken = (server.address() as AddressInfo).port
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
