import { Command, CommanderError, Option } from 'commander'
import { commands } from './commands/index.ts'
import { type Context, createContext } from './context.ts'
import { errors, plain } from './errors.ts'
import { EXIT } from './exit.ts'
import { type Catalogue, catalogues, uiLanguage } from './ui/index.ts'

/** Runs one command line and says with which code the process ends. */
export async function main(argv: readonly string[]): Promise<number> {
  const language = uiLanguage(argv, process.env)
  const ui = catalogues[language]
  const abort = new AbortController()
  const context = createContext(ui, language, !argv.includes('--no-color'), abort.signal)
  const interrupted = stop(abort, context)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok) // whoever read the output wants no more of it
  })
  try {
    return await Promise.race([run(argv, ui, context), interrupted])
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : usage(error, context)
    const failure = plain(error, argv.join(' '))
    context.fail(failure)
    return failure.code === 'usage-invalid' ? EXIT.usage : EXIT.failed
  }
}

/** The end that Ctrl+C brings about: commands are told by the signal, and nothing is waited for. */
function stop(abort: AbortController, context: Context): Promise<number> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      abort.abort()
      context.fail(plain(errors.interrupted(), ''))
      resolve(EXIT.interrupted)
      setTimeout(() => process.exit(EXIT.interrupted), 50).unref()
    })
  })
}

async function run(argv: readonly string[], ui: Catalogue, context: Context): Promise<number> {
  let code: number = EXIT.ok
  const program = prepare(new Command('thima'), ui)
    .description(ui.help.about)
    .version('0.1.0', '-V, --version', ui.help.version)
    .helpCommand(false)
    .addHelpText('before', `${ui.help.examples}\n  thima read article.html\n  thima read --json article.txt\n`)
    .addHelpText('after', `\n${ui.help.exits}`)
  const asked = argv.find((word) => commands.some(({ name }) => name === word))
  for (const entry of commands) {
    const command = prepare(program.command(entry.name), ui).description(entry.summary(ui))
    if (entry.name !== asked) continue
    const { define } = await entry.load()
    define(command, context, (ended) => {
      code = ended
    })
  }
  await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' })
  return code
}

/** What all commands have: the options of the interface, help in its language, errors in our form. */
function prepare(command: Command, ui: Catalogue): Command {
  return command
    .addOption(new Option('--ui <LANGUAGE>', ui.help.ui).choices(['th', 'en']))
    .option('--no-color', ui.help.noColor)
    .helpOption('-h, --help', ui.help.help)
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .configureHelp({ styleTitle: (title) => ui.help.titles[title as keyof Catalogue['help']['titles']] ?? title })
    .exitOverride()
}

function usage(error: CommanderError, context: Context): number {
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ')
  context.fail(plain(errors.usage(`${message[0].toUpperCase()}${message.slice(1)}`, context.ui.help.seeHelp), ''))
  return EXIT.usage
}
