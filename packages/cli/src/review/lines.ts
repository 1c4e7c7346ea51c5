import { createInterface } from 'node:readline'

/** Asks for one line; null at the end of the input. */
export type Ask = (question: string) => Promise<string | null>

/** Lines of a terminal or a pipe, one for each question; none that comes early is lost. */
export function askFrom(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): { ask: Ask; close(): void } {
  const terminal = (input as NodeJS.ReadStream).isTTY === true
  const lines = createInterface({ input, output: terminal ? output : undefined, terminal })
  const next = lines[Symbol.asyncIterator]()
  lines.on('SIGINT', () => process.emit('SIGINT'))
  return {
    ask: async (question) => {
      if (terminal) {
        lines.setPrompt(question)
        lines.prompt()
      } else output.write(question)
      const { value, done } = await next.next()
      if (!terminal) output.write('\n')
      return done ? null : String(value).trim()
    },
    close: () => lines.close(),
  }
}
