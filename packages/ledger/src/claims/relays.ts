import type { Link, Span } from '@thima/read/model'
import type { Member } from './members.ts'
import type { Known } from './origin-context.ts'
import type { At, LedgerPage, Named } from './page.ts'
import { alikeSources } from './pointer.ts'
import type { Telling } from './telling.ts'
import { chainOf } from './told-by.ts'
import { isVague, whoOf } from './who.ts'

/** To which outlet an unnamed source spoke, where the telling itself does not say. */
export class Relays {
  readonly #known: Known

  constructor(known: Known) {
    this.#known = known
  }

  of(member: Member, page: LedgerPage): Link | undefined {
    return this.#inLine(member.telling, page) ?? this.#before(member, page) ?? this.#beside(member, page)
  }

  /** The outlet that the same article cites for the same claim elsewhere ("Vedomosti says" above "a diplomatic source"). */
  #beside({ telling }: Member, page: LedgerPage): Link | undefined {
    const home = this.#known.homeOf(page)
    const own = page.article.outlet === null ? null : this.#known.context.voices.outletId(page.article.outlet)
    const cited = (this.#known.byArticle.get(telling.article.id) ?? [])
      .filter((other) => other.telling !== telling && other.polarity === 'affirms')
      .flatMap((other) => chainOf(other, page))
      .filter((link) => link.kind === 'outlet' && !isVague(link))
      .filter((link) => this.#known.outletKey(link) !== home && this.#known.outletKey(link) !== own)
    return new Set(cited.map((link) => this.#known.outletKey(link))).size === 1 ? cited[0] : undefined
  }

  /** "The source told the paper": the outlet to which the unnamed source of the same article spoke, the nearest before it. */
  #before({ telling }: Member, page: LedgerPage): Link | undefined {
    const here = telling.spans[0]?.[0] ?? 0
    const others = page.tellings.filter(
      (other) => other !== telling && other.chain[0]?.kind === 'unnamed' && !other.title,
    )
    const place = (other: Telling) => other.spans[0]?.[0] ?? 0
    const near = others.sort(
      (a, b) => +(place(b) < here) - +(place(a) < here) || Math.abs(place(a) - here) - Math.abs(place(b) - here),
    )
    return near
      .filter((other) => alikeSources(telling.chain[0]?.unnamed ?? null, other.chain[0].unnamed))
      .map(
        (other) =>
          other.chain.map((link) => whoOf(link, page, other)).find(({ kind }) => kind === 'outlet') ??
          this.#inLine(other, page),
      )
      .find((link) => link !== undefined)
  }

  /** The one other outlet that is named in the line of an unnamed source. */
  #inLine(telling: Telling, page: LedgerPage): Link | undefined {
    const { line, named, own } = this.#known.besideIn(telling)
    const first = named[0] ?? this.#pressInLine(line, page, own)
    if (first === undefined || named.some(({ value }) => value.id !== first.value.id)) return undefined
    return {
      name: first.value.forms[0] ?? first.value.id,
      kind: 'outlet',
      span: first.span,
      entity: first.value.id,
      unnamed: null,
    }
  }

  /** "According to the paper": the outlet that was named last before the line. */
  #pressInLine([start, end]: Span, page: LedgerPage, own: readonly string[]): At<Named> | undefined {
    if (!page.signs.some(({ id, span }) => id === 'outlets' && start <= span[0] && span[1] <= end)) return undefined
    return page.names
      .filter(({ span, value }) => value.kind === 'outlet' && span[1] <= start && !own.includes(value.id))
      .at(-1)
  }
}
