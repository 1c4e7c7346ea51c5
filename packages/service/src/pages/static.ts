import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}
const PACKED = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.webmanifest'])
const squeeze = promisify(gzip)

interface Kept {
  at: number
  bytes: Uint8Array
  packed: Uint8Array | null
  etag: string
}

/** The built files of the interface, read and packed once. */
export class StaticFiles {
  readonly #folder: string
  readonly #kept = new Map<string, Kept>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The file of a path, or null where there is none. */
  async get(path: string, header: (name: string) => string | undefined): Promise<Response | null> {
    const name = nameOf(path)
    const type = name === null ? undefined : TYPES[extname(name).toLowerCase()]
    if (name === null || type === undefined) return null
    const kept = await this.#read(name)
    if (kept === null) return null
    const headers: Record<string, string> = {
      'Content-Type': type,
      ETag: kept.etag,
      // What Vite builds has a hash of its content in its name.
      'Cache-Control': name.startsWith(`assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
    }
    if (header('if-none-match') === kept.etag) return new Response(null, { status: 304, headers })
    const packed = /\bgzip\b/.test(header('accept-encoding') ?? '') ? kept.packed : null
    if (packed !== null) headers['Content-Encoding'] = 'gzip'
    return new Response((packed ?? kept.bytes) as Uint8Array<ArrayBuffer>, { headers })
  }

  async #read(name: string): Promise<Kept | null> {
    const path = join(this.#folder, name)
    const about = await stat(path).catch(() => null)
    if (about === null || !about.isFile()) return null
    const known = this.#kept.get(name)
    if (known?.at === about.mtimeMs) return known
    const bytes = await readFile(path)
    const packed = PACKED.has(extname(name)) ? await squeeze(bytes) : null
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    const kept = { at: about.mtimeMs, bytes, packed, etag }
    this.#kept.set(name, kept)
    return kept
  }
}

/** The name of a file inside the folder; null for what leads out of it or is hidden. */
function nameOf(path: string): string | null {
  let name: string
  try {
    name = normalize(decodeURIComponent(path)).replace(/^[/\\]+/, '')
  } catch {
    return null
  }
  if (name === '' || name.includes('\0') || name.split(/[/\\]/).some((part) => part.startsWith('.'))) return null
  return name
}
