import type { Link, Span } from '@thima/read/model'
import { hull } from './article.ts'
import type { LedgerPage } from './page.ts'
import { slug } from './slug.ts'
import type { Telling } from './telling.ts'

/**
 * Whom a link means that the reading could not resolve ("he", "the paper", "Myanmar's military chief"): taken from the
 * names inside it, from the rest of its chain, from who spoke or was named before. To take one for two is the costly error.
 */
export function whoOf(link: Link, page: LedgerPage, telling: Telling): Link {
  const place = link.span?.[0] ?? hull(telling.spans)[0]
  const whole = outletAround(link, page)
  if (whole !== null) return whole
  if (link.kind === 'government' && isPress(link, page)) {
    const press: Link = { ...link, kind: 'outlet', entity: null }
    return outletBefore(press, page, place) ?? outletAfter(press, page) ?? press
  }
  if (link.kind === 'outlet') {
    if (link.entity !== null && !pointsBack(link, page)) return link
    return (
      outletBeside(link, page) ??
      outletBefore(link, page, place) ??
      (telling.title ? outletAfter(link, page) : null) ??
      link
    )
  }
  if (link.entity !== null || link.kind === 'unnamed' || link.kind === 'unknown') return link
  const first = describedBefore(link, page)
  if (first !== null) return whoOf(first.link, page, first.telling)
  if (link.kind !== 'group' && formerly(link, page)) return { ...link, kind: 'person' }
  const body = link.kind === 'person' ? spokenFor(link, page) : null
  if (body !== null) return body
  const named = inside(link, page)
  if (named !== null)
    return link.kind === 'document' && !isStatement(link, page) ? { ...link, entity: named.entity } : named
  const next = nextInChain(link, telling)
  if (link.kind === 'group') return next ?? (isPronoun(link, page) ? speakerBefore(page, telling, link) : null) ?? link
  const proper = properName(link, page)
  if (proper !== null) return proper
  if (isSomeone(link, page)) return link
  const before = link.kind === 'organization' ? bodyBefore(link, page) : null
  if (before !== null) return before
  const state = stateBeside(link, page) ?? (authorityIn(link, page) ? homeless(link, page) : null)
  return state ?? next ?? speakerBefore(page, telling, link) ?? homeless(link, page) ?? link
}

/** "This blogger", whom the reading calls by the words with which the text brought him in: where it did. */
function describedBefore(link: Link, page: LedgerPage): { link: Link; telling: Telling } | null {
  if (link.span === null || page.article.text.slice(...link.span) === link.name) return null
  for (const telling of page.tellings)
    for (const other of telling.chain)
      if (other.span !== null && other.name === link.name && page.article.text.slice(...other.span) === other.name)
        return { link: other, telling }
  return null
}

/** "He", "they" (เขา): nothing but words that name nobody. */
function isPronoun({ span }: Link, page: LedgerPage): boolean {
  if (span === null) return false
  const words = page.words.filter(({ start, end }) => span[0] <= start && end <= span[1])
  return words.length > 0 && words.every(({ stop }) => stop)
}

/** How far behind "a spokesman" the body stands for which he speaks. */
const FOR = 40

