import type { Knowledge } from '@thima/read/model'
import { abbreviationsOf, spelledOut } from './abbreviations.ts'
import { aliasesOf, outletMentions, outletsOf, renamed } from './aliases.ts'
import { hull, type LedgerArticle } from './article.ts'
import { cluster } from './cluster.ts'
import { type Copies, copiesOf } from './copies.ts'
import { type Applied, apply, correct, type Decision } from './decisions.ts'
import { facetsOfPage } from './discourse.ts'
import { type ClaimEvent, eventOf } from './event-of.ts'
import type { Facet } from './facet.ts'
import { Hearing } from './hearing.ts'
import { alike, vectorsOf } from './likeness.ts'
import { type Member, membersOf } from './members.ts'
import { type Origin, originsOf } from './origins.ts'
import { apartByDay } from './other-day.ts'
import { type LedgerPage, pageOf } from './page.ts'
import { partiesOf } from './parties.ts'
import { peopleMentions, peopleOf } from './people.ts'
import { type Judgement, judge } from './status.ts'
import { markOf, storiesOf } from './stories.ts'
import { apartStronger } from './stronger.ts'
import { chainOf } from './told-by.ts'
import { Voices } from './voices.ts'
import { type ClaimLanguage, Lexer } from './words.ts'

/** From what likeness on two groups of tellings are one claim. */
export const ENOUGH = 0.17

/** A proposition that tellings share, across articles and languages. */
export interface Claim {
  id: string
  event: ClaimEvent
  members: Member[]
}

/** A story made ready to be looked at as of any day: its claims and all that judging them needs. */
export interface Story {
  id: string
  claims: Claim[]
  copies: Copies
  pages: ReadonlyMap<string, LedgerPage>
  voices: Voices
  knowledge: Knowledge
  applied: Applied
}

export interface View extends Judgement {
  story: Story
  claim: Claim
  members: Member[]
  origins: Origin[]
  /** For each telling the keys of its origins. */
  originOf: ReadonlyMap<string, string[]>
  loops: string[][]
}

/** What the ledger decides with: languages made ready once, and knowledge. */
export class Decider {
  readonly lexers: ReadonlyMap<string, Lexer>
  readonly knowledge: Knowledge

  constructor(languages: readonly ClaimLanguage[], knowledge: Knowledge) {
    this.lexers = new Map(languages.map((language) => [language.tag, new Lexer(language)]))
    this.knowledge = knowledge
  }

  page(article: LedgerArticle): LedgerPage {
    return pageOf(article, this.lexers, this.knowledge)
  }

  /** All stories over some articles: a pure function of them, whatever the order in which they came. */
  stories(articles: readonly LedgerArticle[]): Story[] {
    const pages = new Map(articles.map((article) => [article.id, this.page(article)]))
    const facets = new Map([...pages].map(([id, page]) => [id, facetsOfPage(page)]))
    const marks = [...pages.values()].map((page) => markOf(page, facets.get(page.article.id)!))
    return storiesOf(marks).map((ids) => this.story(ids.map((id) => pages.get(id)!)))
  }

