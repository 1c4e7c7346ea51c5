import { spawn, spawnSync } from 'node:child_process'
import { chownSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** Where Debian has the newest server's programs; null where none is installed. */
export const postgresPrograms: string | null =
  globSync('/usr/lib/postgresql/*/bin')
    .filter((folder) => globSync('{initdb,postgres}', { cwd: folder }).length === 2)
    .sort((a, b) => Number(b.split('/')[4]) - Number(a.split('/')[4]))[0] ?? null

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function runsAs(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const line = lines.find((one) => one.startsWith('postgres:')) ?? lines.find((one) => one.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

export interface PostgresServer {
  /** The address of a schema of its own, which is made and empty. */
  ledger(): Promise<string>
  stop(): Promise<void>
}

/** Starts a server in a folder that is gone afterwards, reached by a socket in that folder and over no net. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'thima-postgres-'))
  const as = runsAs()
  if ('uid' in as) chownSync(folder, as.uid as number, as.gid as number)
  const data = join(folder, 'data')
  const options = { ...as, cwd: folder, env: { PATH: process.env.PATH, LANG: 'C.UTF-8' } }
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'thima', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'shared_buffers=32MB'],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()))
  await ready(server.stderr)
  const address = `postgres://thima@localhost/postgres?host=${encodeURIComponent(folder)}`
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  let schemas = 0
  return {
    async ledger() {
      const schema = `ledger${++schemas}`
      await client.query(`create schema ${schema}`)
      return `${address}&options=${encodeURIComponent(`-csearch_path=${schema}`)}`
    },
    async stop() {
      await client.end()
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

/** Waits until the server says that it takes connections. */
function ready(log: NodeJS.ReadableStream): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    log.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('ready to accept connections')) resolve()
    })
    log.on('end', () => reject(new Error(`postgres: ${said}`)))
  })
}