/** "A spokesperson for the ministry", whom nobody names: the body. */
function spokenFor(link: Link, page: LedgerPage): Link | null {
  if (link.span === null) return null
  const [start, end] = link.span
  const spokes = page.signs.find(({ id, span }) => id === 'spokes' && start <= span[0] && span[0] < end)
  if (spokes === undefined) return null
  const rest = page.article.text.slice(spokes.span[1], end + FOR).search(/[.,;\n"“]/u)
  const to = rest < 0 ? end + FOR : spokes.span[1] + rest
  const inside = ({ span }: { span: Span }) => spokes.span[1] <= span[0] && span[1] <= to
  if (page.names.some((at) => inside(at) && at.value.kind === 'person')) return null
  const named = page.names.filter((at) => inside(at) && BODIES.has(at.value.kind))
  const best = named.find(({ value }) => value.kind !== 'country') ?? named[0]
  if (best !== undefined)
    return { ...link, kind: best.value.kind === 'organization' ? 'organization' : 'government', entity: best.value.id }
  const authority = page.signs.some((sign) => sign.id === 'authority' && inside(sign))
  return authority ? homeless({ ...link, kind: 'government', span: [start, to] }, page) : null
}

/** "The company", "the union": the body that was named last before it, of which the text can speak without a name. */
function bodyBefore(link: Link, page: LedgerPage): Link | null {
  if (link.span === null || authorityIn(link, page)) return null
  const [start] = link.span
  const last = page.names.filter(({ span, value }) => span[1] <= start && value.kind === 'organization').at(-1)
  return last === undefined ? null : { ...link, entity: last.value.id, name: page.article.text.slice(...last.span) }
}

/** "A volunteer": one of whom the text has not told before, and whom it does not name. */
export function isSomeone({ kind, entity, span }: Link, page: LedgerPage): boolean {
  if (span === null || entity !== null || (kind !== 'person' && kind !== 'organization')) return false
  const [start, end] = span
  return page.signs.some(
    ({ id, span: [from, to] }) =>
      id === 'someone' && (from === start || (to > start && to <= end + 12 && THAI.test(page.language))),
  )
}

const THAI = /^th/

/** "Times" of "Lagoon Times": a piece of an outlet's name. */
function outletAround(link: Link, page: LedgerPage): Link | null {
  if (link.span === null || link.kind === 'outlet' || link.kind === 'unnamed') return null
  const [start, end] = link.span
  const around = page.names.find(({ span, value }) => value.kind === 'outlet' && span[0] <= start && end <= span[1])
  if (around === undefined) return null
  return { ...link, kind: 'outlet', entity: around.value.id, name: page.article.text.slice(...around.span) }
}

/** Whether nobody can say who it is: neither a known thing nor a name that stands in the article. */
export function isVague(link: Link): boolean {
  return (
    link.entity === null &&
    (link.kind === 'person' ||
      link.kind === 'government' ||
      link.kind === 'organization' ||
      link.kind === 'document' ||
      link.kind === 'outlet')
  )
}

/** A ministry's statement is its word; its letter that somebody has seen is a document. */
const isStatement = ({ span }: Link, page: LedgerPage): boolean =>
  span !== null &&
  page.signs.some((sign) => sign.id === 'statement' && span[0] <= sign.span[0] && sign.span[1] <= span[1])

const BODIES: ReadonlySet<string> = new Set(['government', 'organization', 'country', 'person'])

/** "The information office of Myanmar's military government": the last of the bodies that its words name. */
function inside(link: Link, page: LedgerPage): Link | null {
  if (link.span === null) return null
  const [start, end] = link.span
  const named = page.names.filter(
    ({ span, value }) =>
      span[0] < end && start < span[1] && BODIES.has(value.kind) && !partOfName(value.kind, span, link, page),
  )
  const best =
    named.find(({ value }) => value.kind === 'person') ??
    named.find(({ value }) => value.kind === 'government') ??
    named[0]
  if (best === undefined) return null
  // "A Thai plant", "the Chinese blogger": where it is or whence he is, not who speaks.
  if (best.value.kind === 'country' && link.kind !== 'government' && !authorityIn(link, page)) return null
  // "A leading member of the party" does not speak for it.
  if (best.value.kind === 'organization' && link.kind === 'person' && !authorityIn(link, page)) return null
  const kind =
    best.value.kind === 'person' ? 'person' : best.value.kind === 'organization' ? 'organization' : 'government'
  return { ...link, kind, entity: best.value.id }
}

/** "The Sudan Doctors Network" is a name of its own; "Sudan's army" and "Sudan army" are Sudan's. */
function partOfName(kind: string, [, end]: Span, link: Link, page: LedgerPage): boolean {
  if (kind !== 'country' || link.kind !== 'organization' || authorityIn(link, page)) return false
  return CAPITAL.test(page.article.text.slice(end, Math.min(end + 2, link.span![1])))
}

const CAPITAL = /^ \p{Lu}/u

/** An organization that its article names, though nobody knows it: what is called by a name is not vague. */
function properName(link: Link, page: LedgerPage): Link | null {
  if (link.kind !== 'organization' || link.span === null || authorityIn(link, page)) return null
  const whole = page.article.text.slice(...link.span).replace(/^[Tt]he /u, '')
  const name = whole.replace(/^(?:\p{Ll}+ )+(?=\p{Lu})/u, '')
  const words = name.split(' ')
  if ((words.length < 2 && name === whole) || !words.every((word) => /^(\p{Lu}|of$|for$|and$|the$|de$)/u.test(word)))
    return null
  return { ...link, entity: slug(name), name }
}

/** "A former officer" speaks for nobody. */
function formerly({ span }: Link, page: LedgerPage): boolean {
  if (span === null) return false
  const near = (at: Span) => at[0] < span[1] && span[0] - at[1] <= 8 && span[0] - at[1] >= -(span[1] - span[0])
  return page.signs.some((sign) => sign.id === 'former' && near(sign.span))
}

const authorityIn = ({ span }: Link, page: LedgerPage): boolean =>
  span !== null &&
  page.signs.some((sign) => sign.id === 'authority' && span[0] <= sign.span[0] && sign.span[1] <= span[1])

/** "The army", "the office of the president" where the text tells of one state: that state's. */
function homeless(link: Link, page: LedgerPage): Link | null {
  if (!authorityIn(link, page) && link.kind !== 'government') return null
  const state = link.span === null ? undefined : (stateNear(link.span, page)[0] ?? homeState(page))
  return state === undefined || state === null ? null : { ...link, kind: 'government', entity: state }
}

/** The state of which a text mostly tells; where it tells of several, the one in which it was written. */
export function homeState({ names, home }: LedgerPage): string | null {
  const counts = new Map<string, number>()
  let all = 0
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { value } of names) {
    if (value.kind !== 'country' && value.kind !== 'place') continue
    if (value.state === null) continue
    count(value.state)
    all++
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most !== undefined && most[1] >= MOSTLY * all ? most[0] : home
}

/** Share of the mentions of states that makes one the text's own. */
const MOSTLY = 0.66

/** "Russian media" are not Russia. */
function isPress({ span }: Link, page: LedgerPage): boolean {
  if (span === null) return false
  const [start, end] = [span[0] - 6, span[1] + 8]
  return page.signs.some((sign) => sign.id === 'outlets' && start <= sign.span[0] && sign.span[1] <= end)
}

/** "The website Savane24": the name right behind it. */
function outletBeside(link: Link, page: LedgerPage): Link | null {
  if (link.span === null || link.entity !== null) return null
  const [start, end] = link.span
  const beside = page.names.find(
    ({ span, value }) => value.kind === 'outlet' && span[0] >= start && span[0] - end <= 3 && span[1] >= start,
  )
  return beside === undefined
    ? null
    : { ...link, entity: beside.value.id, name: page.article.text.slice(...beside.span) }
}

/** The outlet that is named first after it. */
function outletAfter(link: Link, page: LedgerPage): Link | null {
  const own = new Set(page.article.reading.credits.map(({ entity }) => entity))
  const said = new Set(page.tellings.flatMap(({ title, chain }) => (title ? chain.map(({ entity }) => entity) : [])))
  if (link.span === null) return null
  const [, end] = link.span
  const after = page.names.find(
    ({ span, value }) => value.kind === 'outlet' && !own.has(value.id) && !said.has(value.id) && span[0] >= end,
  )
  return after === undefined ? null : { ...link, entity: after.value.id, name: after.value.id }
}

/** "The military government" right behind the name of a state is that state's. */
function stateBeside(link: Link, page: LedgerPage): Link | null {
  if (link.kind !== 'government' || link.span === null) return null
  const [state] = stateNear(link.span, page, 40)
  return state === undefined ? null : { ...link, entity: state }
}

/**
 * Whose minister somebody is where no state stands beside the office: that of which the sentence tells first ("Lithuania has
 * closed nothing to Belarus, Interior Minister N. said"), else the text's.
 */
export function stateTold([start, end]: Span, page: LedgerPage): string | null {
  const { text } = page.article
  const states = page.names.filter(({ value }) => value.kind === 'country')
  const beside = states.find(
    ({ span }) =>
      (span[1] <= start && /^(?:['’]s)? ?$/u.test(text.slice(span[1], start))) ||
      (span[0] >= end && span[0] - end <= 4),
  )
  if (beside !== undefined) return beside.value.id
  const line = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.slice(line, start).lastIndexOf('. ')
  const first = states.find(({ span }) => span[0] >= (stop < 0 ? line : line + stop) && span[1] <= start)
  return first?.value.id ?? homeState(page)
}

/** Whose government it is where its name does not say: the state or capital named last before it in the line, or right behind it. */
export function stateNear([start, end]: Span, page: LedgerPage, reach = 120): string[] {
  const line = page.article.text.lastIndexOf('\n', start - 1) + 1
  const places = page.names.filter(
    ({ value }) => value.kind === 'country' || (value.kind === 'place' && value.strongly.length > 1),
  )
  const owner = ownerBefore([start, end], page, line)
  if (owner !== null) return owner
  const behind = places.find(
    ({ span }) => span[0] >= end && span[0] - end <= 12 && !/[.\n]/u.test(page.article.text.slice(end, span[0])),
  )
  if (behind !== undefined) return [...behind.value.strongly]
  const before = places.filter(({ span }) => span[0] >= line && span[1] <= start && start - span[1] <= reach)
  const last = before.filter(({ value }) => value.kind === 'country').at(-1) ?? before.at(-1)
  return last === undefined ? [] : [last.value.strongly.find((id) => id !== last.value.id) ?? last.value.id]
}

/** "Malaysia has sent boats to southern Thailand, its disaster agency said": the first of its sentence. */
function ownerBefore([start, end]: Span, page: LedgerPage, line: number): string[] | null {
  const its = page.signs.find(
    ({ id, span }) => id === 'its' && span[0] < end && span[1] <= end && start - span[1] <= 1 && span[1] >= start - 1,
  )
  if (its === undefined) return null
  const stop = page.article.text.slice(line, its.span[0]).lastIndexOf('. ')
  const from = stop < 0 ? line : line + stop + 2
  const first = page.names.find(
    ({ span, value }) => span[0] >= from && span[1] <= its.span[0] && OWNERS.has(value.kind),
  )
  return first === undefined || first.value.state === null ? null : [first.value.state]
}

const OWNERS: ReadonlySet<string> = new Set(['country', 'government', 'organization'])

/** "He", where the chain goes on with the one who spoke. */
function nextInChain(link: Link, { chain }: Telling): Link | null {
  const at = chain.indexOf(link)
  const next = chain.slice(at + 1).find(({ entity, kind }) => entity !== null && kind !== 'outlet')
  return next ?? null
}

/** Who spoke last before it, in the same article; "the ministry" is no person. */
function speakerBefore(page: LedgerPage, telling: Telling, link: Link): Link | null {
  const here = hull(telling.spans)[0]
  const speakers = page.tellings
    .filter((other) => other !== telling && !other.title)
    .flatMap((other) => {
      const first = other.chain[0]
      return first === undefined || first.entity === null || first.kind === 'outlet' || first.kind === 'group'
        ? []
        : [{ at: hull(other.spans)[0], link: first }]
    })
    .sort((a, b) => a.at - b.at)
  if (telling.title) return null
  const isBody = ({ kind }: Link) => kind === 'government' || kind === 'organization'
  const fits = (other: Link) => isBody(link) === isBody(other)
  return speakers.filter((speaker) => speaker.at < here && fits(speaker.link)).at(-1)?.link ?? null
}

/** "The paper": the outlet that was named last before it, but not the one that prints the text. */
function outletBefore(link: Link, page: LedgerPage, place: number): Link | null {
  const own = new Set(page.article.reading.credits.map(({ entity }) => entity))
  const before = page.names.filter(
    ({ span, value }) => value.kind === 'outlet' && !own.has(value.id) && span[1] <= place,
  )
  const last = before.at(-1)
  return last === undefined ? null : { ...link, entity: last.value.id, name: last.value.id }
}

/** "The same paper": a name that only points to one named before. */
function pointsBack({ span }: Link, page: LedgerPage): boolean {
  if (span === null) return false
  return page.signs.some(
    ({ id, span: [start, end] }) =>
      id === 'same' && span[0] - 1 <= start && start <= span[1] + 2 && end <= span[1] + 12,
  )
}
