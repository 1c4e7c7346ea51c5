import type { Link } from '@thima/read/model'
import { dot, unit } from './likeness.ts'
import type { Member } from './members.ts'
import { type Known, onOneSide } from './origin-context.ts'
import type { LedgerPage } from './page.ts'
import { saysWho } from './parties.ts'
import { firstQuoted } from './passed-on.ts'
import { type Pointer, pointerOf, unsurely } from './pointer.ts'
import { signIn } from './polarity.ts'
import { Relays } from './relays.ts'
import { retractorOf } from './retract.ts'
import type { Telling } from './telling.ts'
import { chainOf } from './told-by.ts'
import { isSomeone, isVague } from './who.ts'

/** Letters behind a word of saying within which it stands to whom it was said. */
const PRESS = 24

/** From what likeness on two tellings of one article tell the same. */
const NEARLY = 0.6

/** Where each telling of a claim points by itself, before the others are asked. */
export class Points {
  readonly #known: Known
  readonly #relays: Relays
  readonly #points = new Map<Member, Pointer | null>()

  constructor(known: Known) {
    this.#known = known
    this.#relays = new Relays(known)
  }

  /** Where a telling points by itself. */
  of(member: Member): Pointer | null {
    let pointer = this.#points.get(member)
    if (pointer === undefined) {
      pointer = this.#pointAnew(member)
      this.#points.set(member, pointer)
    }
    return pointer
  }

  #pointAnew(member: Member): Pointer | null {
    const { telling } = member
    const page = this.#known.context.pages.get(telling.article.id)!
    const withdrawn = member.retracts ? retractorOf(page, telling) : null
    if (withdrawn !== null) return this.linkPointer(withdrawn, page)
    if (telling.kind === 'voice') {
      const told = saysWho(member, this.#known.context.event) && !(telling.title && signIn(page, 'hearsay', telling))
      if (!told) return null
      const own = this.#outletPointer(page)
      return telling.uncoded === true ? unsurely(own) : own
    }
    const [first, ...relays] = chainOf(member, page)
    if (first === undefined) return this.#outletPointer(page)
    if ([first, ...relays].some((link) => this.#hearsay(link, page))) return null
    const relayed = relays.some(({ kind }) => kind === 'outlet')
    if ((relayed || first.kind !== 'group') && this.#isNobody(first, page)) return this.#unnamed(member, first, page)
    if (!telling.title && isSomeone(first, page)) return this.#unnamed(member, first, page)
    const unidentified = this.#unidentified(member, page)
    if (unidentified !== null) return this.#beside(member, unidentified)
    if (first.kind === 'unknown') {
      const relay = relays.find(({ kind }) => kind === 'outlet')
      return relay === undefined ? null : this.linkPointer(relay, page)
    }
    if (first.kind === 'unnamed') return this.#unnamed(member, first, page)
    const told = this.linkPointer(first, page)
    return first.kind === 'group' && first.entity === null && this.#toldPress(telling, page) ? unsurely(told) : told
  }

  /** The speaker of a telling where the text does not identify him. */
  #unidentified(member: Member, page: LedgerPage): Link | null {
    const { telling } = member
    const [first] = chainOf(member, page)
    if (first === undefined) return null
    const [told] = telling.chain
    if (isVague(first) || (telling.title && told !== undefined && isVague(told))) return first
    if (first.kind !== 'group' || first.entity !== null) return null
    return telling.title || telling.statement?.confidence !== 'sure' || this.#saidInTitle(member) ? first : null
  }

  /** Nobody knows who: taken for the one who is known to tell it in the same article, else counted once for the article. */
  #beside(member: Member, link: Link): Pointer | null {
    const { article } = member.telling
    const page = this.#known.context.pages.get(article.id)!
    const known = (this.#known.byArticle.get(article.id) ?? []).filter(
      (other) =>
        other !== member &&
        other.telling.kind === 'statement' &&
        onOneSide(other, member) &&
        chainOf(other, page).length > 0 &&
        this.#unidentified(other, page) === null,
    )
    const nearest = known.length < 2 ? known : nearestFirst(member, known)
    const pointer = nearest.map((other) => this.of(other)).find((found) => found !== null)
    if (pointer !== undefined) return { ...pointer, why: `"${link.name}" is taken for who tells it in the same text` }
    if (!isVague(link) && link.kind !== 'group') return this.linkPointer(link, page)
    return unsurely(this.#unnamed(member, link, page))
  }

  /** "Diplomats told the paper", "two diplomats in Yangon": people whom nobody names, of whom perhaps only the place was read. */
  #isNobody({ kind, entity }: Link, page: LedgerPage): boolean {
    if (kind === 'group') return entity === null
    const place = kind === 'government' && entity !== null ? page.byId.get(entity) : undefined
    return place?.kind === 'place' && (place.stands.get(place.state ?? '') ?? 0) < 1
  }

  /** What goes around without anybody who says it: posts, rumours, a platform. */
  #hearsay({ kind, span, entity }: Link, page: LedgerPage): boolean {
    if (kind === 'government' || kind === 'unnamed') return false
    if (entity !== null) return this.#known.context.voices.isPlatform(entity)
    if (span === null) return false
    return page.signs.some((sign) => sign.id === 'hearsay' && span[0] <= sign.span[0] && sign.span[1] <= span[1])
  }

