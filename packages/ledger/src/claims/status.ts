import { dayOf, parseDate } from '@thima/read/model'
import { COURSE, hasBegun, modalityOf, type Stage } from './course.ts'
import { MENTAL, type Member } from './members.ts'
import type { Origin } from './origins.ts'
import type { LedgerPage } from './page.ts'
import { accuses, type Parties, settles } from './parties.ts'
import { retractorOf } from './retract.ts'
import { chainOf, spokenAloud } from './told-by.ts'
import type { Voice, Voices } from './voices.ts'
import { isVague } from './who.ts'

export const STATUSES = ['confirmed', 'denied', 'disputed', 'corroborated', 'single-origin', 'unsourced'] as const
export type Status = (typeof STATUSES)[number]
export const FLAGS = ['unconfirmed', 'retracted', 'lapsed'] as const
export type Flag = (typeof FLAGS)[number]

/** A party's last word on a claim. */
export interface Word {
  party: string
  name: string
  position: 'affirms' | 'denies' | 'declines'
  on: string | null
  article: string
  telling: string
}

export interface Judgement {
  status: Status
  flags: Flag[]
  confirmedBy: Word[]
  deniedBy: Word[]
  declinedBy: Word[]
  independentOrigins: number
  namedOrigins: number
  course: Stage | null
  /** Ids of the tellings that the status was drawn from. */
  because: string[]
}

/** What the ledger says of a claim, from its tellings up to a day. */
export function judge(
  members: readonly Member[],
  origins: readonly Origin[],
  parties: Parties,
  voices: Voices,
  pages: ReadonlyMap<string, LedgerPage>,
  root: ReadonlyMap<string, string>,
  asOf: string | null,
): Judgement {
  const spoken = wordsOf(members, parties, voices, pages)
  const heard = spoken.some(({ side, position }) => side !== 'aside' && position !== 'declines')
  const made = members.some(({ polarity }) => polarity === 'affirms')
  const settled = spoken.filter(
    (word) => word.side === 'settling' || (!heard && (made || word.outright) && concerns(word, parties, voices)),
  )
  const confirmedBy = settled.filter(({ position }) => position === 'affirms').map(({ word }) => word)
  const deniedBy = settled.filter(({ position }) => position === 'denies').map(({ word }) => word)
  const declinedBy = settled.filter(({ position }) => position === 'declines').map(({ word }) => word)
  const accusing = spoken.filter(({ side, position }) => side === 'accusing' && position === 'affirms')
  const taken = retractions(members, origins, voices, pages, root)
  const affirming = countable(
    origins.filter(
      (origin) => !origin.denies && !taken.has(origin.key) && !deniedSince(origin, origins, members, root),
    ),
  )
  const flags: Flag[] = []
  if (refusedToConfirm(members, parties, voices, pages)) flags.push('unconfirmed')
  if (taken.size > 0) flags.push('retracted')
  if (lapsed(members, asOf)) flags.push('lapsed')
  const status: Status =
    confirmedBy.length > 0
      ? deniedBy.length > 0
        ? 'disputed'
        : 'confirmed'
      : deniedBy.length > 0
        ? accusing.length > 0
          ? 'disputed'
          : 'denied'
        : affirming.length >= 2
          ? 'corroborated'
          : affirming.length === 1
            ? 'single-origin'
            : 'unsourced'
  const because =
    status === 'confirmed' || status === 'denied' || status === 'disputed'
      ? [...confirmedBy, ...deniedBy, ...accusing.map(({ word }) => word)].map(({ telling }) => telling)
      : affirming.flatMap(({ tellings }) => tellings.slice(0, 1))
  return {
    status,
    flags,
    confirmedBy,
    deniedBy,
    declinedBy,
    independentOrigins: affirming.length,
    namedOrigins: affirming.filter(({ named }) => named).length,
    course: courseOf(members),
    because,
  }
}

interface Spoken {
  side: 'settling' | 'accusing' | 'aside'
  position: Word['position']
  word: Word
  voice: Voice
  /** Whether he is told to deny it, so that somebody must have said it. */
  outright: boolean
}

