import type { Link, Span } from '@thima/read/model'
import type { Applied } from './decisions.ts'
import type { ClaimEvent } from './event-of.ts'
import type { Member } from './members.ts'
import type { LedgerPage } from './page.ts'
import { slug } from './slug.ts'
import type { Telling } from './telling.ts'
import type { Voices } from './voices.ts'

export interface OriginContext {
  members: readonly Member[]
  pages: ReadonlyMap<string, LedgerPage>
  voices: Voices
  /** For each article the one whose text it is. */
  root: ReadonlyMap<string, string>
  /** What people decided of origins. */
  applied: Applied
  /** What the claim says happens. */
  event: ClaimEvent
  /** States that are parties to the claim, or for which somebody in it speaks: their media are their voice. */
  states: ReadonlySet<string>
}

/** The tellings of a claim by article, and whose text each article is. */
export class Known {
  readonly context: OriginContext
  readonly byArticle = new Map<string, Member[]>()
  /** Articles that tell the claim, by outlet. */
  readonly outletArticles = new Map<string, Set<string>>()

  constructor(context: OriginContext) {
    this.context = context
    for (const member of context.members) {
      const { id } = member.telling.article
      this.byArticle.set(id, [...(this.byArticle.get(id) ?? []), member])
      for (const outlet of this.outletsOf(id)) {
        const ids = this.outletArticles.get(outlet) ?? new Set()
        this.outletArticles.set(outlet, ids.add(id))
      }
    }
  }

  /** The outlets of which an article is the own telling: whose text it is, and who published it. */
  outletsOf(article: string): string[] {
    const page = this.context.pages.get(article)!
    const outlet = page.article.outlet ?? page.article.reading.outlet
    return [...new Set([this.homeOf(page), ...(outlet === null ? [] : [this.context.voices.outletId(outlet)])])]
  }

  /** The line in which a telling begins, and the outlets that are named in it beside those whose own telling it is. */
  besideIn(telling: Telling): { start: number; line: Span; named: LedgerPage['names']; own: readonly string[] } {
    const page = this.context.pages.get(telling.article.id)!
    const start = telling.spans[0]?.[0] ?? 0
    const { text } = page.article
    const end = text.indexOf('\n', start)
    const line: Span = [text.lastIndexOf('\n', start - 1) + 1, end < 0 ? text.length : end]
    const own = this.outletsOf(telling.article.id)
    const named = page.names.filter(
      ({ span, value }) =>
        value.kind === 'outlet' && span[0] >= line[0] && span[1] <= line[1] && !own.includes(value.id),
    )
    return { start, line, named, own }
  }

  /** Whose text it is: the credited agency's, else the outlet's. */
  homeOf({ article }: LedgerPage): string {
    const root = this.context.pages.get(this.context.root.get(article.id) ?? article.id)?.article ?? article
    const credit = root.reading.credits[0] ?? article.reading.credits[0]
    if (credit !== undefined) return credit.entity ?? slug(credit.name)
    return this.context.voices.outletId(root.outlet ?? root.reading.outlet ?? root.id)
  }

  /** The id of an outlet that is cited. */
  outletKey(link: Link): string {
    return link.entity ?? this.context.voices.outletId(link.name)
  }
}

/** Whether both affirm, or neither does. */
export const onOneSide = (a: Member, b: Member): boolean => (a.polarity === 'affirms') === (b.polarity === 'affirms')
