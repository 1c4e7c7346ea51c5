import type { Stage } from '../claims/course.ts'
import { type Claim, type Story, type View, viewOf } from '../claims/decide.ts'
import type { Flag, Status, Word } from '../claims/status.ts'

export interface HistoryDay {
  day: string
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
}

export interface ShownWord {
  name: string
  on: string | null
  article: string
}

export const shownWord = ({ name, on, article }: Word): ShownWord => ({ name, on, article })

const WATCHED = ['status', 'flags', 'course', 'independentOrigins', 'namedOrigins'] as const

/** What was known of a claim at the end of each day on which it was told, and what that day changed. */
export function historyOf(story: Story, claim: Claim, asOf: string | null = null): HistoryDay[] {
  const days = [...new Set(claim.members.flatMap(({ facet }) => (facet.page.day === null ? [] : [facet.page.day])))]
    .filter((day) => asOf === null || day <= asOf)
    .sort()
  let before: HistoryDay | null = null
  return days.flatMap((day) => {
    const view = viewOf(story, claim, day)
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
    ...known,
    confirmedBy: view.confirmedBy.map(shownWord),
    deniedBy: view.deniedBy.map(shownWord),
    changed: changes.length > 0,
    changes,
    because,
    told: view.members.filter(({ facet }) => facet.page.day === day).map(({ telling }) => telling.id),
  }
}

const said = (value: string | number | readonly string[] | null): string =>
  value === null ? '' : typeof value === 'object' ? value.join(', ') : String(value)
