import type { Analysis } from './grammar/analysis.ts'
import { wordAt } from './grammar/analysis.ts'
import { hashWord } from './grammar/hash.ts'
import { T } from './grammar/tags.ts'
import { wordSet } from './grammar/word-set.ts'
import { IS, W } from './grammar/words.ts'
import type { Shape } from './names.ts'

/** What companies have and people do not. */
const HAS = wordSet(
  'shares share stock headquarters board employees workers executives customers revenue revenues profit profits subsidiary shareholders investors factory factories plant plants stores sales chairman ceo management',
)
/** Words for companies: "a maker of cells", "the lender said". */
const FIRM = wordSet(
  'company firm maker lender bank carrier operator producer developer startup start-up supplier retailer manufacturer publisher charity nonprofit airline ' +
    'broker insurer utility miner builder chain subsidiary unit conglomerate group consultancy platform exchange brand distributor importer exporter',
)
/** What stands before the name of a company: "shares in", "executives at", "a stake in". */
const BEFORE = wordSet('shares share stock stake executives employees workers executive chairman ceo subsidiary unit')
const OF = wordSet('in of at')
const HE = wordSet('he she his her him mr. ms. mrs.')
const TELLS = wordSet('said says denied denies announced announces confirmed confirms told tells added adds')
const IT = hashWord('it')
const ITS = hashWord('its')
const THE = hashWord('the')
const WHICH = hashWord('which')
/** As much as two weak signs, or one strong one. */
const ENOUGH = 2
/** How far from a name its signs are looked for, in words. */
const NEAR = 24

/**
 * Tells unknown companies from people by what the text says of them: "Kunlun Cells, which …", "shares in Orient Vega", "… said
 * it would close its plant. The company …". A name that "he" or a title goes with stays a person's.
 */
export function companies(a: Analysis, shapes: Shape[]): Shape[] {
  const signs = new Map<string, number>()
  for (const { kind, span, core } of shapes) {
    if (kind !== 'person') continue
    const name = a.text.slice(...core)
    if (!name.includes(' ')) continue
    const from = wordAt(a, core[0])
    const to = wordAt(a, core[1] - 1) + 1
    const titled = span[0] < core[0] ? -2 * ENOUGH : 0
    signs.set(name, (signs.get(name) ?? 0) + titled + signsAt(a, from, to))
  }
  if (signs.size === 0) return shapes
  return shapes.map((shape) =>
    shape.kind === 'person' && (signs.get(a.text.slice(...shape.core)) ?? 0) >= ENOUGH
      ? { ...shape, kind: 'organization' }
      : shape,
  )
}

function signsAt(a: Analysis, from: number, to: number): number {
  const k = a.sentenceOf[from]
  const s = a.sentences[k]
  if (!s || to >= s.to) return 0
  if (from > s.from + 1 && OF.has(a.word[from - 1]) && BEFORE.has(a.word[from - 2])) return ENOUGH
  if (a.word[to] === W.possessive) return HAS.has(a.word[to + 1]) ? ENOUGH : chiefBehind(a, to + 1) ? ENOUGH : 0
  if (a.is[to] & IS.comma) {
    if (a.word[to + 1] === WHICH) return ENOUGH
    const what = a.phrasesOf(k).find((c) => c.from === to + 1)
    if (what && a.tag[what.from] === T.DET && FIRM.has(a.word[what.head])) return ENOUGH
  }
  return itself(a, to, s.to) + firmBehind(a, k)
}

const chiefBehind = (a: Analysis, i: number) => a.word[i] === CHIEF && a.word[i + 1] === EXECUTIVE
const CHIEF = hashWord('chief')
const EXECUTIVE = hashWord('executive')

/** "… said on Friday that it would close its plant": -2 where "he" comes first. */
function itself(a: Analysis, from: number, to: number): number {
  let told = false
  let it = 0
  for (let i = from; i < to && i < from + NEAR; i++) {
    const w = a.word[i]
    if (HE.has(w)) return it > 0 ? it : -ENOUGH
    if (TELLS.has(w)) told = true
    else if (w === ITS) it = 1
    else if (told && w === IT && (a.is[i + 1] & (IS.have | IS.modal)) > 0) it = 1
  }
  return it
}

/** "The company said 300 workers would be paid": in the next sentences. */
function firmBehind(a: Analysis, k: number): number {
  for (let n = k + 1; n < a.sentences.length && n <= k + 3; n++) {
    const { from, to } = a.sentences[n]
    let firm = 0
    for (let i = from; i + 1 < to; i++) {
      if (HE.has(a.word[i])) return 0
      if (a.word[i] === THE && FIRM.has(a.word[i + 1]) && a.tag[i + 2] !== T.NOUN) firm = 1
    }
    if (firm) return firm
  }
  return 0
}
