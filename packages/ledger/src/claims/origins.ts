import type { Link, Span } from '@thima/read/model'
import { isFurther, modalityOf } from './course.ts'
import type { Applied } from './decisions.ts'
import type { ClaimEvent } from './event-of.ts'
import { dot, unit } from './likeness.ts'
import { MENTAL, type Member } from './members.ts'
import type { At, LedgerPage, Named } from './page.ts'
import { saysWho } from './parties.ts'
import { firstQuoted, isBefore, linkedFrom } from './passed-on.ts'
import { type Polarity, signIn } from './polarity.ts'
import { retractorOf } from './retract.ts'
import { slug } from './slug.ts'
import { overlap } from './spans.ts'
import type { Telling } from './telling.ts'
import type { Voice, Voices } from './voices.ts'
import { isSomeone, isVague, whoOf } from './who.ts'

/** Where a claim comes from: one who told it, however many carry his words. */
export interface Origin {
  key: string
  name: string
  /** What it does with the claim; an origin that affirms and later denies is listed once for each. */
  position: Polarity
  denies: boolean
  named: boolean
  /** Whether nobody can say who it is, so that it may be any of the others. */
  unsure: boolean
  articles: string[]
  /** Ids of the tellings that go back to it. */
  tellings: string[]
  why: string[]
}

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
  /** States that are parties to the claim: their media are their voice. */
  states: ReadonlySet<string>
}

export interface Sourced {
  /** For each telling the keys of its origins; empty where none is told. */
  of: Map<string, string[]>
  origins: Origin[]
  /** Groups of articles that only cite each other. */
  loops: string[][]
}

/** Where a telling points before the claim's other tellings are asked: a voice, an outlet, or nobody. */
interface Pointer {
  key: string
  name: string
  named: boolean
  why: string
  /** The outlet that the pointer ends at and that may itself have had it from another. */
  outlet: string | null
  unnamed: { circle: string; of: string | null } | null
  /** Whether it may as well be one of the claim's other origins. */
  unsure?: boolean
}

/** Finds the origin of every telling of a claim, and merges those that are one, each with its reason. */
export function originsOf(context: OriginContext): Sourced {
  const { members } = context
  const tracer = new Tracer(context)
  const of = new Map<string, string[]>()
  const found = new Map<string, Origin>()
  const traced = decided(new Map(members.map((member) => [member.telling.id, tracer.trace(member)])), context.applied)
  for (const member of members) {
    const pointers = traced.get(member.telling.id)!
    of.set(
      member.telling.id,
      pointers.map(({ key }) => key),
    )
    const denies = member.polarity !== 'affirms'
    for (const { key, name, named, why, unsure = false } of pointers) {
      const id = `${key}|${denies}`
      let origin = found.get(id)
      if (origin === undefined) {
        origin = { key, name, position: member.polarity, denies, named, unsure, articles: [], tellings: [], why: [] }
        found.set(id, origin)
      }
      if (member.polarity === 'denies') origin.position = 'denies'
      origin.unsure &&= unsure
      const article = member.telling.article.id
      if (!origin.articles.includes(article)) origin.articles.push(article)
      origin.tellings.push(member.telling.id)
      if (!origin.why.includes(why)) origin.why.push(why)
    }
  }
  return { of, origins: [...found.values()], loops: tracer.loops() }
}

/** Origins as people decided them: two tellings of one origin, a telling of an origin of its own. */
function decided(traced: Map<string, Pointer[]>, { sameOrigin, otherOrigin }: Applied): Map<string, Pointer[]> {
  for (const id of otherOrigin) {
    const own = traced.get(id)
    if (own === undefined) continue
    traced.set(
      id,
      own.map((pointer) => ({
        ...pointer,
        key: `decided:${id}`,
        why: 'a person decided that it is an origin of its own',
      })),
    )
  }
  for (const [a, b] of sameOrigin) {
    const first = traced.get(a)?.[0]
    const gone = new Set((traced.get(b) ?? []).map(({ key }) => key))
    if (first === undefined || gone.size === 0) continue
    const kept = { ...first, why: 'a person decided that they are one' }
    for (const [id, pointers] of traced) {
      if (pointers.some(({ key }) => gone.has(key)))
        traced.set(id, [kept, ...pointers.filter(({ key }) => !gone.has(key) && key !== kept.key)])
    }
  }
  return traced
}

