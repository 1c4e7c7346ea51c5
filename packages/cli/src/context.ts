import type { PlainError } from './errors.ts'
import { formatError } from './errors.ts'
import type { Catalogue, UiLanguage } from './ui/index.ts'

/** What every command is given. */
export interface Context {
  ui: Catalogue
  language: UiLanguage
  /** Aborted by Ctrl+C. */
  signal: AbortSignal
  /** Whether colours may be used on standard output. */
  color: boolean
  /** Columns of the terminal; where there is none, a width that is good to read. */
  width: number
  /** Whether people see it on a terminal: then lines are broken between words, else left for programs to take line by line. */
  terminal: boolean
  /** Writes data, and waits while nobody takes it. */
  write(text: string): Promise<void>
  /** Writes a message for people, apart from the data. */
  tell(text: string): void
  fail(error: PlainError): void
  /** The last line of standard error while something takes long; on a terminal only. */
  progress(line: string | null): void
}

export function createContext(ui: Catalogue, language: UiLanguage, color: boolean, signal: AbortSignal): Context {
  const { stdout, stderr } = process
  let shown = false
  const progress = (line: string | null) => {
    if (!stderr.isTTY || (line === null && !shown)) return
    stderr.write(`\r\u001b[2K${line ?? ''}`)
    shown = line !== null
  }
  const tell = (text: string) => {
    progress(null)
    stderr.write(text)
  }
  return {
    ui,
    language,
    signal,
    color: color && mayColor(),
    width: Math.min(Math.max(stdout.columns ?? (Number(process.env.COLUMNS) || 80), 40), 100),
    terminal: stdout.isTTY === true,
    write: (text) =>
      new Promise((resolve) => {
        progress(null)
        if (stdout.write(text)) resolve()
        else stdout.once('drain', resolve)
      }),
    tell,
    fail: (error) => tell(formatError(error)),
    progress,
  }
}

function mayColor(): boolean {
  return !process.env.NO_COLOR && process.env.TERM !== 'dumb' && process.stdout.isTTY === true
}
