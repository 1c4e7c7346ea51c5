import type { Words } from '../words/index.ts'

/** Why a statement was read, in plain words, each said once; the names of the rules stay beside it for who wants them. */
export function plainWhy(why: readonly string[], { why: words }: Words): string[] {
  const signs = why.filter((rule) => rule.split('/')[1] === 'report').length
  const said = why.flatMap((rule): string[] => {
    const [, step, ...rest] = rule.split('/')
    const what = rest.join('/')
    if (step === 'report') return []
    if (step === 'cue') return [words.cue(what)]
    if (step === 'quote') return [words.bare]
    if (step === 'source') return [SOURCES.has(what) ? (words[what as 'mention'] as string) : words.other(rule)]
    return [words.other(rule)]
  })
  if (signs > 0) said.splice(1, 0, words.signs(signs))
  return [...new Set(said)]
}

/** How the speaker of a statement was told. */
const SOURCES: ReadonlySet<string> = new Set([
  'mention',
  'description',
  'chunk',
  'pronoun',
  'outer',
  'last',
  'main',
  'unknown',
  'cited',
  'before',
  'behind',
  'nobody',
  'carried',
])
