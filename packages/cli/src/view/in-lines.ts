import type { Context } from '../context.ts'
import { widthOf } from './width.ts'
import { wrap } from './wrap.ts'

/** A text behind a head, on a terminal in lines broken between words, the further ones under the first; else as one line. */
export function inLines(text: string, head: string, { width, terminal }: Pick<Context, 'width' | 'terminal'>): string {
  if (!terminal) return head + text
  const columns = widthOf(head)
  const laid = (shown: string, indent: number) =>
    wrap([{ text: shown, looks: [] }], width, ' '.repeat(indent), (piece) => piece).slice(indent)
  // Behind a long head there is no room for a column of its own.
  return columns > width / 3 ? laid(head + text, 2) : head + laid(text, columns)
}
