import type { Attribution, Doc } from './language/index.ts'
import { mentionsIn } from './language/mentions-in.ts'
import { isDay, type Link, type Span } from './model/index.ts'

/**
 * When each attribution was said: by the expression of time at its place; else as the same speaker's statement around it;
 * else on the day of the occasion that the text opens with, for those who speak there themselves; else null.
 */
export function saidAt(doc: Doc, chains: readonly Link[][], nested: readonly number[]): (string | null)[] {
  const out: (string | null)[] = []
  const day = occasion(doc)
  const there = day && speakers(doc, chains, nested, day.span)
  const times = new Map(doc.times.map((t) => [t.span[0], t]))
  doc.attributions.forEach((a, i) => {
    const speaker = chains[i][0]
    const outer = nested[i]
    const time = a.said && times.get(a.said[0])
    // what stands in front of the statement around it tells when that was said
    const own = time && (outer < 0 || time.span[0] >= doc.attributions[outer].content[0][0])
    let value = own && time.value && !isLater(time.value, doc.published) ? time.value : null
    if (value === null && outer >= 0 && speaker.entity !== null && chains[outer][0].entity === speaker.entity)
      value = out[outer]
    if (value === null && day && there && !isBefore(doc, a) && speaksThere(chains[i], there)) value = day.value
    out.push(value)
  })
  return out
}

/** Nobody has said yet what a text tells. */
const isLater = (value: string, published: string | null) =>
  published !== null && isDay(value) && value > published.slice(0, 10)

/** "ก่อนหน้านี้ กระทรวงฯ ระบุว่า", "The ministry had earlier said": not on that day. */
function isBefore({ text, pack }: Doc, { cue, content }: Attribution): boolean {
  const [at] = cue ?? content[0]
  const before = text.slice(Math.max(0, at - BEFORE), at).toLowerCase()
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return pack.earlier.some((word) => line.includes(word))
}

const BEFORE = 90

const keyOf = ({ entity, name }: Link) => entity ?? name

/** Who speaks there: whoever speaks for himself anywhere in the text, and of these those in the paragraph that tells the day. */
interface Speakers {
  own: ReadonlySet<string>
  near: ReadonlySet<string>
  /** Whether the words that are passed on were said at the occasion, whoever said them: its gist is given. */
  gist: boolean
}

function speakers(doc: Doc, chains: readonly Link[][], nested: readonly number[], [start, end]: Span): Speakers {
  const own = [...chains.keys()].filter((i) => chains[i].length === 1 && nested[i] < 0)
  const near = own.filter((i) => {
    const { cue, content } = doc.attributions[i]
    const [at] = cue ?? content[0]
    return start <= at && at <= end
  })
  const keys = (list: readonly number[]) => list.map((i) => keyOf(chains[i][0]))
  // whom the paragraph tells of before it comes to anybody's words, by name or as the text describes him
  const first = doc.attributions.find(({ content }) => content[0][0] >= start)
  const opening: Span = [start, Math.min(end, first?.content[0][0] ?? end, start + LONGEST)]
  const present = mentionsIn(doc, opening).flatMap((m) => (m.kind === 'person' ? [m.entity] : []))
  const words = doc.text.slice(...opening)
  const introduction = doc.text.slice(start, Math.min(first?.content[0][0] ?? end, start + LONGEST)).toLowerCase()
  const described = chains.flatMap(([{ entity, name }]) =>
    entity === null && words.includes(name.replace(/ฯ$/u, '')) ? [name] : [],
  )
  return {
    own: new Set(keys(own)),
    near: new Set([...present, ...described, ...keys(near.length > 0 ? near : own)]),
    gist: doc.pack.gist.some((word) => introduction.includes(word)),
  }
}

const LONGEST = 600

/**
 * Whether the words were said at the occasion: by whoever speaks there. What a speaker tells of others was said at another time,
 * unless they spoke there too: the order of a minister that his spokesman tells of has no day.
 */
function speaksThere(chain: readonly Link[], { own, near, gist }: Speakers): boolean {
  const speaker = keyOf(chain[0])
  const { kind } = chain[chain.length - 1]
  if (chain.length > 1) return kind === 'person' && (gist || near.has(speaker))
  return (kind === 'person' || kind === 'government' || kind === 'organization') && own.has(speaker)
}

const OPENING = 160
const SHORTEST = 80
/** A press release repeats its headline and gives its gist before it comes to the day. */
const LINES = 3

/**
 * The day that one of the first paragraphs opens with: "วันนี้ (4 สิงหาคม 2567) นาย ก. เปิดเผยว่า"; a day within what somebody tells only
 * where it is that of the text.
 */
function occasion({ article, attributions, times, published }: Doc): { value: string; span: Span } | null {
  const first = article.lines.filter((l) => l.role === 'body' && l.end - l.start >= SHORTEST).slice(0, LINES)
  for (const { start, end } of first) {
    const time = times.find(
      (t) =>
        t.span[0] >= start &&
        t.span[0] < start + OPENING &&
        t.span[1] <= end &&
        (t.value === published?.slice(0, 10) ||
          !attributions.some(({ content }) => content.some(([x, y]) => x <= t.span[0] && t.span[1] <= y))),
    )
    if (time?.value && isDay(time.value) && !isLater(time.value, published))
      return { value: time.value, span: [start, end] }
  }
  return null
}
