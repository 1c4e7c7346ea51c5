import { hashWord } from './hash.ts'

/** Forms of verbs that no ending tells. */
const IRREGULAR: Record<string, string> = {
  said: 'say', saith: 'say', says: 'say', told: 'tell', thought: 'think', knew: 'know', known: 'know', wrote: 'write', written: 'write',
  spoke: 'speak', spoken: 'speak', swore: 'swear', sworn: 'swear', felt: 'feel', found: 'find', saw: 'see', seen: 'see', held: 'hold',
  made: 'make', gave: 'give', given: 'give', took: 'take', taken: 'take', heard: 'hear', understood: 'understand', foresaw: 'foresee',
  forecasted: 'forecast', meant: 'mean', chose: 'choose', chosen: 'choose', sought: 'seek', began: 'begin', begun: 'begin', went: 'go',
  gone: 'go', kept: 'keep', left: 'leave', let: 'let', led: 'lead', forbade: 'forbid', forbidden: 'forbid', sent: 'send', brought: 'bring',
  came: 'come', ran: 'run', drew: 'draw', drawn: 'draw', dreamt: 'dream', learnt: 'learn', hung: 'hang', laid: 'lay', paid: 'pay',
  denies: 'deny', lies: 'lie', lied: 'lie', lying: 'lie', dying: 'die', died: 'die', vying: 'vie', tying: 'tie', agreed: 'agree',
  agreeing: 'agree', agrees: 'agree', sees: 'see', seeing: 'see', foreseeing: 'foresee', pledging: 'pledge', pledged: 'pledge', put: 'put',
  shown: 'show', withdrew: 'withdraw', withdrawn: 'withdraw', shook: 'shake', struck: 'strike', stood: 'stand', fought: 'fight', got: 'get',
  threw: 'throw', thrown: 'throw', bet: 'bet', set: 'set', cast: 'cast', quit: 'quit', hit: 'hit', backed: 'back', backing: 'back',
}

const VOWEL = /[aeiouy]/

/**
 * What the forms of a verb have in common: "announces", "announced", "announcing" are all "announc"; "denied" and "deny" are "deni".
 * No dictionary form: only to bring forms together.
 */
export function stem(word: string): string {
  const w = word.toLowerCase()
  const known = Object.hasOwn(IRREGULAR, w) ? IRREGULAR[w] : undefined
  if (known !== undefined) return cut(known)
  if (w === 'not') return "n't"
  if (w.length <= 3) return w
  if (w.endsWith('ies') || w.endsWith('ied')) return w.slice(0, -2)
  for (const end of ['ing', 'ed']) {
    if (!w.endsWith(end)) continue
    const base = w.slice(0, -end.length)
    if (base.length < 2 || !VOWEL.test(base)) return w
    const l = base.at(-1)!
    if (l === base.at(-2) && !'lsz'.includes(l)) return cut(base.slice(0, -1))
    return cut(base)
  }
  if (w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is')) return cut(/(?:[sxz]|ch|sh)es$/.test(w) ? w.slice(0, -2) : w.slice(0, -1))
  return cut(w)
}

function cut(base: string): string {
  if (base.endsWith('e') && base.length > 3) return base.slice(0, -1)
  if (base.endsWith('y') && base.length > 3 && !/[aeou]y$/.test(base)) return `${base.slice(0, -1)}i`
  if (base.endsWith('ll') && base.length > 4) return base.slice(0, -1)
  return base
}

const numbers = new Map<number, number>()

/** The number of a word's stem; remembered by the number of the word. */
export function stemNumber(text: string, from: number, to: number, word: number): number {
  let n = numbers.get(word)
  if (n === undefined) {
    if (numbers.size > 50000) numbers.clear()
    n = hashWord(stem(text.slice(from, to)))
    numbers.set(word, n)
  }
  return n
}
