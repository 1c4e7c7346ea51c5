import { type Claim, type Story, type View, viewOf } from '../claims/decide.ts'
import { type ClaimCard, cardOf } from './card.ts'
import { type Differing, differingIn } from './differing.ts'
import { type HistoryDay, historyOf } from './history.ts'
import { type LostAttribution, lostIn } from './lost.ts'
import { type ShownStatement, shownStatement } from './shown.ts'

export interface ShownOrigin {
  key: string
  name: string
  position: 'affirms' | 'denies' | 'declines'
  denies: boolean
  named: boolean
  articles: string[]
  statements: string[]
  why: string[]
}

/** A claim with all that is known of it. */
export interface ClaimDetail extends ClaimCard {
  origins: ShownOrigin[]
  statements: ShownStatement[]
  history: HistoryDay[]
  differing: Differing[]
  copies: string[][]
  loops: string[][]
  lost: LostAttribution[]
  asOf: string | null
}

export function claimDetail(story: Story, claim: Claim, key: string, asOf: string | null): ClaimDetail | null {
  const view = viewOf(story, claim, asOf)
  return view === null
    ? null
    : detailOf(view, key, asOf, historyOf(story, claim, asOf, asOf === null ? view : undefined))
}

export function detailOf(view: View, key: string, asOf: string | null, history: HistoryDay[]): ClaimDetail {
  const { story } = view
  return {
    ...cardOf(view, key),
    origins: view.origins.map(({ tellings, ...origin }) => ({ ...origin, statements: tellings })),
    statements: view.members.map((member) => shownStatement(view, member)),
    history,
    differing: differingIn(view),
    copies: copiesIn(
      story,
      view.members.map(({ telling }) => telling.article.id),
    ),
    loops: view.loops,
    lost: lostIn(view),
    asOf,
  }
}

/** Groups of articles that are one text, as far as these articles are among them. */
export function copiesIn({ copies }: Story, articles: readonly string[]): string[][] {
  return copies.groups.filter((group) => articles.some((id) => group.includes(id)))
}
