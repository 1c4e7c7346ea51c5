import type { Stage } from '../claims/course.ts'
import { type Claim, type Story, type View, viewOf } from '../claims/decide.ts'
import { aboutOf } from '../claims/print.ts'
import { type Flag, lapsesOn, type Status, type Word } from '../claims/status.ts'

export interface HistoryDay {
  day: string
  /** The fullest telling up to that day. */
  about: string
  status: Status
  flags: Flag[]
  course: Stage | null
  independentOrigins: number
  namedOrigins: number
  confirmedBy: ShownWord[]
  deniedBy: ShownWord[]
  changed: boolean
  /** What differs from the day before. */
  changes: { what: string; before: string | null; now: string }[]
  /** Ids of the tellings that the status was drawn from, and of what was told that day. */
  because: string[]
  told: string[]
  /** The day after which it has lapsed if nothing more is told; null where it cannot. */
  lapses: string | null
}

export interface ShownWord {
  name: string
  on: string | null
  article: string
}

export const shownWord = ({ name, on, article }: Word): ShownWord => ({ name, on, article })

const WATCHED = ['status', 'flags', 'course', 'independentOrigins', 'namedOrigins'] as const

/**
 * What was known of a claim at the end of each day on which it was told, and what that day changed. `whole` is its view over all
 * days, where that is there already: the last day's is the same.
 */
export function historyOf(story: Story, claim: Claim, asOf: string | null = null, whole?: View): HistoryDay[] {
  const days = [...new Set(claim.members.flatMap(({ facet }) => (facet.page.day === null ? [] : [facet.page.day])))]
    .filter((day) => asOf === null || day <= asOf)
    .sort()
  const last = whole !== undefined && claim.members.every(({ facet }) => facet.page.day !== null) ? days.at(-1) : null
  let before: HistoryDay | null = null
  return days.flatMap((day) => {
    const view = day === last ? whole! : viewOf(story, claim, day)
    if (view === null) return []
    before = dayOf(view, day, before)
    return [before]
  })
}

function dayOf(view: View, day: string, before: HistoryDay | null): HistoryDay {
  const { status, flags, course, independentOrigins, namedOrigins, because } = view
  const known = { status, flags, course, independentOrigins, namedOrigins }
  const changes = WATCHED.flatMap((what) => {
    const [was, now] = [before === null ? null : said(before[what]), said(known[what])]
    return was === now || (was === null && now === '') ? [] : [{ what, before: was, now }]
  })
  return {
    day,
    about: aboutOf(view.members),
    ...known,
    confirmedBy: view.confirmedBy.map(shownWord),
    deniedBy: view.deniedBy.map(shownWord),
    changed: changes.length > 0,
    changes,
    because,
    told: view.members.filter(({ facet }) => facet.page.day === day).map(({ telling }) => telling.id),
    lapses: lapsesOn(view.members),
  }
}

const said = (value: string | number | readonly string[] | null): string =>
  value === null ? '' : typeof value === 'object' ? value.join(', ') : String(value)
