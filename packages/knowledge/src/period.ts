/** The first and the last day of a date in Thima's grammar. */
export type Period = readonly [first: string, last: string]

const DAY = 86_400_000

/** `2024-06` → 2024-06-01 to 2024-06-30; null where the value is no date. */
export function periodOf(value: string): Period | null {
  const slash = value.indexOf('/')
  if (slash > 0) {
    const from = periodOf(value.slice(0, slash))
    const to = periodOf(value.slice(slash + 1))
    return from && to && [from[0], to[1]]
  }
  const match = /^(\d{4}|\d{3}X)(?:-(?:W(\d\d)|Q([1-4])|(\d\d)(?:-(\d\d)(?:T.*)?)?))?$/.exec(value)
  if (match === null) return null
  const [, year, week, quarter, month, day] = match
  if (day !== undefined) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`]
  if (month !== undefined) return months(year, Number(month), 1)
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3)
  if (week !== undefined) return weekOf(Number(year), Number(week))
  return [`${year.replace('X', '0')}-01-01`, `${year.replace('X', '9')}-12-31`]
}

function months(year: string, first: number, count: number): Period {
  const last = first + count - 1
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate()
  return [`${year}-${pad(first)}-01`, `${year}-${pad(last)}-${pad(days)}`]
}

/** ISO weeks begin on Monday; the week with 4 January is the first. */
function weekOf(year: number, week: number): Period {
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY
  return [iso(monday), iso(monday + 6 * DAY)]
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const pad = (value: number) => String(value).padStart(2, '0')
