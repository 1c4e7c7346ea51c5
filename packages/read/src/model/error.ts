/** What an error tells beside its message. */
export interface ThimaErrorDetails {
  /** A word that programs can rely on: `knowledge-row-invalid`. Also its anchor in `docs/errors.md`. */
  code: string
  /** What happened, and where. */
  message: string
  /** What to do, with the options. */
  help: string
  cause?: unknown
}

/**
 * The one class of errors that Thima throws on purpose. The same code is the last line of the command, the type of the
 * problem over HTTP and the anchor in the documentation.
 */
export class ThimaError extends Error {
  readonly code: string
  readonly help: string

  constructor({ code, message, help, cause }: ThimaErrorDetails) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'ThimaError'
    this.code = code
    this.help = help
  }
}
