import { mkdir, open as openFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { unreadable } from '@thima/gather'
import {
  annotations,
  claimsCsv,
  correctionsOf,
  entriesOf,
  type Ledger,
  prov,
  statementsCsv,
  takeIn,
} from '@thima/ledger'
import { Argument, type Command } from 'commander'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import { EXIT } from '../exit.ts'
import { type LedgerFlags, ledgerOptions, open } from '../ledger/open.ts'
import { createNamer } from '../reading/namer.ts'

const FORMS = ['jsonl', 'statements.csv', 'claims.csv', 'annotations', 'prov', 'corrections'] as const
type Form = (typeof FORMS)[number]

interface ExportFlags extends LedgerFlags {
  in?: string
  out?: string
  corrections?: true
}

/** `thima export [FORM]`, `thima export --corrections --out FOLDER`, `thima export --in FILE` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.export
  ledgerOptions(
    command.addArgument(new Argument('[FORM]', help.form).choices([...FORMS]).default('jsonl')),
    context.ui.help.ledger,
  )
    .option('--in <FILE>', help.in)
    .option('--corrections', help.corrections)
    .option('--out <FOLDER>', help.out)
    .addHelpText(
      'after',
      `\n${context.ui.help.examples}\n  thima export > ledger.jsonl\n  thima export --in ledger.jsonl --ledger other.db\n  thima export --corrections --out gold\n`,
    )
    .action(async (form: Form, flags: ExportFlags) =>
      end(await run(flags.corrections ? 'corrections' : form, flags, context)),
    )
}

async function run(form: Form, flags: ExportFlags, context: Context): Promise<number> {
  if ((form === 'corrections') !== (flags.out !== undefined))
    throw errors.usage(
      '`--corrections` and `--out FOLDER` belong together.',
      'A correction is two files, NAME.txt and NAME.gold.json.',
    )
  const { ledger } = await open(flags, flags.in !== undefined)
  try {
    if (flags.in !== undefined) return await takeFrom(flags.in, ledger, context)
    await ledger.settle()
    if (flags.out !== undefined) return await writeCorrections(flags.out, ledger, context)
    for await (const piece of piecesOf(form as Exclude<Form, 'corrections'>, ledger.db)) await context.write(piece)
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}

async function takeFrom(path: string, ledger: Ledger, { progress, tell, ui }: Context): Promise<number> {
  const input = path === '-' ? process.stdin : await fileOf(path)
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  const taken = await takeIn(ledger.db, ledger.decider, lines)
  await ledger.settle((left) => progress(ui.view.settling(left)))
  tell(`${ui.view.exported(taken)}\n`)
  return EXIT.ok
}

/** The file opened: what cannot be opened is said before a ledger is changed. */
async function fileOf(path: string): Promise<NodeJS.ReadableStream> {
  try {
    return (await openFile(path)).createReadStream()
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

/** Writes each reading that somebody corrected as gold readings are kept: NAME.txt, and NAME.gold.json that names its pieces. */
async function writeCorrections(folder: string, ledger: Ledger, { tell, ui }: Context): Promise<number> {
  const nameFile = createNamer()
  let written = 0
  try {
    await mkdir(folder, { recursive: true })
    for await (const { article, text, gold } of correctionsOf(ledger.db, ledger.decider)) {
      const name = nameFile(article)
      await writeFile(join(folder, `${name}.txt`), text)
      await writeFile(
        join(folder, `${name}.gold.json`),
        `${JSON.stringify({ text: `${name}.txt`, ...gold }, null, 1)}\n`,
      )
      written++
    }
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).syscall === undefined ? cause : errors.outUnwritable(folder, cause)
  }
  tell(`${ui.view.written(written, folder)}\n`)
  return written === 0 ? EXIT.nothing : EXIT.ok
}

async function* piecesOf(form: Exclude<Form, 'corrections'>, db: Ledger['db']): AsyncGenerator<string> {
  if (form === 'jsonl') for await (const entry of entriesOf(db)) yield `${JSON.stringify(entry)}\n`
  else yield* { 'statements.csv': statementsCsv, 'claims.csv': claimsCsv, annotations, prov }[form](db)
}
