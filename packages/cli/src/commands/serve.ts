import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type AccessOptions,
  createService,
  fillDemo,
  type ReadPages,
  readTokens,
  readUsers,
  serve,
} from '@thima/service'
import type { Command } from 'commander'
import { loadConfig } from '../config/config.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import { EXIT } from '../exit.ts'
import { Beside } from '../ledger/beside.ts'
import { type LedgerFlags, ledgerPath, open } from '../ledger/open.ts'
import { ALONE, readPages, Workers } from '../ledger/pool.ts'

interface ServeFlags extends LedgerFlags {
  port: string
  host: string
  demo?: true
  tokenFile?: string
  userHeader?: string
  userRoles?: string
  allowHost?: string[]
  web?: string
  open: boolean
}

const PORT = '4680'

/** `thima serve` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const { serve: help, ledger } = context.ui.help
  command
    .option('--ledger <PATH>', ledger.ledger)
    .option('--port <N>', help.port, PORT)
    .option('--host <ADDRESS>', help.host, '127.0.0.1')
    .option('--demo', help.demo)
    .option('--token-file <FILE>', help.tokenFile)
    .option('--user-header <NAME>', help.userHeader)
    .option('--user-roles <FILE>', help.userRoles)
    .option('--allow-host <NAME...>', help.allowHost)
    .option('--web <FOLDER>', help.web)
    .option('--no-open', help.noOpen)
    .addHelpText(
      'after',
      `\n${context.ui.help.examples}\n  thima serve --demo\n  thima serve --ledger desk.db --host 0.0.0.0 --token-file tokens.txt\n`,
    )
    .action(async (flags: ServeFlags) => end(await run(flags, context)))
}

async function run(flags: ServeFlags, context: Context): Promise<number> {
  const port = Number(flags.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw errors.usage(`"${flags.port}" is no port.`, context.ui.help.seeHelp)
  const access = accessOf(flags)
  const folder = flags.demo ? mkdtempSync(join(tmpdir(), 'thima-demo-')) : null
  const path = folder === null ? ledgerPath(flags) : join(folder, 'demo.db')
  const { ledger, thima, own } = await open({ ledger: path }, true)
  const fault = (error: unknown) => {
    if (process.env.THIMA_DEBUG && error instanceof Error) context.tell(`${error.stack}\n`)
  }
  const beside = new Beside(own)
  let serving = false
  /** Threads for one large piece of work, which end with it; a small one is done beside what is asked. */
  const settle = async (progress: (left: number) => void = () => {}) => {
    const left = await ledger.unsettled()
    if (left === 0) return 0
    if (serving && left < ALONE) return beside.settle(path)
    const workers = new Workers(own)
    closing.add(workers)
    try {
      return await workers.settle(ledger, path, progress)
    } finally {
      closing.delete(workers)
      await workers.close()
    }
  }
  const closing = new Set<Workers>()
  try {
    const means = { thima, decider: ledger.decider }
    const read: ReadPages = (pages, signal) => readPages(pages, own, signal, means)
    const service = createService({ ledger, thima, read, settle, demo: folder !== null })
    if (folder !== null) {
      context.tell(`${context.ui.view.serve.filling}\n`)
      await fillDemo(service)
    }
    const listening = await serve(service, { host: flags.host, port, access, web: flags.web ?? webFolder(), fault })
    serving = true
    await context.write(`${context.ui.view.serve.listening(listening.url)}\n`)
    if (flags.open && process.stdout.isTTY) openBrowser(listening.url)
    // What was left undecided, or was decided by an older Thima, is decided while it answers already.
    settle((left) => context.progress(context.ui.view.settling(left)))
      .catch(fault)
      .finally(() => context.progress(null))
    await stopped(context.signal)
    await listening.close()
    return EXIT.ok
  } finally {
    await beside.close()
    for (const workers of closing) await workers.close()
    await ledger.close()
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
}

function accessOf({ tokenFile, userHeader, userRoles, allowHost }: ServeFlags): AccessOptions {
  return {
    ...(tokenFile !== undefined && { tokens: readTokens(tokenFile) }),
    ...(userHeader !== undefined && { userHeader }),
    ...(userRoles !== undefined && { users: readUsers(userRoles) }),
    hosts: (allowHost ?? []).map((host) => host.toLowerCase()),
    localName: userName(),
  }
}

/** Who decides, where nobody is asked for a token. */
export function userName(): string {
  const told = process.env.THIMA_AUTHOR || loadConfig().author
  if (told) return told
  try {
    return userInfo().username
  } catch {
    return 'local'
  }
}

/** The folder of the interface, where it is built. */
function webFolder(): string | null {
  try {
    return dirname(fileURLToPath(import.meta.resolve('@thima/web/index.html')))
  } catch {
    return null
  }
}

function openBrowser(url: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]]
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true })
  child.on('error', () => {}) // no browser to open: the address was printed
  child.unref()
}

/** Waits for Ctrl+C, or for whoever started the service to end it. */
function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
    process.once('SIGTERM', () => resolve())
    process.once('SIGHUP', () => resolve())
  })
}