class Tracer {
  readonly #context: OriginContext
  readonly #byArticle = new Map<string, Member[]>()
  readonly #outletArticles = new Map<string, Set<string>>()
  readonly #loops = new Map<string, Set<string>>()
  readonly #points = new Map<Member, Pointer | null>()

  constructor(context: OriginContext) {
    this.#context = context
    for (const member of context.members) {
      const { id } = member.telling.article
      this.#byArticle.set(id, [...(this.#byArticle.get(id) ?? []), member])
      for (const outlet of this.#outletsOf(id)) {
        const ids = this.#outletArticles.get(outlet) ?? new Set()
        this.#outletArticles.set(outlet, ids.add(id))
      }
    }
  }

  loops(): string[][] {
    return [...new Map([...this.#loops.values()].map((ids) => [[...ids].sort().join(), [...ids].sort()])).values()]
  }

  trace(member: Member): Pointer[] {
    return this.#follow(member, [])
  }

  /** Follows a telling to where it comes from; `path` holds the articles gone through, so that a circle is seen. */
  #follow(member: Member, path: readonly string[]): Pointer[] {
    const pointer = this.#point(member)
    if (pointer === null) return []
    const meant = this.#meantInTitle(member, path)
    if (meant !== null) return meant
    if (member.telling.kind === 'voice' || this.#untold(member)) return this.#ownVoice(member, pointer, path)
    if (pointer.unnamed !== null) return [this.#firstTold(member, pointer)]
    if (pointer.outlet === null) return [pointer]
    return this.#throughOutlet(pointer, member, path)
  }

  /** "Japan weighs a ban": what a headline has somebody mean is told by whoever tells it below. */
  #meantInTitle({ telling, polarity }: Member, path: readonly string[]): Pointer[] | null {
    const { article, title, stance } = telling
    const page = this.#context.pages.get(article.id)!
    if (!title || telling.kind === 'voice' || !MENTAL.has(stance) || spokenAloud(telling, page)) return null
    const below = (this.#byArticle.get(article.id) ?? []).filter(
      (other) =>
        other.telling.kind === 'statement' &&
        !other.telling.title &&
        other.polarity === polarity &&
        !MENTAL.has(other.telling.stance) &&
        chainOf(other, page).length > 0,
    )
    const found = below.flatMap((other) => this.#follow(other, path))
    if (found.length === 0) return null
    return distinct(found).map((one) => ({ ...one, why: 'the headline says what the text below has somebody say' }))
  }

  /** What somebody only is said to mean to do, without anybody who says it, is the writer's telling. */
  #untold(member: Member): boolean {
    return chainOf(member, this.#context.pages.get(member.telling.article.id)!).length === 0
  }

  /** A text's own voice goes back to whom the text itself attributes the claim, unless it has seen more than they told. */
  #ownVoice(member: Member, pointer: Pointer, path: readonly string[]): Pointer[] {
    const article = member.telling.article.id
    const attributed = this.#attributed(article, member)
    if (attributed.length > 0) {
      const further =
        !member.telling.title && attributed.every((other) => isFurther(modalityOf(member), modalityOf(other)))
      if (!further || (member.polarity !== 'affirms' && !member.telling.firsthand)) {
        const found = distinct(attributed.flatMap((other) => this.#follow(other, path)))
        return found.map((one) => ({ ...one, why: 'the text itself attributes it to them' }))
      }
    }
    const below = member.telling.title ? this.#below(member) : []
    if (below.length > 0) {
      const found = distinct(below.flatMap((other) => this.#follow(other, path)))
      return found.map((one) => ({ ...one, why: 'the headline says what the text below it says' }))
    }
    const root = this.#context.root.get(article) ?? article
    if (root !== article && !path.includes(root)) {
      const twin = (this.#byArticle.get(root) ?? []).find(({ telling }) => telling.kind === 'voice')
      if (twin !== undefined) {
        return this.#follow(twin, [...path, article]).map((found) => ({ ...found, why: `its text is that of ${root}` }))
      }
    }
    if (member.telling.firsthand) return [pointer]
    const told = member.telling.title ? this.#toldBelow(member, path) : null
    if (told !== null) return told
    const linked = this.#linked(member, path)
    if (linked !== null) return linked
    const cited = this.#citedBeside(member) ?? this.#citedElsewhere(member)
    if (cited !== null) return this.#throughOutlet(cited, member, path)
    return this.#sourcesOf(pointer, member) ?? [pointer]
  }

  /** Texts to which this one links and that told the same before: the writer has it from there, unless he has seen more. */
  #linked(member: Member, path: readonly string[]): Pointer[] | null {
    const { pages } = this.#context
    const { id } = member.telling.article
    const page = pages.get(id)!
    const from = linkedFrom(page, pages).filter((other) => isBefore(other, page) && !path.includes(other.article.id))
    const told = from
      .flatMap(({ article }) => this.#byArticle.get(article.id) ?? [])
      .filter((other) => onOneSide(other, member) && !isFurther(modalityOf(member), modalityOf(other)))
    if (told.length === 0) return null
    const found = distinct(told.flatMap((other) => this.#follow(other, [...path, id])))
    return found.map((one) => ({ ...one, why: 'it links to where it has it from' }))
  }

  /** An outlet that is named in the same line: the writer has it from there, though the reading did not see how. */
  #citedBeside({ telling }: Member): Pointer | null {
    const page = this.#context.pages.get(telling.article.id)!
    const [start] = telling.spans[0] ?? [0, 0]
    const { text } = page.article
    const line = text.lastIndexOf('\n', start - 1) + 1
    const end = text.indexOf('\n', start)
    const own = this.#outletsOf(telling.article.id)
    const named = page.names.filter(
      ({ span, value }) =>
        value.kind === 'outlet' && span[0] >= line && (end < 0 || span[1] <= end) && !own.includes(value.id),
    )
    const cited = named.filter(({ span }) => span[0] <= start).at(-1) ?? named[0]
    if (cited === undefined) return null
    const link: Link = { name: cited.value.id, kind: 'outlet', span: cited.span, entity: cited.value.id, unnamed: null }
    return this.#linkPointer(link, page)
  }

  /** An outlet that the text names anywhere and that told the same before: the writer has it from there, unless he has seen more. */
  #citedElsewhere(member: Member): Pointer | null {
    const { article } = member.telling
    const page = this.#context.pages.get(article.id)!
    const own = this.#outletsOf(article.id)
    for (const { span, value } of page.names) {
      if (value.kind !== 'outlet' || own.includes(value.id)) continue
      const before = [...(this.#outletArticles.get(value.id) ?? [])]
        .filter((id) => (this.#context.pages.get(id)!.article.published ?? '') < (article.published ?? ''))
        .flatMap((id) => this.#byArticle.get(id)!)
        .filter((other) => onOneSide(other, member))
      if (before.length === 0 || before.every((other) => isFurther(modalityOf(member), modalityOf(other)))) continue
      const link: Link = { name: value.id, kind: 'outlet', span, entity: value.id, unnamed: null }
      return this.#linkPointer(link, page)
    }
    return null
  }

  /** A headline says what the text below it has somebody say, though that was not found to be the same claim. */
  #toldBelow(member: Member, path: readonly string[]): Pointer[] | null {
    const page = this.#context.pages.get(member.telling.article.id)!
    const tells = ({ spans }: Telling) =>
      page.concepts.some(
        ({ id, span }) => member.facet.heads.has(id) && spans.some(([s, e]) => s <= span[0] && span[1] <= e),
      )
    const below = page.tellings.find(
      (other) => other.kind === 'statement' && !other.title && other.chain.length > 0 && tells(other),
    )
    if (below === undefined) return null
    const found = this.#follow({ ...member, telling: below }, path)
    return found.map((one) => ({ ...one, why: 'the headline says what the text below it has somebody say' }))
  }

  /** What the text below a headline tells of the claim in its own voice. */
  #below(member: Member): Member[] {
    return (this.#byArticle.get(member.telling.article.id) ?? []).filter(
      ({ telling, polarity }) => !telling.title && telling.kind === 'voice' && polarity === member.polarity,
    )
  }

  #attributed(article: string, member: Member): Member[] {
    return (this.#byArticle.get(article) ?? []).filter(
      (other) =>
        other.telling.kind === 'statement' && !other.facet.borrowed && !this.#untold(other) && onOneSide(other, member),
    )
  }

  /** An outlet that is cited has what its own articles have; if they cite the one that cites it, nobody has it. */
  #throughOutlet(pointer: Pointer, citing: Member, path: readonly string[]): Pointer[] {
    const outlet = pointer.outlet!
    const article = citing.telling.article.id
    const known = this.#sourcesOf(pointer, citing)
    if (known !== null) return known
    const own = this.#toldBy(outlet, article)
    if (own.length === 0) return [pointer]
    const circle = own.filter((id) => path.includes(id))
    if (circle.length > 0) {
      const group = new Set([...path.slice(path.indexOf(circle[0])), article])
      this.#loops.set([...group].sort().join(), group)
      return []
    }
    const through: Pointer[] = []
    let followed = false
    for (const id of own.sort()) {
      for (const member of this.#byArticle.get(id)!) {
        if (!onOneSide(member, citing)) continue
        followed = true
        const found = this.#follow(member, [...path, article])
        for (const one of found) if (!through.some(({ key }) => key === one.key)) through.push(one)
      }
    }
    if (through.length > 0) return through.map((found) => ({ ...found, why: `${pointer.name} has it from there` }))
    return followed || this.#inLoop(article, own) ? [] : [pointer]
  }

  /** Articles of an outlet from which another can have it: those published before, where there are such. */
  #toldBy(outlet: string, article: string): string[] {
    const { pages } = this.#context
    const all = [...(this.#outletArticles.get(outlet) ?? [])].filter((id) => id !== article)
    const before = all.filter((id) => isBefore(pages.get(id)!, pages.get(article)!))
    return before.length > 0 ? before : all
  }

  #inLoop(article: string, own: readonly string[]): boolean {
    return [...this.#loops.values()].some((group) => group.has(article) && own.some((id) => group.has(id)))
  }

  /** Sources of the claim that first spoke to this very outlet: what it tells without a source goes back to them. */
  #sourcesOf({ outlet, name }: Pointer, of: Member): Pointer[] | null {
    if (outlet === null) return null
    const told: Pointer[] = []
    for (const member of this.#context.members) {
      if (member.telling.kind !== 'statement' || !onOneSide(member, of)) continue
      const pointer = this.#point(member)
      if (pointer?.unnamed == null) continue
      const first = this.#firstTold(member, pointer)
      if (first.outlet === outlet && !told.some(({ key }) => key === first.key)) told.push(first)
    }
    if (told.length === 0) return null
    return told.map((found) => ({ ...found, why: `${name} has it from that source` }))
  }

  /** An unnamed source with the outlet that it first spoke to; a shorter telling of the same source borrows the longer one's. */
  #firstTold(member: Member, pointer: Pointer, seen: readonly Member[] = []): Pointer {
    const outlets = (one: Member) =>
      chainOf(one, this.#context.pages.get(one.telling.article.id)!)
        .filter(({ kind }) => kind === 'outlet')
        .map((link) => this.#outletKey(link))
    const mine = outlets(member)
    for (const other of this.#context.members) {
      if (other === member || seen.includes(other)) continue
      if (other.telling.chain[0]?.kind !== 'unnamed' || other.polarity !== member.polarity) continue
      const theirs = outlets(other)
      const compatible = alikeSources(pointer.unnamed, other.telling.chain[0].unnamed)
      const same = other.telling.article.id === member.telling.article.id || mine.length > 0
      if (!compatible || !same || theirs.length <= mine.length) continue
      if (mine.every((outlet) => theirs.includes(outlet)) && theirs[0] !== pointer.outlet) {
        const longer = this.#point(other)
        if (longer !== null) return this.#firstTold(other, longer, [...seen, member])
      }
    }
    return pointer
  }

  /** Nobody knows who: taken for the one who is known to tell it in the same article, else counted once for the article. */
  #beside(member: Member, link: Link): Pointer | null {
    const { article } = member.telling
    const page = this.#context.pages.get(article.id)!
    const known = (this.#byArticle.get(article.id) ?? []).filter(
      (other) =>
        other !== member &&
        other.telling.kind === 'statement' &&
        onOneSide(other, member) &&
        chainOf(other, page).length > 0 &&
        this.#unidentified(other, page) === null,
    )
    const nearest = known.length < 2 ? known : nearestFirst(member, known)
    const pointer = nearest.map((other) => this.#point(other)).find((found) => found !== null)
    if (pointer !== undefined) return { ...pointer, why: `"${link.name}" is taken for who tells it in the same text` }
    if (!isVague(link) && link.kind !== 'group') return this.#linkPointer(link, page)
    return unsurely(this.#unnamed(member, link, page))
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

  /** Whether the headline gives to somebody else what a group is said to tell: the lead names who told it to him. */
  #saidInTitle(member: Member): boolean {
    const own = unit(member.facet.features)
    return (this.#byArticle.get(member.telling.article.id) ?? []).some(
      ({ telling, facet }) =>
        telling.title && telling.chain[0]?.entity != null && dot(own, unit(facet.features)) >= NEARLY,
    )
  }

  /** Where a telling points by itself. */
  #point(member: Member): Pointer | null {
    let pointer = this.#points.get(member)
    if (pointer === undefined) {
      pointer = this.#pointAnew(member)
      this.#points.set(member, pointer)
    }
    return pointer
  }

  #pointAnew(member: Member): Pointer | null {
    const { telling } = member
    const page = this.#context.pages.get(telling.article.id)!
    const withdrawn = member.retracts ? retractorOf(page, telling) : null
    if (withdrawn !== null) return this.#linkPointer(withdrawn, page)
    if (telling.kind === 'voice') {
      const told = saysWho(member, this.#context.event) && !(telling.title && signIn(page, 'hearsay', telling))
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
      return relay === undefined ? null : this.#linkPointer(relay, page)
    }
    if (first.kind === 'unnamed') return this.#unnamed(member, first, page)
    const told = this.#linkPointer(first, page)
    return first.kind === 'group' && first.entity === null && this.#toldPress(telling, page) ? unsurely(told) : told
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
    if (entity !== null) return this.#context.voices.isPlatform(entity)
    if (span === null) return false
    return page.signs.some((sign) => sign.id === 'hearsay' && span[0] <= sign.span[0] && sign.span[1] <= span[1])
  }

  /** Somebody who is not named, or not identified: one origin with the first outlet he spoke to. */
  #unnamed(member: Member, first: Link, page: LedgerPage): Pointer | null {
    if (member.polarity === 'affirms' && !saysWho(member, this.#context.event)) return null
    const quoted = firstQuoted(member, this.#context.members)
    const told = quoted === null ? null : this.#point(quoted)
    if (told !== null) return { ...told, why: `word for word what ${quoted!.telling.article.id} quotes` }
    const relays = chainOf(member, page).slice(1)
    const relay =
      relays.find(({ kind }) => kind === 'outlet') ??
      this.#relayInLine(member.telling, page) ??
      this.#relayBefore(member, page) ??
      this.#relayBeside(member, page)
    const outlet = relay === undefined ? this.#homeOf(page) : this.#outletKey(relay)
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

  /** The outlet that the same article cites for the same claim elsewhere ("Vedomosti says" above "a diplomatic source"). */
  #relayBeside({ telling }: Member, page: LedgerPage): Link | undefined {
    const home = this.#homeOf(page)
    const own = page.article.outlet === null ? null : this.#context.voices.outletId(page.article.outlet)
    const cited = (this.#byArticle.get(telling.article.id) ?? [])
      .filter((other) => other.telling !== telling && other.polarity === 'affirms')
      .flatMap((other) => chainOf(other, page))
      .filter((link) => link.kind === 'outlet' && !isVague(link))
      .filter((link) => this.#outletKey(link) !== home && this.#outletKey(link) !== own)
    return new Set(cited.map((link) => this.#outletKey(link))).size === 1 ? cited[0] : undefined
  }

  /** "The source told the paper": the outlet to which the unnamed source of the same article spoke, the nearest before it. */
  #relayBefore({ telling }: Member, page: LedgerPage): Link | undefined {
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
          this.#relayInLine(other, page),
      )
      .find((link) => link !== undefined)
  }

  /** The one other outlet that is named in the line of an unnamed source. */
  #relayInLine(telling: Telling, page: LedgerPage): Link | undefined {
    const start = telling.spans[0]?.[0] ?? 0
    const { text } = page.article
    const line = text.lastIndexOf('\n', start - 1) + 1
    const end = text.indexOf('\n', start)
    const own = this.#outletsOf(page.article.id)
    const named = page.names.filter(
      ({ span, value }) =>
        value.kind === 'outlet' && span[0] >= line && (end < 0 || span[1] <= end) && !own.includes(value.id),
    )
    const first = named[0] ?? this.#pressInLine([line, end < 0 ? text.length : end], page, own)
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

  #linkPointer(link: Link, page: LedgerPage): Pointer {
    const voice = this.#context.voices.of(link, page)
    if (link.kind === 'outlet') {
      const state = voice.stateMediaOf
      if (state !== null && this.#context.states.has(state)) {
        return pointerOf(voice, `voice:${state}`, `state media speak for ${state}`)
      }
      const key = this.#outletKey(link)
      return { ...pointerOf(voice, `outlet:${key}`, 'the outlet itself'), outlet: key }
    }
    const many = voice.speaksFor.size > 1
    return pointerOf(voice, voice.key, many ? 'whoever speaks for one party is one origin' : 'one speaker, one telling')
  }

  #outletPointer(page: LedgerPage): Pointer {
    const home = this.#homeOf(page)
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

  /** Whose text it is: the credited agency's, else the outlet's. */
  #homeOf({ article }: LedgerPage): string {
    const root = this.#context.pages.get(this.#context.root.get(article.id) ?? article.id)?.article ?? article
    const credit = root.reading.credits[0] ?? article.reading.credits[0]
    if (credit !== undefined) return credit.entity ?? slug(credit.name)
    return this.#context.voices.outletId(root.outlet ?? root.reading.outlet ?? root.id)
  }

  #outletsOf(article: string): string[] {
    const page = this.#context.pages.get(article)!
    const outlet = page.article.outlet ?? page.article.reading.outlet
    return [...new Set([this.#homeOf(page), ...(outlet === null ? [] : [this.#context.voices.outletId(outlet)])])]
  }

  #outletKey(link: Link): string {
    return link.entity ?? this.#context.voices.outletId(link.name)
  }
}

/**
 * Who told it. Where somebody only is reported to intend, believe or expect, it is the one who reports that; an intention
 * that nobody is said to have told is the writer's own telling.
 */
export function chainOf({ telling }: Member, page: LedgerPage): readonly Link[] {
  let chain = chains.get(telling)
  if (chain === undefined) {
    chain = whoTold(telling, page)
    chains.set(telling, chain)
  }
  return chain
}

const chains = new WeakMap<Telling, readonly Link[]>()

function whoTold(telling: Telling, page: LedgerPage): readonly Link[] {
  const chain = telling.chain.map((link) => whoOf(link, page, telling))
  const [first, ...rest] = chain
  if (first !== undefined && telling.title && first.kind !== 'group' && holdsSource(telling, first)) return []
  if (first !== undefined && rest.length > 0 && unspoken(telling, page)) return rest
  if (first === undefined || !MENTAL.has(telling.stance) || spokenAloud(telling, page)) return chain
  if (telling.outer !== null && rest.length > 0) return rest
  return telling.stance === 'intends' ? rest : chain
}

/** "Bank has frozen accounts, letter": who does it was taken for who tells it. */
function holdsSource({ spans, cue }: Telling, { span }: Link): boolean {
  if (span === null || (cue !== null && overlap(cue, span))) return false
  return spans.some(([start, end]) => start <= span[0] && span[1] < end)
}

/** "Will sign a deal", a report has it: what somebody is yet to say is the report's telling. */
function unspoken({ cue }: Telling, page: LedgerPage): boolean {
  if (cue === null) return false
  return page.signs.some(({ id, span }) => id === 'ahead' && span[0] < cue[1] && cue[0] < span[1])
}

/** "Putin plans to visit" is nobody's word; "promised", "announced" is his. */
export function spokenAloud({ cue }: Telling, page: LedgerPage): boolean {
  if (cue === null) return false
  return page.signs.some(({ id, span }) => id === 'vow' && span[0] < cue[1] && cue[0] < span[1])
}

/** Letters behind a word of saying within which it stands to whom it was said. */
const PRESS = 24

/** From what likeness on two tellings of one article tell the same. */
const NEARLY = 0.6

/** Whether both affirm, or neither does. */
const onOneSide = (a: Member, b: Member): boolean => (a.polarity === 'affirms') === (b.polarity === 'affirms')

/** Tellings of one article, those first that are nearest in what they tell. */
function nearestFirst(member: Member, others: readonly Member[]): Member[] {
  const own = unit(member.facet.features)
  const near = new Map(others.map((other) => [other, dot(own, unit(other.facet.features))]))
  return [...others].sort((a, b) => near.get(b)! - near.get(a)!)
}

function pointerOf({ name, named }: Voice, key: string, why: string): Pointer {
  return { key, name, named, why, outlet: null, unnamed: null }
}

/** Each origin once: where several tellings lead to it, as the last of them does. */
const distinct = (pointers: readonly Pointer[]): Pointer[] => [
  ...new Map(pointers.map((pointer) => [pointer.key, pointer])).values(),
]

const unsurely = (pointer: Pointer | null): Pointer | null => (pointer === null ? null : { ...pointer, unsure: true })

function alikeSources(
  a: { circle: string; of: string | null } | null,
  b: { circle: string; of: string | null } | null,
): boolean {
  if (a === null || b === null) return true
  const circles = a.circle === b.circle || a.circle === 'other' || b.circle === 'other'
  return circles && (a.of === null || b.of === null || a.of === b.of)
}
