import type { Captured } from '../add.ts'

/** What no store keeps in a text: the character zero, and halves of pairs of surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const UNKEPT = /\u0000|\p{Surrogate}/gu

const cleaned = <T extends string | null>(text: T): T => (text === null ? text : (text.replace(UNKEPT, '\ufffd') as T))

/** An article as every store can keep it: what cannot be kept is replaced, one unit by one, so that spans stay where they were. */
export function storable(captured: Captured): Captured {
  const { id, url, outlet, title, published, text, place, reading } = captured
  const strings = { id, url, outlet, title, published, text, place }
  if (!Object.values(strings).some((one) => one !== null && one.search(UNKEPT) >= 0)) return captured
  const clean = Object.fromEntries(Object.entries(strings).map(([key, value]) => [key, cleaned(value)]))
  return {
    ...captured,
    ...clean,
    reading: JSON.parse(JSON.stringify(reading), (_, value) => (typeof value === 'string' ? cleaned(value) : value)),
  }
}
