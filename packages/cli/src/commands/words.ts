import { gatherFile } from '@thima/gather'
import type { Command } from 'commander'
import { createThima } from 'thima'
import type { Context } from '../context.ts'
import { plain } from '../errors.ts'
import { EXIT } from '../exit.ts'

/** `thima words FILE|-` */
export function define(command: Command, context: Context, end: (code: number) => void): void {
  const help = context.ui.help.words
  command
    .argument('<FILE>', help.file)
    .option('--json', help.json)
    .option('--language <th|en>', context.ui.help.read.language)
    .addHelpText(
      'after',
      `\n${context.ui.help.examples}\n  thima words article.txt\n  echo คิมจองอึนเยือนรัสเซีย | thima words -\n`,
    )
    .action(async (file: string, flags: { json?: true; language?: string }) => end(await words(file, flags, context)))
}

async function words(
  file: string,
  { json, language }: { json?: true; language?: string },
  context: Context,
): Promise<number> {
  const thima = await createThima({ languages: ['th'] })
  let code: number = EXIT.nothing
  for await (const { article, error } of gatherFile(file)) {
    if (error) {
      context.fail(plain(error, file))
      code = EXIT.failed
      continue
    }
    await thima.prepare(article.text, { language })
    const spans = thima.words(article.text, { language })
    if (spans.length > 0 && code === EXIT.nothing) code = EXIT.ok
    await context.write(`${json ? JSON.stringify(spans) : cut(article.text, spans)}\n`)
  }
  return code
}

/** The text with a bar between words that touch each other. */
function cut(text: string, spans: readonly (readonly [number, number])[]): string {
  let out = ''
  let at = 0
  for (const [start, end] of spans) {
    out += start === at && at > 0 ? '|' : text.slice(at, start)
    out += text.slice(start, end)
    at = end
  }
  return out + text.slice(at).trimEnd()
}
