const IRREGULAR: Readonly<Record<string, string>> = {
  // "not" must not meet "note".
  not: 'nott',
  agreed: 'agree',
  added: 'add',
  adding: 'add',
  agreeing: 'agree',
  children: 'child',
  bodies: 'body',
  lives: 'life',
  died: 'die',
  dying: 'die',
  dies: 'die',
  fled: 'flee',
  flew: 'fly',
  went: 'go',
  gone: 'go',
  came: 'come',
  met: 'meet',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  shot: 'shoot',
  struck: 'strike',
  won: 'win',
  lost: 'lose',
  sank: 'sink',
  sunk: 'sink',
  stole: 'steal',
  stolen: 'steal',
  drew: 'draw',
  drawn: 'draw',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  built: 'build',
  bought: 'buy',
  sold: 'sell',
  sought: 'seek',
  left: 'leave',
  held: 'hold',
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  broken: 'break',
  women: 'woman',
  men: 'man',
  people: 'person',
  said: 'say',
  says: 'say',
  told: 'tell',
  thought: 'think',
  knew: 'know',
  known: 'know',
  wrote: 'write',
  written: 'write',
  spoke: 'speak',
  spoken: 'speak',
  swore: 'swear',
  sworn: 'swear',
  felt: 'feel',
  found: 'find',
  saw: 'see',
  seen: 'see',
  made: 'make',
  heard: 'hear',
  understood: 'understand',
  foresaw: 'foresee',
  forecasted: 'forecast',
  meant: 'mean',
  chose: 'choose',
  chosen: 'choose',
  kept: 'keep',
  led: 'lead',
  forbade: 'forbid',
  forbidden: 'forbid',
  sent: 'send',
  brought: 'bring',
  ran: 'run',
  dreamt: 'dream',
  learnt: 'learn',
  hung: 'hang',
  laid: 'lay',
  paid: 'pay',
  lied: 'lie',
  lying: 'lie',
  vying: 'vie',
  tying: 'tie',
  shown: 'show',
  shook: 'shake',
  stood: 'stand',
  fought: 'fight',
  got: 'get',
  threw: 'throw',
  thrown: 'throw',
}

/**
 * A word without the endings that English puts on it: visits, visited, visiting → visit. Rough on purpose: what matters is
 * that forms of one word meet, not that the stem is a word.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) return short(irregular)
  let w = word.replace(/['’]s?$/u, '')
  if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && /(?:s|x|z|ch|sh)es$/u.test(w)) w = w.slice(0, -2)
  else if (w.length > 3 && w.endsWith('s') && !/(?:ss|us|is)$/u.test(w)) w = w.slice(0, -1)
  if (w.length > 5 && w.endsWith('ing')) w = bare(w.slice(0, -3))
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && w.endsWith('ed')) w = bare(w.slice(0, -2))
  return short(w)
}

/** A final e falls in front of an ending (free, freed; release, releasing), so it falls always. */
function short(w: string): string {
  return w.length > 3 && w.endsWith('e') ? w.slice(0, -1) : w
}

/** Undoes the doubled consonant of "stopped", "planning". */
function bare(w: string): string {
  return /([bdgmnprt])\1$/u.test(w) ? w.slice(0, -1) : w
}
