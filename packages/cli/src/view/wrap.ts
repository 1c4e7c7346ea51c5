import { thaiWords } from 'thima'
import type { Look, Paint } from './style.ts'
import { safe, widthOf } from './width.ts'

/** A piece of a line that looks the same throughout. */
export interface Piece {
  text: string
  looks: readonly Look[]
  /** Keeps it on the line of what is before it. */
  glued?: boolean
  /** No line breaks in it. */
  whole?: boolean
}

/** Signs that begin no line: what closes, and the Thai signs of repetition and abbreviation. */
const NEVER_FIRST = /^[\p{Pe}\p{Pf}.,:;!?%ๆฯ”’»\]]/u
/** Signs that end no line. */
const NEVER_LAST = /[\p{Ps}\p{Pi}“‘«฿$]$/u

/** Lays pieces out in lines of a width, broken between words, each line with an indent. No line ends in a space. */
export function wrap(pieces: readonly Piece[], width: number, indent: string, paint: Paint): string {
  const room = width - widthOf(indent)
  const lines: string[] = []
  let line = ''
  let used = 0
  let gap: Piece[] = []
  for (const unit of unitsOf(pieces)) {
    if (unit.every(({ text }) => text.trim() === '')) {
      if (used > 0 || lines.length === 0) gap.push(...unit)
      continue
    }
    const columns = columnsOf(unit)
    let apart = columnsOf(gap)
    if (used > 0 && used + apart + columns > room) {
      lines.push(indent + line)
      line = ''
      used = apart = 0
      gap = []
    }
    for (const { text, looks } of [...gap, ...unit]) line += paint(text, ...looks)
    used += apart + columns
    gap = []
  }
  if (used > 0 || lines.length === 0) lines.push(indent + line)
  return lines.join('\n')
}

const columnsOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + widthOf(text), 0)

/** Pieces between which a line may break. */
function unitsOf(pieces: readonly Piece[]): Piece[][] {
  const units: Piece[][] = []
  let last = ''
  for (const piece of pieces) {
    let glued = piece.glued === true
    for (const segment of piece.whole ? [piece.text] : cut(piece.text)) {
      const stays = glued || NEVER_FIRST.test(segment) || NEVER_LAST.test(last)
      if (stays && units.length > 0) units[units.length - 1].push({ text: segment, looks: piece.looks })
      else units.push([{ text: segment, looks: piece.looks }])
      last = segment
      glued = false
    }
  }
  return units
}

/** Words, and what stands between them. */
function* cut(text: string): Generator<string> {
  const shown = safe(text)
  let at = 0
  for (const [start, end] of thaiWords(shown)) {
    if (start > at) yield shown.slice(at, start)
    yield shown.slice(start, end)
    at = end
  }
  if (at < shown.length) yield shown.slice(at)
}
