/** Parts of speech (Universal Dependencies' names; X is all the rest). The order is that of the weights in `data/tags.json`. */
export const TAGS = [
  'X',
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'PART',
  'SCONJ',
  'CCONJ',
  'NUM',
  'PUNCT',
] as const
export type Tag = (typeof TAGS)[number]

export const T = Object.fromEntries(TAGS.map((t, i) => [t, i])) as Record<Tag, number>

/** How a word is written. */
export const SHAPE = { lower: 0, capital: 1, upper: 2, digit: 3, mixed: 4, mark: 5, letter: 6 } as const
