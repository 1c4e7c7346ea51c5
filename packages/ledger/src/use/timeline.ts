import { type Claim, type Story, viewOf } from '../claims/decide.ts'
import { contentOf } from '../claims/print.ts'
import { claimKey } from '../settle.ts'

export interface TimelineDay {
  day: string
  status: string
  flags: string[]
  course: string | null
  independentOrigins: number
  namedOrigins: number
  /** Whether anything of this differs from the day before. */
  changed: boolean
  /** What was told that day. */
  told: { article: string; outlet: string | null; content: string; polarity: string; saidAt: string | null }[]
  /** Tellings that the status was drawn from. */
  because: string[]
}

/** How a claim went: each day on which it was told, what was known at the end of it, and what changed that. */
export function timelineOf(story: Story, claim: Claim): { id: string; days: TimelineDay[] } {
  const days = [
    ...new Set(claim.members.flatMap(({ facet }) => (facet.page.day === null ? [] : [facet.page.day]))),
  ].sort()
  let before = ''
  const told = days.flatMap((day): TimelineDay[] => {
    const view = viewOf(story, claim, day)
    if (view === null) return []
    const { status, flags, course, independentOrigins, namedOrigins, because } = view
    const now = JSON.stringify([status, flags, course, independentOrigins])
    const changed = now !== before
    before = now
    const today = view.members
      .filter(({ facet }) => facet.page.day === day)
      .map((member) => ({
        article: member.telling.article.id,
        outlet: member.telling.article.outlet,
        content: contentOf(member),
        polarity: member.polarity,
        saidAt: member.telling.saidAt,
      }))
    return [{ day, status, flags, course, independentOrigins, namedOrigins, changed, told: today, because }]
  })
  return { id: claimKey(claim), days: told }
}
