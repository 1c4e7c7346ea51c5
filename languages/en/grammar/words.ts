import { hashWord } from './hash.ts'

const numbers = (words: string) => words.split(' ').map((w) => hashWord(w))
/** The numbers of words that grammar turns on. */
export const W = {
  that: hashWord('that'),
  to: hashWord('to'),
  of: hashWord('of'),
  by: hashWord('by'),
  and: hashWord('and'),
  or: hashWord('or'),
  but: hashWord('but'),
  not: hashWord('not'),
  comma: hashWord(','),
  colon: hashWord(':'),
  dot: hashWord('.'),
  semicolon: hashWord(';'),
  quote: hashWord('"'),
  single: hashWord("'"),
  possessive: hashWord("'s"),
  according: hashWord('according'),
  as: hashWord('as'),
  in: hashWord('in'),
  for: hashWord('for'),
} as const

/** What grammar makes of a word, as bits: one look tells them all. */
export const IS = {
  be: 1,
  have: 2,
  modal: 4,
  not: 8,
  pronoun: 16,
  possessive: 32,
  relative: 64,
  dash: 128,
  day: 256,
  quote: 512,
  comma: 1024,
  open: 2048,
  close: 4096,
  /** Words that say that somebody said nothing: "could not be *reached*", "*declined* to comment". */
  silence: 8192,
  /** Participles of opinions that nobody is named for: "is *believed* to". */
  held: 16384,
  month: 1 << 15,
  article: 1 << 16,
  /** Marks that end a sentence, and that may stand behind its end or open one. */
  ends: 1 << 17,
  closing: 1 << 18,
  opening: 1 << 19,
} as const

const rows: readonly (readonly [bit: number, words: string])[] = [
  [IS.be, "be is are was were been being am 's 're 'm isn't aren't wasn't weren't"],
  [IS.have, "have has had having 've hasn't haven't hadn't"],
  [
    IS.modal,
    "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't 'll 'd",
  ],
  [
    IS.not,
    "not n't never no nor neither don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't",
  ],
  [IS.month, 'january february march april june july august september october november december'],
  [IS.pronoun, 'he she they i we you it who whom him her them us me'],
  [IS.possessive, 'his her their its my our your whose'],
  [IS.relative, 'who whom whose which that'],
  [IS.dash, '-- --- - — –'],
  [IS.day, 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later recently'],
  [IS.quote, '"'],
  [IS.comma, ','],
  [IS.open, '('],
  [IS.close, ')'],
  [IS.article, 'a an the'],
  [IS.ends, '. ? ! ... … .... ?!'],
  [IS.closing, '" \' ) ] ” ’ »'],
  [IS.opening, '" \' ( [ «'],
  [
    IS.silence,
    'reached contacted respond responded reply replied answer answered return returned available unavailable declined refused declines refuses declining refusing',
  ],
  [
    IS.held,
    'believed thought said expected reported alleged feared known considered rumored rumoured suspected understood presumed likely projected predicted',
  ],
]

const bits = new Map<number, number>()
for (const [bit, words] of rows) for (const n of numbers(words)) bits.set(n, (bits.get(n) ?? 0) | bit)

/** The bits of `IS` that a word has, by its number. */
export const bitsOf = (word: number): number => bits.get(word) ?? 0
