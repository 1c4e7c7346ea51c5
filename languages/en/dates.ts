import type { Line, TimeCandidate } from '@thima/read/language'

export const SAME_DAY: readonly string[] = []
export function times(_text: string, _lines: readonly Line[]): TimeCandidate[] {
  return []
}
