import type { Knowledge } from '@thima/read/model'
import type { LedgerArticle } from './article.ts'
import { cluster } from './cluster.ts'
import { type Copies, copiesOf } from './copies.ts'
import { facetsOfPage } from './discourse.ts'
import { type ClaimEvent, eventOf } from './event-of.ts'
import type { Facet } from './facet.ts'
import { alike, vectorsOf } from './likeness.ts'
import { type Member, membersOf } from './members.ts'
import { type Origin, originsOf } from './origins.ts'
import { type LedgerPage, pageOf } from './page.ts'
import { partiesOf } from './parties.ts'
import { type Judgement, judge } from './status.ts'
import { Voices } from './voices.ts'
import { type ClaimLanguage, Lexer } from './words.ts'

/** From what likeness on two groups of tellings are one claim. */
export const ENOUGH = 0.17

export interface Claim {
  id: string
  event: ClaimEvent
  members: Member[]
}

/** What the ledger concludes over some articles. */
export interface Decided {
  claims: Claim[]
  copies: Copies
  pages: ReadonlyMap<string, LedgerPage>
  voices: Voices
  knowledge: Knowledge
}

export interface View extends Judgement {
  claim: Claim
  members: Member[]
  origins: Origin[]
  originOf: ReadonlyMap<string, string[]>
  loops: string[][]
}

/** Claims over articles: a pure function of them, whatever the order in which they came. */
export function decide(
  articles: readonly LedgerArticle[],
  languages: readonly ClaimLanguage[],
  knowledge: Knowledge,
): Decided {
  const lexers = new Map(languages.map((language) => [language.tag, new Lexer(language)]))
  const pages = [...articles]
    .sort((a, b) =>
      (a.published ?? '') < (b.published ?? '')
        ? -1
        : (a.published ?? '') > (b.published ?? '')
          ? 1
          : a.id < b.id
            ? -1
            : 1,
    )
    .map((article) => pageOf(article, lexers, knowledge))
  const facets = pages.flatMap(facetsOfPage)
  const byId = new Map(pages.flatMap(({ tellings }) => tellings.map((telling) => [telling.id, telling] as const)))
  const vectors = vectorsOf(facets)
  const groups = cluster({ size: facets.length, of: (i, j) => alike(vectors, i, j) }, ENOUGH)
  const claims = groups.flatMap((group): Claim[] => {
    const inside = group.map((i) => facets[i])
    const members = membersOf(inside, byId)
    return members.length === 0 || !worthHaving(inside, members)
      ? []
      : [{ id: inside[0].id, event: eventOf(inside), members }]
  })
  return {
    claims,
    copies: copiesOf(pages),
    pages: new Map(pages.map((page) => [page.article.id, page])),
    voices: new Voices(knowledge, pages),
    knowledge,
  }
}

/** A claim needs a coded event, or two that tell it. */
function worthHaving(facets: readonly Facet[], members: readonly Member[]): boolean {
  return members.length > 1 || facets.some(({ event }) => event !== null)
}

/** What stands of a claim by the articles published up to a day; null where none was. */
export function viewOf(decided: Decided, claim: Claim, asOf: string | null): View | null {
  const { pages, voices, copies, knowledge } = decided
  const members = claim.members.filter(
    ({ facet }) => asOf === null || (facet.page.day !== null && facet.page.day <= asOf),
  )
  if (members.length === 0) return null
  const facets = members.map(({ facet }) => facet)
  const event = claim.event
  const parties = partiesOf(event, facets, asOf, knowledge)
  const states = new Set([...parties.settling, ...parties.accusing, ...parties.places])
  const { origins, of, loops } = originsOf({ members, pages, voices, root: copies.root, states })
  return { ...judge(members, origins, parties, voices, pages, asOf), claim, members, origins, originOf: of, loops }
}
