import { ThimaError } from 'thima/model'

/** Errors of the command itself; those of a page come from `gather`, those of people's rows from `knowledge`. */
export const errors = {
  usage: (message: string, help: string) => new ThimaError({ code: 'usage-invalid', message, help }),
  knowledgeFile: (path: string, why: string, cause?: unknown) =>
    new ThimaError({
      code: 'knowledge-file-invalid',
      message: `${path} holds no rows of knowledge: ${why}.`,
      help: 'The file is one JSON object with any of `entities`, `roles`, `terms` and `days`, each a list of rows.',
      cause,
    }),
  config: (path: string, why: string, cause?: unknown) =>
    new ThimaError({
      code: 'config-invalid',
      message: `The configuration ${path} cannot be used: ${why}.`,
      help: 'It is one JSON object with any of `ledger` (a path), `knowledge` (a path or several) and `author` (a name).',
      cause,
    }),
  outUnwritable: (path: string, cause: unknown) =>
    new ThimaError({
      code: 'out-unwritable',
      message: `${path} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
      help: 'Give a folder that can be written to, or one that is not there yet.',
      cause,
    }),
  interrupted: () =>
    new ThimaError({ code: 'interrupted', message: 'Stopped.', help: 'What was written before is whole and stays.' }),
  internal: (where: string, cause: unknown) =>
    new ThimaError({
      code: 'internal',
      message: `Thima failed on ${where}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      help: 'This is a fault in Thima. Please report it with the text; THIMA_DEBUG=1 prints where it happened.',
      cause,
    }),
}

/** An error as it crosses from a worker, where classes do not survive. */
export interface PlainError {
  code: string
  message: string
  help: string
  stack?: string
}

export function plain(error: unknown, where: string): PlainError {
  const known = error instanceof ThimaError ? error : errors.internal(where, error)
  const cause = known.cause instanceof Error ? known.cause : known
  return { code: known.code, message: known.message, help: known.help, stack: cause.stack }
}

/** What happened, what to do, and the code as the last line. */
export function formatError({ code, message, help, stack }: PlainError): string {
  const trace = process.env.THIMA_DEBUG && stack ? `${stack}\n` : ''
  return `thima: ${message}\n  ${help}\n${trace}${code}\n`
}
