import type { Note } from '@thima/read/model'
import type { Terms } from './index.ts'

/** What of a message is not the same in every note of its code. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'source-ambiguous': /^“(.*)” could be (.*)\.$/su,
  'published-inferred': /^Published on (\S+), as follows from: (.*)\.$/su,
}

/** What a note says in the words of an interface, with what it names; as the reading has it where there are none. */
export function noteText(
  { notes, or }: Pick<Terms, 'notes' | 'or'>,
  { code, message }: Pick<Note, 'code' | 'message'>,
) {
  const words = notes[code]
  if (words === undefined) return message
  const parts = PARTS[code]?.exec(message)
  if (PARTS[code] !== undefined && parts == null) return message
  const named = (parts ?? [])
    .slice(1)
    .map((part) => part.replace(/ or (\d+) more$/u, or.more).replaceAll(') or ', `)${or.next}`))
  return words.replace(/\{(\d)\}/gu, (_, nth) => named[Number(nth)] ?? '')
}