  /** The claims of the articles of one story. */
  story(unordered: readonly LedgerPage[], decisions: readonly Decision[] = []): Story {
    const applied = apply(decisions, new Map(unordered.map((page) => [page.article.id, page])))
    const corrected = unordered.map((page) => correct(page, applied)).sort(byTime)
    const abbreviations = abbreviationsOf(corrected, this.lexers)
    const aliases = aliasesOf(corrected, this.lexers, this.knowledge, abbreviations)
    const outlets = outletsOf(corrected, this.knowledge)
    const people = peopleOf(corrected)
    const known = corrected.map((page) => {
      const hearing = new Hearing(page, this.lexers)
      const named = peopleMentions(outletMentions(page, outlets, this.lexers, hearing), people, hearing)
      return spelledOut(named, abbreviations)
    })
    const pages = known.map((page) => renamed(page, aliases, known))
    const facets = pages.flatMap(facetsOfPage)
    const byId = new Map(pages.flatMap(({ tellings }) => tellings.map((telling) => [telling.id, telling] as const)))
    const vectors = vectorsOf(facets)
    const apart = new Set(applied.split.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
    const parted = (i: number, j: number) => apart.has(`${facets[i].telling.id} ${facets[j].telling.id}`)
    const of = (i: number, j: number) => (apart.size > 0 && parted(i, j) ? -1 : alike(vectors, i, j))
    const voices = new Voices(this.knowledge, pages)
    const alikes = cluster({ size: facets.length, of }, ENOUGH).flatMap((group) => apartStronger(group, facets, voices))
    const groups = joined(alikes, facets, applied)
    const claims = groups.flatMap((group): Claim[] => {
      const inside = group.map((i) => facets[i])
      const all = membersOf(inside, byId).sort(byPlace)
      return apartByDay(all).flatMap((members, nth): Claim[] => {
        const own = nth === 0 ? inside : members.map(({ facet }) => facet)
        if (members.length === 0 || !worthHaving(own, members)) return []
        return [{ id: members[0].facet.id, event: eventOf(own), members }]
      })
    })
    return {
      id: pages[0]?.article.id ?? '',
      claims,
      copies: copiesOf(pages),
      pages: new Map(pages.map((page) => [page.article.id, page])),
      voices,
      knowledge: this.knowledge,
      applied,
    }
  }
}

/** Groups that a person says are one claim. */
function joined(groups: readonly number[][], facets: readonly Facet[], { merged }: Applied): number[][] {
  let all = [...groups]
  for (const [a, b] of merged) {
    const holds = (id: string) => (group: number[]) => group.some((i) => facets[i].telling.id === id)
    const [one, other] = [all.find(holds(a)), all.find(holds(b))]
    if (one === undefined || other === undefined || one === other) continue
    all = [...all.filter((group) => group !== one && group !== other), [...one, ...other].sort((x, y) => x - y)]
  }
  return all
}

/** What stands of a claim by the articles published up to a day; null where none was. */
export function viewOf(story: Story, claim: Claim, asOf: string | null): View | null {
  const { pages, voices, copies, knowledge } = story
  const members = claim.members.filter(
    ({ facet }) => asOf === null || (facet.page.day !== null && facet.page.day <= asOf),
  )
  if (members.length === 0) return null
  const facets = members.map(({ facet }) => facet)
  const days = facets.flatMap(({ page }) => page.day ?? []).sort()
  const parties = partiesOf(claim.event, facets, asOf ?? days.at(-1) ?? null, knowledge)
  const speaking = members.flatMap((member) => {
    const page = pages.get(member.telling.article.id)!
    const [first] = chainOf(member, page)
    return first === undefined || first.kind === 'outlet' ? [] : [...voices.of(first, page).speaksFor]
  })
  const states = new Set([...parties.settling, ...parties.accusing, ...parties.places, ...speaking])
  const { origins, of, loops } = originsOf({
    members,
    pages,
    voices,
    root: copies.root,
    states,
    event: claim.event,
    applied: story.applied,
  })
  return {
    ...judge(members, origins, parties, voices, pages, copies.root, asOf),
    story,
    claim,
    members,
    origins,
    originOf: of,
    loops,
  }
}

/** A claim needs something that happens, or two that tell it. */
function worthHaving(facets: readonly Facet[], members: readonly Member[]): boolean {
  return members.length > 1 || facets.some(({ event, heads }) => event !== null || heads.size > 0)
}

function byTime({ article: a }: LedgerPage, { article: b }: LedgerPage): number {
  const [x, y] = [a.published ?? '', b.published ?? '']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function byPlace(a: Member, b: Member): number {
  return byTime(a.facet.page, b.facet.page) || hull(a.telling.spans)[0] - hull(b.telling.spans)[0]
}