  /** Somebody who is not named, or not identified: one origin with the first outlet he spoke to. */
  #unnamed(member: Member, first: Link, page: LedgerPage): Pointer | null {
    if (member.polarity === 'affirms' && !saysWho(member, this.#known.context.event)) return null
    const quoted = firstQuoted(member, this.#known.context.members)
    const told = quoted === null ? null : this.of(quoted)
    if (told !== null) return { ...told, why: `word for word what ${quoted!.telling.article.id} quotes` }
    const relays = chainOf(member, page).slice(1)
    const relay = relays.find(({ kind }) => kind === 'outlet') ?? this.#relays.of(member, page)
    const outlet = relay === undefined ? this.#known.homeOf(page) : this.#known.outletKey(relay)
    const name = relay?.name ?? page.article.outlet ?? outlet
    return {
      key: `unnamed:${outlet}`,
      name: `${first.name} who spoke to ${name}`,
      named: false,
      why: 'an unnamed source together with the first outlet it spoke to',
      outlet,
      unnamed: { circle: first.unnamed?.circle ?? 'other', of: first.unnamed?.of ?? null },
    }
  }

  /** "Residents had told local media": another outlet may have it from the very same people. */
  #toldPress({ cue, chain }: Telling, page: LedgerPage): boolean {
    if (cue === null || chain.length > 1) return false
    const { text } = page.article
    const end = cue[1] + PRESS
    return page.signs.some(
      ({ id, span }) =>
        id === 'outlets' && cue[0] <= span[0] && span[1] <= end && !/[\n.]/u.test(text.slice(cue[1], span[0])),
    )
  }

  /** Whether the headline gives to somebody else what a group is said to tell: the lead names who told it to him. */
  #saidInTitle(member: Member): boolean {
    const own = unit(member.facet.features)
    return (this.#known.byArticle.get(member.telling.article.id) ?? []).some(
      ({ telling, facet }) =>
        telling.title && telling.chain[0]?.entity != null && dot(own, unit(facet.features)) >= NEARLY,
    )
  }

  linkPointer(link: Link, page: LedgerPage): Pointer {
    const voice = this.#known.context.voices.of(link, page)
    if (link.kind === 'outlet') {
      const state = voice.stateMediaOf
      if (state !== null && this.#known.context.states.has(state)) {
        return pointerOf(voice, `voice:${state}`, `state media speak for ${state}`)
      }
      const key = this.#known.outletKey(link)
      return { ...pointerOf(voice, `outlet:${key}`, 'the outlet itself'), outlet: key }
    }
    const many = voice.speaksFor.size > 1
    return pointerOf(voice, voice.key, many ? 'whoever speaks for one party is one origin' : 'one speaker, one telling')
  }

  #outletPointer(page: LedgerPage): Pointer {
    const home = this.#known.homeOf(page)
    const credit = page.article.reading.credits[0]
    return {
      key: `outlet:${home}`,
      name: credit?.name ?? page.article.outlet ?? home,
      named: true,
      why: credit === undefined ? 'the outlet itself' : 'the agency credited for the text',
      outlet: home,
      unnamed: null,
    }
  }
}

/** Tellings of one article, those first that are nearest in what they tell. */
function nearestFirst(member: Member, others: readonly Member[]): Member[] {
  const own = unit(member.facet.features)
  const near = new Map(others.map((other) => [other, dot(own, unit(other.facet.features))]))
  return [...others].sort((a, b) => near.get(b)! - near.get(a)!)
}
