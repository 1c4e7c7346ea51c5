import { parseDate } from '@thima/read/model'
import type { Member } from './members.ts'

/** Days by which two tellings of one day may miss each other. */
const SLACK = 3

/**
 * Another day is another claim once the first was taken back: "will not come on the 9th of September", "will come on the 14th
 * of October instead". What names no day goes with the days that its article names.
 */
export function apartByDay(members: readonly Member[]): Member[][] {
  const exact = new Map(members.map((member) => [member, daysOf(member)]))
  const denied = members
    .filter(({ polarity }) => polarity === 'denies')
    .flatMap((member) => exact.get(member)!.map((day) => ({ day, since: published(member) })))
  if (denied.length === 0) return [[...members]]
  const isDenied = (day: number) => denied.some((other) => near(day, other.day))
  const since = Math.min(...denied.map((one) => one.since))
  const fresh = members.filter(
    (member) =>
      member.polarity === 'affirms' &&
      published(member) >= since &&
      exact.get(member)!.length > 0 &&
      exact.get(member)!.every((day) => !isDenied(day)),
  )
  const before = members.some(
    (member) => published(member) < since && exact.get(member)!.some((day) => denied.some((one) => near(day, one.day))),
  )
  if (fresh.length === 0 || !before) return [[...members]]
  const days = fresh.flatMap((member) => exact.get(member)!)
  const isFresh = (day: number) => days.some((other) => near(day, other))
  const moved = new Set(
    members.filter((member) => {
      if (published(member) < since) return false
      const own = exact.get(member)!
      if (own.length > 0) return own.every(isFresh)
      if (member.polarity !== 'affirms') return false
      const around = members.filter((other) => other.facet.page === member.facet.page).flatMap((one) => exact.get(one)!)
      return around.length > 0 && around.every(isFresh)
    }),
  )
  return [members.filter((member) => !moved.has(member)), [...moved]]
}

const near = (a: number, b: number) => Math.abs(a - b) <= SLACK

const published = ({ facet }: Member): number =>
  facet.page.day === null ? Number.NEGATIVE_INFINITY : parseDate(facet.page.day)!.first

/** The days that a telling names for what happens. */
function daysOf({ telling, facet }: Member): number[] {
  const when = facet.event?.when ?? null
  const told = when === null ? null : parseDate(when)
  if (told?.form === 'day') return [told.first]
  return facet.page.times
    .filter(({ span }) => telling.spans.some(([s, e]) => s <= span[0] && span[1] <= e))
    .map(({ value }) => parseDate(value))
    .flatMap((time) => (time?.form === 'day' ? [time.first] : []))
}