/**
 * Whether a word settles a claim that somebody makes and of whose parties none was heard: who they are may not have been read. People deny on record what
 * concerns them; who affirms must speak for a body, and not for a state that has nothing to do with it. Between states the parties are
 * known.
 */
function concerns(
  { side, position, voice }: Spoken,
  { oneSided, settling, concerned }: Parties,
  voices: Voices,
): boolean {
  if (side !== 'aside' || position === 'declines') return false
  if (position === 'denies') return true
  const states = [...settling].filter((id) => voices.isState(id))
  if (oneSided || states.length > 1 || (voice.speaksFor.size < 2 && !voice.isBody)) return false
  const ids = [...voice.speaksFor, ...voice.authorityOf]
  return !ids.some((id) => voices.isState(id)) || ids.some((id) => concerned.has(id))
}

/** The last word of each who spoke on record: what is said later stands, and a refusal never takes back a word. */
function wordsOf(
  members: readonly Member[],
  parties: Parties,
  voices: Voices,
  pages: ReadonlyMap<string, LedgerPage>,
): Spoken[] {
  const last = new Map<string, Spoken & { at: string }>()
  for (const member of members) {
    const page = pages.get(member.telling.article.id)!
    const voice = onRecord(member, voices, page)
    if (voice === null) continue
    const side = settles(parties, voice) ? 'settling' : accuses(parties, voice) ? 'accusing' : 'aside'
    const at = saidOn(member, page)
    const known = last.get(voice.key)
    const position = member.polarity
    if (known !== undefined) {
      if (position === 'declines' && known.position !== 'declines') continue
      const here = known.word.article === page.article.id
      const later = at > known.at || (at === known.at && weight(position, here) > weight(known.position, here))
      if (!later && !(known.position === 'declines' && position !== 'declines')) continue
    }
    const word = {
      party: voice.key,
      name: voice.name,
      position,
      on: at || null,
      article: page.article.id,
      telling: member.telling.id,
    }
    last.set(voice.key, { side, position, at, word, voice, outright: member.telling.stance === 'denies' })
  }
  return [...last.values()]
}

/** A party declined to confirm, and no party ever confirmed: a denial that comes later takes neither back. */
function refusedToConfirm(
  members: readonly Member[],
  parties: Parties,
  voices: Voices,
  pages: ReadonlyMap<string, LedgerPage>,
): boolean {
  let declined = false
  for (const member of members) {
    if (member.polarity === 'denies') continue
    const voice = onRecord(member, voices, pages.get(member.telling.article.id)!)
    if (voice === null || !settles(parties, voice)) continue
    if (member.polarity === 'affirms') return false
    declined = true
  }
  return declined
}

/**
 * Which of two words of one day stands. Who denies it in a text and seems to affirm it there ("no dam burst; the water flows as on
 * any day") tells another thing with the second; in two texts he came round.
 */
const weight = (position: Word['position'], inOneText: boolean) =>
  (inOneText ? ['declines', 'affirms', 'denies'] : ['declines', 'denies', 'affirms']).indexOf(position)

/** The speaker's own voice: not what others tell of his intentions, not somebody unnamed, not an outlet. */
function onRecord(member: Member, voices: Voices, page: LedgerPage): Voice | null {
  const { telling } = member
  const [first] = chainOf(member, page)
  if (telling.kind === 'voice' || first === undefined) return null
  if (first.kind === 'unnamed' || first.kind === 'unknown' || first.kind === 'outlet' || first.kind === 'group')
    return null
  if (isVague(first)) return null
  if (MENTAL.has(telling.stance) && telling.stance !== 'expects' && !spokenAloud(telling, page)) return null
  return voices.of(first, page)
}

/** When it was said: as the text tells, not later than its publication. */
export function saidOn({ telling }: Member, page: LedgerPage): string {
  const said = telling.saidAt === null ? null : parseDate(telling.saidAt)
  if (said?.form === 'day' && (page.day === null || telling.saidAt! <= page.day)) return telling.saidAt!
  return page.day ?? telling.saidAt ?? ''
}

/**
 * Keys of origins whose speaker or outlet took its own telling back. An outlet takes its sources back with it: all that is known
 * only from it, from copies of its texts and from those that name it.
 */
