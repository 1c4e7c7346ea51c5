import type { Attribution } from '@thima/read/language'
import type { Told } from './nesting.ts'
import type { SourceOption } from './source.ts'

/** Who says "I", or leaves himself out. */
const SELF: ReadonlySet<SourceOption['sort']> = new Set(['pronoun', 'outer', 'last', 'main'])
const isSelf = ({ sort, c }: Told) =>
  SELF.has(sort) || (sort === 'unknown' && (c.cue.class === 'ask' || c.cue.class === 'will'))

/** "“ผมเชื่อว่า…” |นายชัยกล่าว": whoever speaks inside a quotation without a name of his own is the one who is named behind it. */
export function inOwnWords(
  by: Attribution,
  { c, content, within }: Told,
  told: readonly Told[],
  read: ReadonlyMap<Told, Attribution>,
): void {
  for (let i = told.length - 2; i >= 0 && told[i].c.start >= content[0]; i--) {
    const inner = told[i]
    const attribution = read.get(inner)
    if (attribution === undefined || inner.c.start >= content[1] || inner.content[1] > content[1] || inner.c === c)
      continue
    const { span } = attribution.source
    const named = inner.sort !== 'pronoun' && span !== null && span[0] >= content[0] && span[1] <= content[1]
    if (!named && isSelf(inner) && attribution.relays.length === 0) {
      attribution.source = { ...by.source, span: inner.sort === 'pronoun' ? span : by.source.span }
      attribution.relays = by.relays
      attribution.within = (within && read.get(within)) ?? null
    } else if (attribution.within === null) attribution.within = by
  }
}

/** "ยอมรับว่า มีคนลาออก |“เสียใจ แต่ห้ามไม่ได้” นายชัยกล่าว": what is said before a quotation ends in front of it. */
export function endBefore(
  { text }: { text: string },
  { c, content }: Told,
  told: readonly Told[],
  read: ReadonlyMap<Told, Attribution>,
): void {
  for (let i = told.length - 2; i >= 0 && i >= told.length - BACK; i--) {
    const earlier = told[i]
    const [from, to] = earlier.content
    if (earlier.c === c || from >= content[0] || to <= content[0] || to > content[1] || earlier.c.start > from) continue
    const attribution = read.get(earlier)
    const end = from + text.slice(from, content[0]).replace(OPENS, '').length
    if (attribution && end - from >= SHORTEST) attribution.content = [[from, end]]
  }
}

const BACK = 4
const SHORTEST = 12
/** The mark with which a quotation opens, and the space before it. */
const OPENS = /[\s“"‘'«]+$/u
