/** Pairs of things with how alike they are, best first; pairs that may not stand together have a likeness below zero. */
export interface Likeness {
  readonly size: number
  /** Likeness of two things, 0 to 1; negative where they may not be together. */
  of(i: number, j: number): number
}

/** What is written of two groups that may not be joined. */
const APART = -1

/**
 * Joins the most alike groups first, by the average of all pairs, until no two are alike enough. Groups that hold a pair
 * that may not stand together are never joined. The result does not depend on the order of the things: equals are parted
 * by `rank`, a place of each that the caller gives.
 */
export function cluster({ size, of }: Likeness, enough: number): number[][] {
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i])
  // Of each two groups the likeness of all pairs together; below zero where one of the pairs may not stand together.
  const sum = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) sum[i * size + j] = sum[j * size + i] = Math.max(of(i, j), APART)
  }
  const mean = (i: number, j: number) => sum[i * size + j] / (groups[i]!.length * groups[j]!.length)
  // For each group its best partner, so that one merge looks at a row and not at all pairs.
  const best = new Int32Array(size).fill(-1)
  const find = (i: number) => {
    best[i] = -1
    let alike = enough
    for (let j = 0; j < size; j++) {
      if (j === i || groups[j] === null || sum[i * size + j] < 0) continue
      const m = mean(i, j)
      if (m > alike || (m === alike && best[i] === -1)) {
        alike = m
        best[i] = j
      }
    }
  }
  for (let i = 0; i < size; i++) find(i)
  for (;;) {
    let at = -1
    let alike = 0
    for (let i = 0; i < size; i++) {
      if (groups[i] === null || best[i] < 0) continue
      const m = mean(i, best[i])
      if (m > alike) {
        alike = m
        at = i
      }
    }
    if (at < 0) break
    const [keep, drop] = [Math.min(at, best[at]), Math.max(at, best[at])]
    groups[keep] = [...groups[keep]!, ...groups[drop]!]
    groups[drop] = null
    for (let j = 0; j < size; j++) {
      if (j === keep || groups[j] === null) continue
      const [a, b] = [sum[keep * size + j], sum[drop * size + j]]
      sum[keep * size + j] = sum[j * size + keep] = a < 0 || b < 0 ? APART : a + b
    }
    for (let i = 0; i < size; i++) {
      if (groups[i] !== null && (i === keep || best[i] === keep || best[i] === drop)) find(i)
      else if (groups[i] !== null && sum[i * size + keep] >= 0 && i !== keep) {
        if (best[i] < 0 ? mean(i, keep) >= enough : mean(i, keep) > mean(i, best[i])) best[i] = keep
      }
    }
  }
  return groups.filter((group) => group !== null).map((group) => group.sort((a, b) => a - b))
}
