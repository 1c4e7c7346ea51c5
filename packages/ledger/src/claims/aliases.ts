import type { Knowledge, Link, LinkKind } from '@thima/read/model'
import type { Abbreviation } from './abbreviations.ts'
import type { Hearing } from './hearing.ts'
import type { LedgerPage, Named } from './page.ts'
import { slug } from './slug.ts'
import { overlap } from './spans.ts'
import type { Telling } from './telling.ts'
import { homeState } from './who.ts'
import type { Lexer } from './words.ts'

/** For an id or a name that knowledge does not hold, the one under which the story knows it. */
export type Aliases = ReadonlyMap<string, { id: string; kind: LinkKind | null }>

const THAI = /[\u0e00-\u0e7f]/
const LETTER = /[\p{Script=Latin}\p{N}]/u
/** Share of the sounds of a name that may differ, and the fewest sounds by which a name is known. */
const APART = 0.25
const FEWEST = 3

/** "the rights group |Licorne". */
const DESCRIBED = /^(?:[Tt]he )?(?:\p{Ll}+ )+(?=\p{Lu})/u

interface Known {
  id: string
  name: string
  slug: string
  group: string
  thai: boolean
  sounds: string
  outlet: boolean
  fixed: boolean
}

/**
 * One thing that articles of a story write in different scripts, where knowledge does not hold it: a name in Thai letters and
 * one in Latin letters that sound alike, of things of one kind; and whatever sounds like the outlet of one of the articles.
 */
