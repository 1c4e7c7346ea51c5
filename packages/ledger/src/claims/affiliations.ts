import type { Knowledge, Span } from '@thima/read/model'
import type { LedgerPage } from './page.ts'
import { overlap } from './spans.ts'
import { homeState, stateNear, stateTold } from './who.ts'

/** For whom an article says that somebody speaks, and over which place he has authority: told where it introduces him. */
export interface Affiliation {
  speaksFor: Set<string>
  authorityOf: Set<string>
}

/** How far before and behind a name its office may stand. */
const BEFORE = 70
const BEHIND = 90
/** Offices that hold authority over a place, though they do not speak for the state. */
const LOCAL: ReadonlySet<string> = new Set(['governor', 'deputy-governor', 'mayor', 'district-chief', 'chief-minister'])

/**
 * What the text tells of the offices of people whom knowledge may not hold:
 *
 *     Majed al-Ansari, spokesman of Qatar's foreign ministry
 *     ^^^^^^^^^^^^^^^  ^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^
 *     person          office        whose
 */
export function affiliationsOf(page: LedgerPage, knowledge: Knowledge): Map<string, Affiliation> {
  const found = new Map<string, Affiliation>()
  const offices = officesIn(page, knowledge)
  if (offices.length === 0) return found
  const bodies = page.names.filter(({ value }) => BODIES.has(value.kind))
  const closest = new Map<string, number>()
  for (const { span, value } of page.names) {
    if (value.kind !== 'person' || knowledge.speaksFor(value.id, page.day).some((id) => id !== value.id)) continue
    const line = lineOf(page.article.text, span)
    for (const office of offices) {
      const gap = distance(office.span, span)
      if (gap > (office.span[0] < span[0] ? BEFORE : BEHIND) || !inside(office.span, line)) continue
      const over = office.speaks ? bosses(page, office.span, value.id) : []
      const isNearer = (other: Span) => distance(office.span, other) < gap && inside(other, line)
      const others = page.names.filter(
        (at) => at.value.kind === 'person' && at.value.id !== value.id && !over.includes(at),
      )
      if (others.some((at) => isNearer(at.span))) continue
      const body = [...bodies, ...over]
        .filter((at) => {
          const boss = over.includes(at)
          return (
            distance(at.span, office.span) <= (boss ? BEFORE : 24) &&
            inside(at.span, line) &&
            !between(span, at.span, office.span) &&
            (boss || belongs(page, at.span, office.span))
          )
        })
        .sort((a, b) => distance(a.span, office.span) - distance(b.span, office.span))[0]
      if (body === undefined) {
        const near = office.ofState && gap <= BESIDE
        const state = found.has(value.id)
          ? null
          : near || speaksForArms(page, office, line)
            ? stateTold(office.span, page)
            : office.voice
              ? stateOfBody(page, office.span, span)
              : null
        if (state !== null) found.set(value.id, { speaksFor: new Set([state]), authorityOf: new Set() })
        continue
      }
      const away = gap + distance(body.span, office.span)
      if (away > (closest.get(value.id) ?? Number.POSITIVE_INFINITY)) continue
      const affiliation: Affiliation = { speaksFor: new Set(), authorityOf: new Set() }
      closest.set(value.id, away)
      found.set(value.id, affiliation)
      if (office.speaks) {
        affiliation.speaksFor.add(body.value.id)
        if (body.value.kind === 'government' && knowledge.entity(body.value.id) === undefined)
          for (const id of stateOf(body.span, page)) affiliation.speaksFor.add(id)
        for (const id of knowledge.speaksFor(body.value.id, page.day)) affiliation.speaksFor.add(id)
      }
      if (office.local) affiliation.authorityOf.add(body.value.id)
    }
  }
  return found
}

/** "The national police spokesman": a spokesman beside a word for what only a state has. */
function speaksForArms(page: LedgerPage, { span, voice }: Office, line: Span): boolean {
  return (
    voice &&
    page.signs.some((sign) => sign.id === 'authority' && inside(sign.span, line) && distance(sign.span, span) <= 4)
  )
}

/** "โฆษกสำนักงานสอบสวนกลาง|ฟิลิปปินส์ เกรซ มอนโตโฮ": the state whose name ends that of a body of the authorities, behind the office in it. */
function stateOfBody(page: LedgerPage, [, end]: Span, [person]: Span): string | null {
  const state = page.names.find(
    ({ span, value }) =>
      value.kind === 'country' &&
      span[0] > end &&
      span[1] <= person &&
      UNBROKEN.test(page.article.text.slice(end, span[1])) &&
      page.signs.some((sign) => sign.id === 'authority' && end <= sign.span[0] && sign.span[1] <= span[0]),
  )
  return state?.value.id ?? null
}

/** A phrase of a script without spaces. */
const UNBROKEN = /^\p{Script=Thai}+$/u

