import { mkdirSync } from 'node:fs'
import { normalizeDate } from '@thima/gather'
import type { Command } from 'commander'
import { knowledgeOf } from '../config/knowledge.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import { EXIT } from '../exit.ts'
import { runTasks } from '../reading/runner.ts'
import type { Settings } from '../reading/settings.ts'
import type { Outcome } from '../reading/task.ts'
import { tasksOf } from '../reading/tasks.ts'

interface ReadFlags {
  json?: true
  out?: string
  text?: true
  published?: string
  outlet?: string
  language?: string
  knowledge?: string
}

/** `thima read FILE…|-` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.read
  command
    .argument('<FILE...>', help.files)
    .option('--json', help.json)
    .option('--out <DIR>', help.out)
    .option('--text', help.text)
    .option('--published <DATE>', help.published)
    .option('--outlet <NAME>', help.outlet)
    .option('--language <th|en>', help.language)
    .option('--knowledge <FILE>', help.knowledge)
    .addHelpText(
      'after',
      `\n${context.ui.help.examples}\n  thima read article.html\n  thima read --json article.txt | jq .statements\n` +
        '  thima read --published 2024-06-12 --outlet "VOA Thai" article.txt\n  thima read --out readings articles.jsonl *.html\n',
    )
    .action(async (files: string[], flags: ReadFlags) => end(await read(files, flags, context)))
}

async function read(files: readonly string[], flags: ReadFlags, context: Context): Promise<number> {
  const settings = settingsOf(flags)
  let failed = 0
  let done = 0
  let found = 0
  const fail = (error: Parameters<Context['fail']>[0]) => {
    failed++
    context.fail(error)
  }
  for await (const outcome of runTasks(tasksOf(files, fail), settings, context.signal)) {
    if (outcome.error) {
      fail(outcome.error)
      continue
    }
    done++
    found += outcome.found
    await show(outcome, done, context)
    if (done % 10 === 0) context.progress(context.ui.view.progress(done))
  }
  context.progress(null)
  if (context.signal.aborted) return EXIT.interrupted
  if (settings.out !== null && done > 0) context.tell(`${context.ui.view.written(done, settings.out)}\n`)
  return failed > 0 ? EXIT.failed : found === 0 ? EXIT.nothing : EXIT.ok
}

async function show(outcome: Outcome, nth: number, context: Context): Promise<void> {
  if (outcome.json !== undefined) await context.write(`${pretty(outcome.json)}\n`)
  if (!outcome.reading || outcome.text === undefined) return
  const { viewReading } = await import('../view/reading.ts')
  await context.write((nth > 1 ? '\n\n' : '') + viewReading(outcome.text, outcome.reading, context))
}

/** The only reading is laid out on a terminal; of several, and for programs, each is one line. */
function pretty(json: string): string {
  return process.stdout.isTTY && !json.startsWith('{"id":') ? JSON.stringify(JSON.parse(json), null, 2) : json
}

function settingsOf(flags: ReadFlags): Settings {
  const { published, outlet, language } = flags
  const date = published === undefined ? undefined : normalizeDate(published)
  if (date === null)
    throw errors.usage(
      `--published ${published} is no date.`,
      'Write 2024-06-12, or 2024-06-12T18:30:00+07:00 with its offset.',
    )
  if (language !== undefined && language !== 'th' && language !== 'en')
    throw errors.usage(`There is no language "${language}".`, 'Thima reads th and en.')
  if (flags.out !== undefined) makeFolder(flags.out)
  return {
    told: { published: date, outlet, language },
    want: flags.json || flags.out !== undefined ? 'json' : 'view',
    withText: flags.text === true,
    knowledge: knowledgeOf(flags.knowledge),
    out: flags.out ?? null,
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (cause) {
    throw errors.outUnwritable(path, cause)
  }
}