export function aliasesOf(
  pages: readonly LedgerPage[],
  lexers: ReadonlyMap<string, Lexer>,
  knowledge: Knowledge,
  abbreviations: readonly Abbreviation[],
): Aliases {
  const soundsOf = (full: string) => soundsIn(bare(full))
  const soundsIn = (name: string) => lexers.get(THAI.test(name) ? 'th' : 'en')?.language.claimWords.sounds?.(name) ?? ''
  const kindWords = [...lexers.values()]
    .flatMap(({ language: { claimWords } }) => `${claimWords.outlets},${claimWords.bodies}`.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
  /** A name without the word for what it is: สำนักข่าวฮาร์เบอร์ไวร์ sounds as "Harbour Wire" does, "the rights group Licorne" as ลิคอร์น. */
  const bare = (name: string) => {
    if (!THAI.test(name)) {
      const proper = name.replace(DESCRIBED, '')
      const last = kindWords.find((word) => proper.toLowerCase().endsWith(` ${word}`))
      return last === undefined ? proper : proper.slice(0, -last.length).trim()
    }
    const word = kindWords.find((one) => name.startsWith(one) && name.length > one.length + 3)
    return word === undefined ? name : name.slice(word.length).trim()
  }
  const known = new Map<string, Known>()
  const enter = (id: string, name: string, group: string, outlet: boolean) => {
    const before = known.get(id)
    if (before !== undefined) {
      before.outlet ||= outlet
      return
    }
    known.set(id, {
      id,
      name,
      slug: slug(name),
      group,
      thai: THAI.test(name),
      sounds: soundsOf(name),
      outlet,
      fixed: knowledge.entity(id) !== undefined,
    })
  }
  for (const { article } of pages) {
    const outlet = article.outlet ?? article.reading.outlet
    if (outlet !== null) enter(outletKey(outlet, knowledge), outlet, 'outlet', true)
  }
  for (const { article, tellings } of pages) {
    for (const { id, name, kind } of article.reading.entities) enter(id, name, groupOf(kind), false)
    for (const { chain } of tellings) {
      for (const { entity, name, kind } of chain)
        if (PROPER.has(kind)) enter(entity ?? name, name, groupOf(kind), false)
    }
  }
  const things = [...known.values()]
    .filter(({ sounds }) => sounds.length >= FEWEST)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const aliases = new Map<string, { id: string; kind: LinkKind | null }>()
  for (const { id, outlet, group } of known.values())
    if (outlet && group === 'outlet') aliases.set(id, { id, kind: 'outlet' })
  for (const thing of things) {
    if (thing.fixed || thing.outlet) continue
    const outlet = things.find((other) => other.outlet && other !== thing && soundsLike(thing, other, true))
    if (
      outlet !== undefined &&
      (thing.group === 'outlet' || thing.thai !== outlet.thai || thing.slug === outlet.slug)
    ) {
      aliases.set(thing.id, { id: outlet.id, kind: 'outlet' })
      continue
    }
    const twin = things.find(
      (other) =>
        other !== thing && other.thai !== thing.thai && other.group === thing.group && soundsLike(thing, other, false),
    )
    if (twin !== undefined && (twin.fixed || thing.thai)) aliases.set(thing.id, { id: twin.id, kind: null })
    else if (thing.group === 'outlet') {
      const whole = things.filter((other) => isCutShort(thing, other))
      if (whole.length === 1) aliases.set(thing.id, { id: whole[0].id, kind: 'outlet' })
    }
  }
  for (const thing of known.values()) {
    // "Nikkei", where the story holds "Nikkei Asia" and nothing of Nikkei's own
    if (thing.group === 'outlet' && !thing.outlet) {
      const whole = [...known.values()].filter(({ outlet, slug: full }) => outlet && full.startsWith(`${thing.slug}-`))
      if (whole.length === 1) aliases.set(thing.id, { id: whole[0].id, kind: 'outlet' })
    }
    if (thing.fixed || aliases.has(thing.id) || thing.outlet) continue
    if (thing.group === 'person') {
      const plain = [...known.values()]
        .filter((other) => other.group === 'person' && isShorterName(other.slug, thing.slug))
        .sort((a, b) => a.slug.length - b.slug.length || (a.id < b.id ? -1 : 1))[0]
      const same = plain ?? things.find((other) => spelledOtherwise(thing, other))
      if (same !== undefined) {
        aliases.set(thing.id, { id: aliases.get(same.id)?.id ?? same.id, kind: null })
        continue
      }
    }
    const whole = [...known.values()].filter(
      (other) => other !== thing && (isPartOf(thing, other) ? !other.fixed : isFirstName(thing, other)),
    )
    const ids = new Set(whole.map(({ id }) => aliases.get(id)?.id ?? id))
    if (ids.size === 1) aliases.set(thing.id, { id: [...ids][0], kind: null })
  }
  const states = new Set(pages.flatMap(({ names }) => names.map(({ value }) => value.state)))
  const bodies = [...known.values()].filter(({ fixed, group, id }) => !fixed && group === 'body' && !aliases.has(id))
  for (const { id, name } of bodies) {
    const homes = new Set(pages.flatMap((page) => (page.byId.has(id) ? (homeState(page) ?? []) : [])))
    const held = knowledge.lookup(name).filter((one) => {
      const row = knowledge.entity(one)
      return (
        row !== undefined &&
        groupOf(row.kind) === 'body' &&
        (row.country === undefined || (homes.size > 0 ? homes : states).has(row.country))
      )
    })
    if (held.length === 1) aliases.set(id, { id: held[0], kind: null })
  }
  for (const { form, value } of abbreviations) {
    for (const id of [form, slug(form)]) {
      if (id === value.id || aliases.has(id) || knowledge.entity(id) !== undefined) continue
      const whole = aliases.get(value.id)
      aliases.set(id, { id: whole?.id ?? value.id, kind: value.kind === 'government' ? 'government' : 'organization' })
    }
  }
  for (const [id, alias] of aliases) {
    const further = aliases.get(alias.id)
    if (further !== undefined && alias.id !== id) aliases.set(id, { id: further.id, kind: alias.kind ?? further.kind })
  }
  return aliases
}

/** "Andaman Star" of "Andaman Star Trading", "the Gazette" of "Northern Gazette": a name cut short. */
function isPartOf(part: Known, whole: Known): boolean {
  if (part.thai || whole.thai || part.group !== whole.group || part.slug.length < SHORTEST) return false
  if (part.group === 'outlet') return whole.outlet && whole.slug.endsWith(`-${part.slug}`)
  return part.slug.includes('-') && whole.slug.startsWith(`${part.slug}-`)
}

/** "หนังสือพิมพ์ดาเกนส์" of "Dagens Næringsliv": an outlet that one script names by its first word. */
function isCutShort(part: Known, whole: Known): boolean {
  if (whole.group !== 'outlet' || part.thai === whole.thai) return false
  return whole.sounds.length > part.sounds.length && whole.sounds.startsWith(part.sounds)
}

/** "Efren Dumalagan" of "Efren B. Dumalagan" and of "Manager Efren Dumalagan": first and last name in this order. */
function isShorterName(part: string, whole: string): boolean {
  const [few, many] = [part.split('-'), whole.split('-')]
  if (few.length < 2 || few.length >= many.length || few.at(-1) !== many.at(-1)) return false
  let at = -1
  return few.every((word) => {
    at = many.indexOf(word, at + 1)
    return at >= 0
  })
}

/** "กฤตภาส" of กฤตภาส เหมวรานนท์: Thai calls people by their first names. */
function isFirstName(first: Known, whole: Known): boolean {
  return (
    first.thai &&
    whole.thai &&
    first.group === 'person' &&
    whole.group === 'person' &&
    !first.slug.includes('-') &&
    whole.slug.startsWith(`${first.slug}-`)
  )
}

/** Letters of the shortest name that may stand for a longer one. */
const SHORTEST = 5

const PROPER: ReadonlySet<string> = new Set(['person', 'outlet', 'organization', 'government'])

const groupOf = (kind: string) =>
  kind === 'organization' || kind === 'government' ? 'body' : kind === 'country' ? 'place' : kind

export const outletKey = (name: string, knowledge: Knowledge): string => {
  const ids = knowledge.lookup(name)
  return ids.find((id) => knowledge.entity(id)?.kind === 'outlet') ?? ids[0] ?? slug(name)
}

/** "Krittapas Hemawaranon", "Kritaphat Hemvaranont": a person whose long name two writers spell by ear. The first in order of ids names him. */
function spelledOtherwise(a: Known, b: Known): boolean {
  if (b.group !== 'person' || b.thai || a.thai || b.fixed || b.id >= a.id || a.sounds.length < BY_EAR) return false
  const parts = (one: Known) => one.slug.split('-').length
  return parts(a) === parts(b) && a.sounds[0] === b.sounds[0] && distance(a.sounds, b.sounds) <= APART * a.sounds.length
}

/** Sounds of a name that is long enough to be known by them within one script. */
const BY_EAR = 8

/** Whether two names sound alike; an outlet's may stand in a longer name ("the website of …"). */
function soundsLike(a: Known, b: Known, contained: boolean): boolean {
  const [short, long] = a.sounds.length < b.sounds.length ? [a.sounds, b.sounds] : [b.sounds, a.sounds]
  if (short === long) return true
  if (contained && short.length >= 4 && long.includes(short) && long.length <= short.length * 2) return true
  return short.length > FEWEST && distance(short, long) <= APART * long.length
}

/** Changes of a letter that turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]
}

/** A page with the names under which its story knows things. */
export function renamed(page: LedgerPage, aliases: Aliases, pages: readonly LedgerPage[]): LedgerPage {
  if (aliases.size === 0) return page
  const named = (value: Named): Named => {
    const alias = aliases.get(value.id)
    if (alias === undefined) return value
    if (alias.id === value.id) return { ...value, kind: 'outlet' }
    const there = pages.map(({ byId }) => byId.get(alias.id)).find((found) => found !== undefined)
    return there ?? { ...value, id: alias.id, stands: new Map([[alias.id, 1]]), strongly: [alias.id] }
  }
  const id = (one: string) => aliases.get(one)?.id ?? one
  const link = (one: Link): Link => {
    const alias = aliases.get(one.entity ?? one.name)
    return alias === undefined ? one : { ...one, entity: alias.id, kind: alias.kind ?? one.kind }
  }
  const names = page.names.map(({ span, value }) => ({ span, value: named(value) }))
  const tellings = page.tellings.map(
    (telling): Telling => ({
      ...telling,
      chain: telling.chain.map(link),
      events: telling.events.map((event) => ({
        ...event,
        actors: event.actors.map(id),
        recipients: event.recipients.map(id),
        place: event.place === null ? null : id(event.place),
      })),
    }),
  )
  const ids = (some: ReadonlySet<string>) => new Set([...some].map(id))
  const affiliations = new Map(
    [...page.affiliations].map(([key, { speaksFor, authorityOf }]) => [
      id(key),
      { speaksFor: ids(speaksFor), authorityOf: ids(authorityOf) },
    ]),
  )
  return { ...page, names, tellings, affiliations, byId: new Map(names.map(({ value }) => [value.id, value])) }
}

/** Outlets of the story that a page names in its own script or another, though the reading did not see it. */
export function outletMentions(
  page: LedgerPage,
  outlets: readonly Outlet[],
  lexers: ReadonlyMap<string, Lexer>,
  hearing: Hearing,
): LedgerPage {
  const { text } = page.article
  const found: LedgerPage['names'] = []
  const thai = page.language.startsWith('th')
  for (const { id, name, publishes } of outlets) {
    if (name === page.article.outlet || page.names.some(({ value }) => value.id === id && value.kind === 'outlet'))
      continue
    const span =
      literal(text, name) ??
      (publishes && THAI.test(name) !== thai
        ? hearing.find(lexers.get(THAI.test(name) ? 'th' : 'en')?.language.claimWords.sounds?.(name) ?? '')
        : null)
    if (span === null || found.some((other) => other.span[0] === span[0])) continue
    const value = {
      id,
      kind: 'outlet' as const,
      stands: new Map([[id, 1]]),
      strongly: [id],
      state: null,
      forms: [name],
    }
    found.push({ span, value })
  }
  if (found.length === 0) return page
  const covered = ({ span }: LedgerPage['names'][number]) => found.some((other) => overlap(other.span, span))
  const names = [...page.names.filter((name) => !covered(name)), ...found].sort((a, b) => a.span[0] - b.span[0])
  return { ...page, names, byId: new Map(names.map(({ value }) => [value.id, value])) }
}

/** An outlet by one of the names under which a story knows it. */
export interface Outlet {
  id: string
  name: string
  /** Whether one of the articles is its own. */
  publishes: boolean
}

/** The outlets of a story: those whose articles it holds, and those that one of them is seen to name. */
export function outletsOf(pages: readonly LedgerPage[], knowledge: Knowledge): Outlet[] {
  const found = new Map<string, Outlet>()
  for (const { article, names } of pages) {
    const { outlet } = article
    if (outlet !== null) found.set(outlet, { id: outletKey(outlet, knowledge), name: outlet, publishes: true })
    for (const { span, value } of names) {
      const name = article.text.slice(...span)
      if (value.kind === 'outlet' && !found.has(name)) found.set(name, { id: value.id, name, publishes: false })
    }
  }
  return [...found.values()].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
}

function literal(text: string, name: string): readonly [number, number] | null {
  if (name.length < 5) return null
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[end] ?? '')) return [at, end]
  }
  return null
}
