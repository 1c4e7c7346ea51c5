import type { Link } from '@thima/read/model'
import { isFurther, modalityOf } from './course.ts'
import { MENTAL, type Member } from './members.ts'
import { Known, type OriginContext, onOneSide } from './origin-context.ts'
import { isBefore, linkedFrom } from './passed-on.ts'
import { alikeSources, distinct, type Pointer } from './pointer.ts'
import { Points } from './points.ts'
import type { Telling } from './telling.ts'
import { chainOf, spokenAloud } from './told-by.ts'

/** Follows tellings to where they come from, through texts that were copied and outlets that were cited. */
export class Tracer {
  readonly #known: Known
  readonly #points: Points
  readonly #loops = new Map<string, Set<string>>()

  constructor(context: OriginContext) {
    this.#known = new Known(context)
    this.#points = new Points(this.#known)
  }

  loops(): string[][] {
    return [...new Map([...this.#loops.values()].map((ids) => [[...ids].sort().join(), [...ids].sort()])).values()]
  }

  trace(member: Member): Pointer[] {
    return this.#follow(member, [])
  }

  /** Follows a telling to where it comes from; `path` holds the articles gone through, so that a circle is seen. */
  #follow(member: Member, path: readonly string[]): Pointer[] {
    const pointer = this.#points.of(member)
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
    const page = this.#known.context.pages.get(article.id)!
    if (!title || telling.kind === 'voice' || !MENTAL.has(stance) || spokenAloud(telling, page)) return null
    const below = (this.#known.byArticle.get(article.id) ?? []).filter(
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
    return chainOf(member, this.#known.context.pages.get(member.telling.article.id)!).length === 0
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
    const root = this.#known.context.root.get(article) ?? article
    if (root !== article && !path.includes(root)) {
      const twin = (this.#known.byArticle.get(root) ?? []).find(({ telling }) => telling.kind === 'voice')
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
    const { pages } = this.#known.context
    const { id } = member.telling.article
    const page = pages.get(id)!
    const from = linkedFrom(page, pages).filter((other) => isBefore(other, page) && !path.includes(other.article.id))
    const told = from
      .flatMap(({ article }) => this.#known.byArticle.get(article.id) ?? [])
      .filter((other) => onOneSide(other, member) && !isFurther(modalityOf(member), modalityOf(other)))
    if (told.length === 0) return null
    const found = distinct(told.flatMap((other) => this.#follow(other, [...path, id])))
    return found.map((one) => ({ ...one, why: 'it links to where it has it from' }))
  }

  /** An outlet that is named in the same line: the writer has it from there, though the reading did not see how. */
  #citedBeside({ telling }: Member): Pointer | null {
    const page = this.#known.context.pages.get(telling.article.id)!
    const { start, named } = this.#known.besideIn(telling)
    const cited = named.filter(({ span }) => span[0] <= start).at(-1) ?? named[0]
    if (cited === undefined) return null
    const link: Link = { name: cited.value.id, kind: 'outlet', span: cited.span, entity: cited.value.id, unnamed: null }
    return this.#points.linkPointer(link, page)
  }

  /** An outlet that the text names anywhere and that told the same before: the writer has it from there, unless he has seen more. */
  #citedElsewhere(member: Member): Pointer | null {
    const { article } = member.telling
    const page = this.#known.context.pages.get(article.id)!
    const own = this.#known.outletsOf(article.id)
    for (const { span, value } of page.names) {
      if (value.kind !== 'outlet' || own.includes(value.id)) continue
      const before = [...(this.#known.outletArticles.get(value.id) ?? [])]
        .filter((id) => (this.#known.context.pages.get(id)!.article.published ?? '') < (article.published ?? ''))
        .flatMap((id) => this.#known.byArticle.get(id)!)
        .filter((other) => onOneSide(other, member))
      if (before.length === 0 || before.every((other) => isFurther(modalityOf(member), modalityOf(other)))) continue
      const link: Link = { name: value.id, kind: 'outlet', span, entity: value.id, unnamed: null }
      return this.#points.linkPointer(link, page)
    }
    return null
  }

  /** A headline says what the text below it has somebody say, though that was not found to be the same claim. */
  #toldBelow(member: Member, path: readonly string[]): Pointer[] | null {
    const page = this.#known.context.pages.get(member.telling.article.id)!
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
    return (this.#known.byArticle.get(member.telling.article.id) ?? []).filter(
      ({ telling, polarity }) => !telling.title && telling.kind === 'voice' && polarity === member.polarity,
    )
  }

  #attributed(article: string, member: Member): Member[] {
    return (this.#known.byArticle.get(article) ?? []).filter(
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
      for (const member of this.#known.byArticle.get(id)!) {
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
    const { pages } = this.#known.context
    const all = [...(this.#known.outletArticles.get(outlet) ?? [])].filter((id) => id !== article)
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
    for (const member of this.#known.context.members) {
      if (member.telling.kind !== 'statement' || !onOneSide(member, of)) continue
      const pointer = this.#points.of(member)
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
      chainOf(one, this.#known.context.pages.get(one.telling.article.id)!)
        .filter(({ kind }) => kind === 'outlet')
        .map((link) => this.#known.outletKey(link))
    const mine = outlets(member)
    for (const other of this.#known.context.members) {
      if (other === member || seen.includes(other)) continue
      if (other.telling.chain[0]?.kind !== 'unnamed' || other.polarity !== member.polarity) continue
      const theirs = outlets(other)
      const compatible = alikeSources(pointer.unnamed, other.telling.chain[0].unnamed)
      const same = other.telling.article.id === member.telling.article.id || mine.length > 0
      if (!compatible || !same || theirs.length <= mine.length) continue
      if (mine.every((outlet) => theirs.includes(outlet)) && theirs[0] !== pointer.outlet) {
        const longer = this.#points.of(other)
        if (longer !== null) return this.#firstTold(other, longer, [...seen, member])
      }
    }
    return (mine.length === 0 ? this.#toldTo(member, pointer) : null) ?? pointer
  }

  /** "An official said", in a text that names the outlet to which such an official said it before: he said it there. */
  #toldTo(member: Member, pointer: Pointer): Pointer | null {
    const { pages, members } = this.#known.context
    const page = pages.get(member.telling.article.id)!
    const own = this.#known.outletsOf(page.article.id)
    for (const other of members) {
      const source = other.telling.chain[0]
      if (source?.kind !== 'unnamed' || other.polarity !== member.polarity) continue
      const before = pages.get(other.telling.article.id)!
      if (!isBefore(before, page) || !alikeSources(pointer.unnamed, source.unnamed)) continue
      const outlets = this.#known.outletsOf(before.article.id).filter((outlet) => !own.includes(outlet))
      if (!page.names.some(({ value }) => value.kind === 'outlet' && outlets.includes(value.id))) continue
      const first = this.#points.of(other)
      if (first !== null) return { ...first, why: 'the text names the outlet to which such a source told it before' }
    }
    return null
  }
}
