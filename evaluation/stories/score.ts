/**
 * Holds what a ledger made of stories against what a careful person concludes. A gold claim is compared with the claim that
 * holds most of its statements; contents are the same piece of text where they share a run of half of the longer, or most of
 * the shorter one where that is not much shorter.
 */
export interface GoldClaim {
  id: string
  statements: { article: string; content: string; polarity: string }[]
  origins: { name: string; articles: string[]; denies?: boolean }[]
  status: { asOf: string; status: string; flags?: string[]; independentOrigins: number }[]
}

export interface Made {
  status: string
  flags: string[]
  independentOrigins: number
  statements: { article: string; content: string; polarity: string }[]
  origins: { denies: boolean; articles: string[] }[]
}

/** A share: how many of how many. */
export interface Share {
  of: number
  right: number
}

export const MEASURES = [
  'linked',
  'together',
  'status',
  'flags',
  'counted',
  'origins',
  'polarity',
  'falseCorroboration',
  'missedCorroboration',
] as const
export type Measure = (typeof MEASURES)[number]
export type Score = Record<Measure, Share>

export const emptyScore = (): Score =>
  Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, of: 0 }])) as Score

/** Adds what one claim is worth as of one day. */
export function scoreClaim(
  score: Score,
  gold: GoldClaim,
  at: GoldClaim['status'][number],
  made: readonly Made[],
  days: ReadonlyMap<string, string>,
): void {
  const due = gold.statements.filter(({ article }) => days.get(article)! <= at.asOf)
  const fits = (claim: Made, statement: { article: string; content: string }) =>
    claim.statements.find(
      ({ article, content }) => article === statement.article && samePiece(content, statement.content),
    )
  const ranked = made
    .map((claim) => ({ claim, hits: due.filter((statement) => fits(claim, statement)).length }))
    .sort((a, b) => b.hits - a.hits || a.claim.statements.length - b.claim.statements.length)
  const best = ranked[0]?.hits > 0 ? ranked[0].claim : null
  add(score.linked, best === null ? 0 : ranked[0].hits, due.length)
  add(score.status, +(best?.status === at.status), 1)
  add(score.flags, +(best !== null && same(best.flags, at.flags ?? [])), 1)
  add(score.counted, +(best?.independentOrigins === at.independentOrigins), 1)
  const told = gold.origins
    .map(({ articles, denies = false }) => ({ denies, articles: articles.filter((id) => days.get(id)! <= at.asOf) }))
    .filter(({ articles }) => articles.length > 0)
  if (at.independentOrigins >= 2) add(score.missedCorroboration, +((best?.independentOrigins ?? 0) < 2), 1)
  if (best === null) {
    add(score.origins, 0, told.length)
    return
  }
  if (at.independentOrigins <= 1) add(score.falseCorroboration, +(best.independentOrigins >= 2), 1)
  const own = best.statements.filter((one) =>
    gold.statements.some((other) => one.article === other.article && samePiece(one.content, other.content)),
  )
  add(score.together, own.length, best.statements.length)
  add(score.origins, 2 * paired(told, best.origins), told.length + best.origins.length)
  for (const statement of due) {
    const found = fits(best, statement)
    if (found !== undefined) add(score.polarity, +(found.polarity === statement.polarity), 1)
  }
}

/** Origins that stand behind (half of) the same articles and do the same with the claim, the nearest first. */
function paired(
  gold: readonly { denies: boolean; articles: string[] }[],
  made: readonly { denies: boolean; articles: string[] }[],
): number {
  const pairs = gold
    .flatMap((one, i) =>
      made.map((other, j) => ({ i, j, near: one.denies === other.denies ? jaccard(one.articles, other.articles) : 0 })),
    )
    .filter(({ near }) => near >= 0.5)
    .sort((a, b) => b.near - a.near)
  const [left, right] = [new Set<number>(), new Set<number>()]
  for (const { i, j } of pairs) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
  }
  return left.size
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((id) => b.includes(id)).length
  return both / (new Set([...a, ...b]).size || 1)
}

const add = (share: Share, right: number, of: number) => {
  share.right += right
  share.of += of
}

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join()

export function samePiece(one: string, other: string): boolean {
  const [a, b] = [squeeze(one), squeeze(other)]
  if (a === '' || b === '') return false
  const run = longestRun(a, b)
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  return run >= long / 2 || (run >= 0.8 * short && short >= 0.3 * long)
}

const squeeze = (text: string) => text.normalize('NFC').replace(/[\s"“”‘’']+/gu, '')

function longestRun(a: string, b: string): number {
  let best = 0
  let row = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    const next = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue
      next[j + 1] = row[j] + 1
      if (next[j + 1] > best) best = next[j + 1]
    }
    row = next
  }
  return best
}
