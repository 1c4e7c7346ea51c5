/** How many gold has, how many were read, how many of them are right. */
export interface Tally {
  gold: number
  read: number
  right: number
}

export interface Figures {
  precision: number
  recall: number
  f1: number
}

export const newTally = (): Tally => ({ gold: 0, read: 0, right: 0 })

export function addTally(to: Tally, { gold, read, right }: Tally): void {
  to.gold += gold
  to.read += read
  to.right += right
}

export function figures({ gold, read, right }: Tally): Figures {
  const precision = read === 0 ? 0 : right / read
  const recall = gold === 0 ? 0 : right / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Where F1 falls for 95 % of sets of texts drawn anew from these, with a fixed seed. */
export function interval(texts: readonly Tally[], rounds = 1000): [low: number, high: number] {
  let seed = 7
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const drawn = Array.from({ length: rounds }, () => {
    const sum = newTally()
    for (let i = 0; i < texts.length; i++) addTally(sum, texts[Math.floor(random() * texts.length)])
    return figures(sum).f1
  }).sort((a, b) => a - b)
  return [drawn[Math.floor(0.025 * rounds)], drawn[Math.floor(0.975 * rounds)]]
}
