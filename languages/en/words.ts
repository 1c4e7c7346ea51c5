import { hashWord } from './hash.ts'

const set = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((w) => hashWord(w)))

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

export const BE = set('be is are was were been being am \'s \'re \'m isn\'t aren\'t wasn\'t weren\'t')
export const HAVE = set("have has had having 've hasn't haven't hadn't")
export const MODAL = set("will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't 'll 'd")
export const DO = set("do does did don't doesn't didn't")
export const NEGATION = set("not n't never no nor neither don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't")
export const PRONOUN = set('he she they i we you it who whom him her them us me')
export const POSSESSIVE = set('his her their its my our your whose')
export const RELATIVE = set('who whom whose which that')
export const DASH = set('-- --- - — –')
export const DAY = set('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later recently')
