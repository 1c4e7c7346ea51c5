import { type Line, type TimeCandidate, timeCandidate } from '@thima/read/language'
import { digit, match, skip, skipBack } from './scan.ts'
import { type Found, numberAt, TRIGGERS } from './time/readers.ts'
import { PARTS_OF_DAY, PARTS_OF_SPAN } from './time/words.ts'

/**
 * Expressions of time in the lines given, in order.
 *
 *   เมื่อวันศุกร์ (24 พ.ย.) … เดือน ก.ย. ปีที่แล้ว … ใน 5 ปีที่ผ่านมา
 *       ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^
 *
 * One pass: only at digits and at letters with which such an expression can begin is anything looked at.
 */
export function times(text: string, lines: readonly Line[]): TimeCandidate[] {
  const found: Found[] = []
  for (const line of lines) timesIn(text, line, found)
  lendYears(text, found)
  return found.map((f) => timeCandidate([f.start, f.end], f.when, f.tense, f.away))
}

function timesIn(text: string, line: Line, found: Found[]): void {
  for (let i = line.start; i < line.end; ) {
    const c = text.charCodeAt(i)
    const number = digit(c) >= 0
    const one = number ? numberAt(text, i, line) : TRIGGERS.starts(c) ? wordAt(text, i, line, found) : null
    if (one && one.end <= line.end) {
      one.start = openedAt(text, one, Math.max(line.start, found.at(-1)?.end ?? 0))
      if (!one.none) found.push(one)
      if (one.inner) found.push(one.inner)
      i = (one.inner ?? one).end
    } else {
      i++
      // A number is looked at once, from its first digit.
      if (number) while (i < line.end && digit(text.charCodeAt(i)) >= 0) i++
    }
  }
}

function wordAt(text: string, at: number, line: Line, before: readonly Found[]): Found | null {
  const entries = TRIGGERS.at(text, at)
  if (!entries) return null
  for (const [word, read] of entries) {
    const end = match(text, at, word)
    const one = end < 0 ? null : read(text, at, end, line, before)
    if (one) return one
  }
  return null
}

/** Where "ปลาย" of ปลายเดือน, "ช่วงเช้า" of ช่วงเช้าวันนี้ begins: it is part of the expression and not of the value. */
function openedAt(text: string, { start }: Found, least: number): number {
  let at = skipBack(text, start)
  let opened = false
  for (const word of [...PARTS_OF_SPAN, ...PARTS_OF_DAY])
    if (text.endsWith(word, at)) {
      at -= word.length
      opened = true
      break
    }
  if (!opened) return start
  if (text.endsWith('ช่วง', at)) at -= 'ช่วง'.length
  return at >= least ? at : start
}

const BETWEEN = ['และ', 'กับ', 'หรือ', ',', 'ถึง', '-', '–']

/** "วันที่ 13 สิงหาคม และวันที่ 15 กันยายน 2563": the first has the year of the second. */
function lendYears(text: string, found: Found[]): void {
  for (let k = found.length - 2; k >= 0; k--) {
    const one = found[k].when
    const next = found[k + 1].when
    if (one.kind !== 'day' || one.year || !one.month || next.kind !== 'day' || !next.year || !('year' in next.year))
      continue
    const at = skip(text, found[k].end)
    const word = BETWEEN.find((w) => text.startsWith(w, at))
    if (!word || skip(text, at + word.length) < found[k + 1].start) continue
    one.year = { year: next.year.year - (one.month > (next.month ?? 12) ? 1 : 0) }
  }
}
