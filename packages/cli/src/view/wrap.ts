import type { Look, Paint } from './style.ts'
import { safe, widthOf } from './width.ts'

/** A piece of a line that looks the same throughout. `glued` keeps it on the line of what is before it. */
export interface Piece {
  text: string
  looks: readonly Look[]
  glued?: boolean
}

/** For breaking lines only: what is read is cut by the language packs. */
const breaks = new Intl.Segmenter('th', { granularity: 'word' })

/** Signs that begin no line: what closes, and the Thai signs of repetition and abbreviation. */
const NEVER_FIRST = /^[\p{Pe}\p{Pf}.,:;!?%ๆฯ”’»\]]/u
/** Signs that end no line. */
const NEVER_LAST = /[\p{Ps}\p{Pi}“‘«฿$]$/u

/** Lays pieces out in lines of a width, broken between words, each line with an indent. */
export function wrap(pieces: readonly Piece[], width: number, indent: string, paint: Paint): string {
  const room = width - widthOf(indent)
  const lines: string[] = []
  let line = ''
  let used = 0
  const end = () => {
    lines.push(indent + line)
    line = ''
    used = 0
  }
  for (const unit of unitsOf(pieces)) {
    const columns = unit.reduce((sum, { text }) => sum + widthOf(text), 0)
    const blank = unit.every(({ text }) => text.trim() === '')
    if (used > 0 && used + columns > room) {
      end()
      if (blank) continue
    }
    if (blank && used === 0 && lines.length > 0) continue
    for (const { text, looks } of unit) line += paint(text, ...looks)
    used += columns
  }
  if (used > 0 || lines.length === 0) end()
  return lines.map((written) => written.replace(/ +$/, '')).join('\n')
}

/** Pieces between which a line may break. */
function unitsOf(pieces: readonly Piece[]): Piece[][] {
  const units: Piece[][] = []
  let last = ''
  for (const piece of pieces) {
    let glued = piece.glued === true
    for (const { segment } of breaks.segment(safe(piece.text))) {
      const stays = glued || NEVER_FIRST.test(segment) || NEVER_LAST.test(last)
      if (stays && units.length > 0) units[units.length - 1].push({ text: segment, looks: piece.looks })
      else units.push([{ text: segment, looks: piece.looks }])
      last = segment
      glued = false
    }
  }
  return units
}
