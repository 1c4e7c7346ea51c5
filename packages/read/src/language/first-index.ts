/**
 * The first of a row of things that is so far on, by halving: `reached` is false up to some place in the row and true
 * from there on. The length of the row where nothing is.
 */
export function firstIndex(length: number, reached: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
