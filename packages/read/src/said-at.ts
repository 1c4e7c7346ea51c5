import type { Doc } from './language/index.ts'
import type { Link } from './model/index.ts'

/**
 * When each attribution was said: by the expression of time at its place; else as the same speaker's statement around or
 * before it; null where the text does not tell.
 */
export function saidAt(doc: Doc, chains: readonly Link[][], nested: readonly number[]): (string | null)[] {
  const out: (string | null)[] = []
  const bySpeaker = new Map<string, string>()
  doc.attributions.forEach((a, i) => {
    const speaker = chains[i][0]
    const time = a.said && doc.times.find((t) => t.span[0] === a.said![0])
    const outer = nested[i]
    let value = time?.value ?? null
    if (value === null && outer >= 0 && chains[outer][0].entity !== null && chains[outer][0].entity === speaker.entity)
      value = out[outer]
    if (value === null && speaker.entity) value = bySpeaker.get(speaker.entity) ?? null
    if (value !== null && speaker.entity && a.source.kind !== 'unknown') bySpeaker.set(speaker.entity, value)
    out.push(value)
  })
  return out
}
