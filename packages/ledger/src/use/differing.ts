import { type Knowledge, parseDate, type Quantity, type Span } from '@thima/read/model'
import type { View } from '../claims/decide.ts'
import type { Member } from '../claims/members.ts'
import { chainOf } from '../claims/told-by.ts'
import { claimKey } from '../settle.ts'
import { nameIn } from './shown.ts'

export interface Differing {
  what: 'number' | 'date' | 'place'
  /** Of a number what is counted. */
  of: string | null
  claim: string
  values: {
    value: string
    bound: Quantity['bound'] | null
    first: string | null
    tellings: {
      id: string
      article: string
      outlet: string | null
      day: string | null
      words: string
      speaker: string | null
    }[]
  }[]
}

interface Given {
  what: Differing['what']
  of: string | null
  value: string
  bound: Quantity['bound'] | null
  span: Span
}

/** Numbers, dates and places that tellings of one claim give differently: side by side, never averaged. */
export function differingIn(view: View): Differing[] {
  const { knowledge } = view.story
  const groups = new Map<string, Differing>()
  for (const member of view.members) for (const given of givenBy(member)) enter(groups, view, member, given)
  return [...groups.values()]
    .filter(({ what, values }) =>
      values.some((one, i) => values.slice(0, i).some((other) => differ(what, one, other, knowledge))),
    )
    .map((group) => ({
      ...group,
      values: group.values
        .map((given) => (group.what === 'place' ? { ...given, value: nameIn(knowledge)(given.value) } : given))
        .sort((a, b) => ((a.first ?? '~') < (b.first ?? '~') ? -1 : 1)),
    }))
}

type Value = Differing['values'][number]

/** A day in the month that the other gives, or a city in the country, is only told more exactly. */
function differ(what: Differing['what'], a: Value, b: Value, knowledge: Knowledge): boolean {
  if (what === 'place') return !liesIn(a.value, b.value, knowledge) && !liesIn(b.value, a.value, knowledge)
  if (what === 'number') return a.value !== b.value
  const [x, y] = [parseDate(a.value), parseDate(b.value)]
  return x === null || y === null || x.last < y.first || y.last < x.first
}

/** Whether a place is another, or a part of it. */
function liesIn(place: string, other: string, knowledge: Knowledge, seen: readonly string[] = []): boolean {
  if (place === other) return true
  const row = knowledge.entity(place)
  const around = [row?.partOf, row?.country, row?.capitalOf].filter((id) => id !== undefined && !seen.includes(id))
  return around.some((id) => liesIn(id!, other, knowledge, [...seen, place]))
}

function enter(
  groups: Map<string, Differing>,
  view: View,
  member: Member,
  { what, of, value, bound, span }: Given,
): void {
  const { telling, facet } = member
  const { article } = telling
  const key = `${what} ${of ?? ''}`
  const group = groups.get(key) ?? { what, of, claim: claimKey(view.claim), values: [] }
  groups.set(key, group)
  let same = group.values.find((one) => one.value === value && one.bound === bound)
  if (same === undefined) {
    same = { value, bound, first: facet.page.day, tellings: [] }
    group.values.push(same)
  }
  if (same.tellings.some(({ id }) => id === telling.id)) return
  if (facet.page.day !== null && (same.first === null || facet.page.day < same.first)) same.first = facet.page.day
  same.tellings.push({
    id: telling.id,
    article: article.id,
    outlet: article.outlet ?? article.reading.outlet,
    day: facet.page.day,
    words: article.text.slice(...span),
    speaker: chainOf(member, view.story.pages.get(article.id)!)[0]?.name ?? null,
  })
}

/** What a telling gives: numbers with what they count, the day of its event, the place of its event. */
function givenBy({ telling, facet }: Member): Given[] {
  const { reading } = telling.article
  const inside = (span: Span) => telling.spans.some(([start, end]) => start <= span[0] && span[1] <= end)
  const numbers = reading.quantities
    .filter(({ span, of }) => of !== null && inside(span)) // sums of which nobody knows what for cannot differ
    .map(
      ({ value, unit, of, bound, span }): Given => ({
        what: 'number',
        of: `${unit} ${of}`,
        value: String(value),
        bound,
        span,
      }),
    )
  const { event } = facet
  if (event === null) return numbers
  const when: Given[] =
    event.when === null
      ? []
      : [
          {
            what: 'date',
            of: null,
            value: event.when,
            bound: null,
            span: timeIn(facet.page.times, event.when, inside) ?? event.trigger,
          },
        ]
  const where: Given[] =
    event.place === null ? [] : [{ what: 'place', of: null, value: event.place, bound: null, span: event.trigger }]
  return [...numbers, ...when, ...where]
}

/** The words by which a time is given: those of its value, else the only ones in the telling. */
function timeIn(
  times: readonly { span: Span; value: string }[],
  when: string,
  inside: (span: Span) => boolean,
): Span | null {
  const here = times.filter(({ span }) => inside(span))
  return (here.find(({ value }) => value === when) ?? (here.length === 1 ? here[0] : undefined))?.span ?? null
}