/** "Milei's spokesman", "spokesman for Prime Minister Sharif": the person whose name stands right before the office, or behind. */
function bosses(page: LedgerPage, office: Span, id: string): LedgerPage['names'] {
  const { text } = page.article
  return page.names.filter(
    ({ span, value }) =>
      value.kind === 'person' &&
      value.id !== id &&
      (/^['’]s $/u.test(text.slice(span[1], office[0])) || OF_HIM.test(text.slice(office[1], span[0]))),
  )
}

/** Between an office and him for whom it speaks: "for", and his title. */
const OF_HIM = /^ (?:for|of|to) (?:\p{L}+ ){0,3}$|^(?:ของ|ประจำตัว)(?:\p{Script=Thai}{0,24} ?)$/u

/** Whose government it is where nobody knows the body by its name. */
function stateOf(span: Span, page: LedgerPage): string[] {
  const near = stateNear(span, page, 40)
  const home = near.length > 0 ? null : homeState(page)
  return home === null ? near : [home]
}

/** Whether nothing but small words ("of the", ประจำ) parts a body from the office in it. */
function belongs(page: LedgerPage, body: Span, office: Span): boolean {
  const [start, end] = body[0] < office[0] ? [body[1], office[0]] : [office[1], body[0]]
  return page.words
    .filter((word) => word.start >= start && word.end <= end)
    .every((word) => page.signs.some(({ id, span }) => id === 'of' && span[0] <= word.start && word.end <= span[1]))
}

const BODIES: ReadonlySet<string> = new Set(['government', 'organization', 'country', 'place'])

interface Office {
  span: Span
  speaks: boolean
  local: boolean
  /** Whether only states have it: a minister's is that of the text's state where no body stands beside. */
  ofState: boolean
  /** Whether its holder is nothing but a voice. */
  voice: boolean
}

const OF_STATE = /minister|^(?:army|navy|air-force|police)-chief$|^chief-of-defence|^military-spokes|^government-spokes/
/** How far such an office may stand from its holder's name. */
const BESIDE = 4

/** Words for offices, the longest first; for each beginning which of them begin so, and the first two letters that any has. */
interface OfficeWords {
  words: (Omit<Office, 'span'> & { form: string })[]
  beginnings: Map<string, number[]>
  firsts: Set<number>
}

const tables = new WeakMap<Knowledge, OfficeWords>()

const BEGINNING = 4

function officeWords(knowledge: Knowledge): OfficeWords {
  const words = knowledge
    .roles()
    .flatMap(({ id, th, en, speaksFor }) =>
      [...th, ...en].map((form) => ({
        form: form.toLowerCase(),
        speaks: speaksFor,
        local: LOCAL.has(id),
        ofState: speaksFor && OF_STATE.test(id),
        voice: speaksFor && /spokesperson$/.test(id),
      })),
    )
    .sort((a, b) => b.form.length - a.form.length)
  const beginnings = new Map<string, number[]>()
  words.forEach(({ form }, i) => {
    const beginning = form.slice(0, BEGINNING)
    const alike = beginnings.get(beginning)
    if (alike === undefined) beginnings.set(beginning, [i])
    else alike.push(i)
  })
  return { words, beginnings, firsts: new Set([...beginnings.keys()].map((beginning) => firstsAt(beginning, 0))) }
}

const firstsAt = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/** Words for offices, the longest first, so that a deputy's is not taken for his chief's. */
function officesIn({ article }: LedgerPage, knowledge: Knowledge): Office[] {
  let table = tables.get(knowledge)
  if (table === undefined) {
    table = officeWords(knowledge)
    tables.set(knowledge, table)
  }
  const { words, beginnings, firsts } = table
  const text = article.text.toLowerCase()
  const found: { nth: number; at: number }[] = []
  for (let at = 0; at < text.length; at++) {
    // most places in a text begin no office
    if (!firsts.has(firstsAt(text, at))) continue
    for (let length = 2; length <= BEGINNING; length++)
      for (const nth of beginnings.get(text.slice(at, at + length)) ?? [])
        if (text.startsWith(words[nth].form, at)) found.push({ nth, at })
  }
  found.sort((a, b) => a.nth - b.nth || a.at - b.at)
  const offices: Office[] = []
  for (const { nth, at } of found) {
    const { form, ...office } = words[nth]
    const span: Span = [at, at + form.length]
    if (latinInside(text, span) || offices.some((other) => overlap(other.span, span))) continue
    offices.push({ span, ...office })
  }
  return offices
}

const LATIN = /[a-z]/
const latinInside = (text: string, [start, end]: Span) =>
  (LATIN.test(text[start]) && LATIN.test(text[start - 1] ?? ' ')) ||
  (LATIN.test(text[end - 1]) && /[a-rt-z]/.test(text[end] ?? ' '))

const distance = (a: Span, b: Span) => Math.max(0, a[0] - b[1], b[0] - a[1])
const inside = (a: Span, b: Span) => b[0] <= a[0] && a[1] <= b[1]
const between = (a: Span, b: Span, c: Span) => {
  const [left, right] = b[0] < c[0] ? [b[1], c[0]] : [c[1], b[0]]
  return left <= a[0] && a[1] <= right
}

function lineOf(text: string, [start, end]: Span): Span {
  const to = text.indexOf('\n', end)
  return [text.lastIndexOf('\n', start - 1) + 1, to < 0 ? text.length : to]
}
