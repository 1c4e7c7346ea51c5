import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export const dist = join(import.meta.dirname, '../../packages/web/dist')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** What the service's pages are allowed to do, so that the interface is tested under it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The interface alone, as any web server would hand it out: files as they are, every other address its one page. */
export const interfaceOnly: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://site.test')
  if (pathname.startsWith('/api/')) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('no service')
    return
  }
  const asked = join(dist, normalize(decodeURIComponent(pathname)))
  const file =
    asked.startsWith(dist) && existsSync(asked) && statSync(asked).isFile() ? asked : join(dist, 'index.html')
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
  })
  createReadStream(file).pipe(response)
}

/** Starts a server on a free port of this machine. */
export function start(listener: RequestListener): Promise<{ origin: string; server: Server }> {
  const server = createServer(listener)
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server })
    })
  })
}