function retractions(
  members: readonly Member[],
  origins: readonly Origin[],
  voices: Voices,
  pages: ReadonlyMap<string, LedgerPage>,
  root: ReadonlyMap<string, string>,
): Set<string> {
  const taken = new Set<string>()
  for (const { telling, retracts } of members) {
    if (!retracts) continue
    const page = pages.get(telling.article.id)!
    const who = retractorOf(page, telling)
    const outlet =
      who === null
        ? voices.outletId(page.article.outlet ?? page.article.id)
        : who.kind === 'outlet'
          ? (who.entity ?? voices.outletId(who.name))
          : null
    if (outlet === null) {
      taken.add(voices.of(who!, page).key)
      continue
    }
    const isFrom = (id: string) => {
      const { article, names } = pages.get(root.get(id) ?? id) ?? pages.get(id)!
      const own = voices.outletId(article.outlet ?? article.id) === outlet
      return own || names.some(({ value }) => value.id === outlet && value.kind === 'outlet')
    }
    for (const kind of ['outlet', 'unnamed']) taken.add(`${kind}:${outlet}`)
    for (const { key, denies, articles } of origins) if (!denies && articles.every(isFrom)) taken.add(key)
  }
  return taken
}

/** Somebody of whom nobody can say who he is may be any of the others: he counts where nobody else tells it, and once. */
function countable(origins: readonly Origin[]): readonly Origin[] {
  const sure = origins.filter(({ unsure }) => !unsure)
  return sure.length > 0 ? sure : origins.slice(0, 1)
}

/** An origin that affirmed and then denied no longer affirms; of one that a text has do both nobody can say that it does. */
function deniedSince(
  origin: Origin,
  origins: readonly Origin[],
  members: readonly Member[],
  root: ReadonlyMap<string, string>,
): boolean {
  const denial = origins.find((other) => other.denies && other.position === 'denies' && other.key === origin.key)
  if (denial === undefined) return false
  const textOf = (id: string) => root.get(id) ?? id
  const denying = new Set(denial.articles.map(textOf))
  if (origin.articles.every((id) => denying.has(textOf(id)))) return true
  const last = ({ tellings }: Origin, polarity: string) =>
    members
      .filter((member) => tellings.includes(member.telling.id) && member.polarity === polarity)
      .map(({ telling, facet }) => telling.saidAt ?? facet.page.day ?? '')
      .sort()
      .at(-1) ?? ''
  return last(denial, 'denies') > last(origin, 'affirms')
}

function courseOf(members: readonly Member[]): Stage | null {
  const stages = members
    .filter(({ polarity }) => polarity === 'affirms')
    .map((member) => COURSE.indexOf(modalityOf(member) as Stage))
  const furthest = Math.max(-1, ...stages)
  return furthest < 0 ? null : COURSE[furthest]
}

/** Its time passed in silence: nothing says that it happened, and nothing was said since. */
function lapsed(members: readonly Member[], asOf: string | null): boolean {
  const last = asOf === null ? null : lapsesOn(members)
  return last !== null && last < asOf!
}

/**
 * The last day on which it was to happen, where nothing says that it did and nothing was told of it since: the day after, it
 * has lapsed.
 */
export function lapsesOn(members: readonly Member[]): string | null {
  const affirming = members.filter(({ polarity }) => polarity === 'affirms')
  const ahead = affirming.filter((member) => ['expected', 'planned'].includes(modalityOf(member) ?? ''))
  if (affirming.some((member) => hasBegun(modalityOf(member)))) return null
  const ends = ahead.map(endOf).filter((end) => end !== null)
  if (ends.length === 0) return null
  const last = dayOf(Math.max(...ends))
  return affirming.some(({ facet }) => facet.page.day !== null && facet.page.day > last) ? null : last
}

/** The last day on which it was to happen: its event's time, else the latest time in its words. */
function endOf({ telling, facet }: Member): number | null {
  const when = facet.event?.when ?? null
  if (when !== null) return parseDate(when)?.last ?? null
  const times = facet.page.times.filter(({ span }) => telling.spans.some(([s, e]) => s <= span[0] && span[1] <= e))
  const ends = times.map(({ value }) => parseDate(value)?.last ?? 0)
  return ends.length === 0 ? null : Math.max(...ends)
}
