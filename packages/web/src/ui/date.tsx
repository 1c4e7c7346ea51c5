import { formatDate, isDate } from 'thima/model'
import { useSettings } from '../app/settings.ts'

type Era = 'buddhist' | 'common'

/** A date in the era that the person chose; the other one shows on pointing at it, or beside it where both are wanted. */
export function DateText({ value, short = false }: { value: string; short?: boolean }) {
  const { language, era } = useSettings()
  const { day, time } = partsOf(value)
  const own: Era = era === 'both' ? (language === 'th' ? 'buddhist' : 'common') : era
  const other: Era = own === 'buddhist' ? 'common' : 'buddhist'
  const tell = (in_: Era) => tellDate(day, language, in_, short)
  return (
    <time dateTime={value.includes('/') || /X|W|Q/.test(value) ? undefined : value} title={tell(other)}>
      {tell(own)}
      {time && ` ${time}`}
      {era === 'both' && <span class="other-era"> ({tell(other)})</span>}
    </time>
  )
}

/** When something was done here: by the clock of who looks at it. Dates that news tells stay in their own offset. */
export const Moment = ({ at, short }: { at: string; short?: boolean }) => (
  <DateText value={localTime(at, -new Date(at).getTimezoneOffset())} short={short} />
)

/** A moment in an offset of so many minutes, as a date-time without it. A value that is none stays as it is. */
export function localTime(at: string, offset: number): string {
  const time = Date.parse(at)
  return Number.isNaN(time) ? at : new Date(time + offset * 60_000).toISOString().slice(0, 16)
}

/** The day and, of a date-time, the time of day in its own offset. */
export function partsOf(value: string): { day: string; time: string | null } {
  const m = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(value)
  return m ? { day: m[1], time: m[2] } : { day: value, time: null }
}

const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค.',
    'January Jan|February Feb|March Mar|April Apr|June Jun|July Jul|August Aug|September Sep|October Oct|November Nov|December Dec',
  ].flatMap((list) => list.split('|').map((pair) => pair.split(' ') as [string, string])),
)

/** A date in words, months shortened where there is little room. A value that is none stays as it is. */
export function tellDate(value: string, language: 'th' | 'en', era: Era, short: boolean): string {
  if (!isDate(value)) return value
  const told = formatDate(value, { language, era })
  return short ? told.replace(/[\p{L}\p{M}]+/gu, (word) => SHORT[word] ?? word) : told
}
