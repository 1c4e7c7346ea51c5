/**
 * Learnt weights as the build packs them for the browser, without losing any: features are parts joined by `|`, most of
 * which they share, and weights are thousandths.
 */
export interface PackedWeights {
  /** All parts of features, a line each, in order. */
  parts: string
  models: {
    name: string
    groups: {
      /** The first part of the features, how many parts follow it, and how many features there are. */
      first: string
      width: number
      size: number
    }[]
    /** The parts of each group, column by column, by their numbers as differences; nothing is 0. */
    columns: string
    /** A character for each weight. */
    values: string
  }[]
}

export type Weights = Record<string, Record<string, number>>

/** The weights as they were learnt. */
export function unpackWeights({ parts: joined, models }: PackedWeights): Weights {
  const parts = joined.split('\n')
  const weights: Weights = {}
  for (const { name, groups, columns, values } of models) {
    const model: Record<string, number> = {}
    const numbers = columns.split(',')
    let at = 0
    let value = 0
    for (const { first, width, size } of groups) {
      const features: number[][] = Array.from({ length: size }, () => [])
      for (let column = 0; column < width; column++) {
        let before = 0
        for (let i = 0; i < size; i++) {
          const difference = numbers[at++]
          const goesOn = column === 0 || (i > 0 && sameUpTo(column, features[i], features[i - 1]))
          before = (goesOn ? before : 0) + (difference === '' ? 0 : Number(difference))
          features[i].push(before)
        }
      }
      for (const feature of features) {
        const key = [first, ...feature.map((part) => parts[part])].join('|')
        model[key] = weightOf(values.charCodeAt(value++))
      }
    }
    weights[name] = model
  }
  return weights
}

/** Whether the columns before are the same in two features. */
export function sameUpTo(column: number, one: readonly number[], other: readonly number[]): boolean {
  for (let i = 0; i < column; i++) if (one[i] !== other[i]) return false
  return true
}

/** The first character of a weight; those that a string literal would have to escape are left out. */
const FIRST = 0x20
const LEFT_OUT = [0x22, 0x5c]
const CONTROLS = 0x7f
const AFTER_CONTROLS = 0xa1

/** The character for a weight in thousandths: small ones, of either sign, come first. */
export function charOf(thousandths: number): number {
  let code = FIRST + (thousandths < 0 ? -2 * thousandths - 1 : 2 * thousandths)
  for (const out of LEFT_OUT) if (code >= out) code++
  return code >= CONTROLS ? code + AFTER_CONTROLS - CONTROLS : code
}

function weightOf(char: number): number {
  let code = char >= AFTER_CONTROLS ? char - (AFTER_CONTROLS - CONTROLS) : char
  for (const out of [...LEFT_OUT].reverse()) if (code > out) code--
  const folded = code - FIRST
  return (folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2) / 1000
}
