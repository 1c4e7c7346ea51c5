import { type Attribution, type Doc, firstIndex, type Line, type TimeMention } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { type Piece, pieces } from '../attribution/pieces.ts'
import { wordOf } from '../vocabulary.ts'
import { type EventPlace, eventPlaces } from './candidates.ts'
import { type Party, partiesOf } from './parties.ts'

/** A text prepared for events: its pieces, its parties, and look-ups that the steps share. */
export interface View {
  doc: Doc
  pieces: readonly Piece[]
  places: readonly EventPlace[]
  parties: readonly Party[]
  /** Word at an index, sara am as one letter, or '' outside. */
  word(w: number): string
  line(place: EventPlace): Line
  /** The attributions whose content holds a place, innermost first. */
  around(place: EventPlace): readonly Attribution[]
  /** The attribution whose cue a place is. */
  cued(place: EventPlace): Attribution | null
  /** Index of the first expression of time that begins at or behind an offset. */
  timeFrom(at: number): number
  /** The first line of the text proper, as an index. */
  body: number
}

export function viewOf(doc: Doc): View {
  const cut = pieces(doc)
  const places = eventPlaces(doc, cut)
  const { text, words, times, article } = doc
  const { around, cued } = sweep(doc, places)
  return {
    doc,
    pieces: cut,
    places,
    parties: partiesOf(doc),
    word: (w) => (w < 0 || w >= words.length ? '' : wordOf(text, words.starts[w], words.ends[w]).text),
    line: (place) => article.lines[cut[place.piece].line],
    around: (place) => around.get(place) ?? [],
    cued: (place) => cued.get(place) ?? null,
    timeFrom: (at) => firstFrom(times, (time: TimeMention) => time.span[0], at),
    body: article.lines.findIndex((line) => line.role === 'body'),
  }
}

/** Index of the first of a sorted list that is at or behind an offset. */
export function firstFrom<T>(list: readonly T[], offset: (item: T) => number, at: number): number {
  return firstIndex(list.length, (i) => offset(list[i]) >= at)
}

const startOf = (a: Attribution) => a.content[0][0]
const endOf = (a: Attribution) => a.content[a.content.length - 1][1]
const overlaps = (a: Span, from: number, to: number) => a[0] < to && a[1] > from
const NESTED = 12

/** For each place the attributions around it and the one whose cue it is, in one pass over both in order. */
function sweep(doc: Doc, places: readonly EventPlace[]) {
  const around = new Map<EventPlace, Attribution[]>()
  const cued = new Map<EventPlace, Attribution>()
  const contents = [...doc.attributions].sort((a, b) => startOf(a) - startOf(b))
  const cues = doc.attributions.filter((a) => a.cue !== null).sort((a, b) => a.cue![0] - b.cue![0])
  let next = 0
  let open: Attribution[] = []
  let cue = 0
  for (const place of places) {
    while (next < contents.length && startOf(contents[next]) <= place.start) open.push(contents[next++])
    open = open.filter((a) => endOf(a) > place.start).slice(-NESTED)
    const inside = open.filter((a) => a.content.some(([start, end]) => start <= place.start && place.start < end))
    if (inside.length > 0)
      around.set(
        place,
        inside.sort((a, b) => endOf(a) - startOf(a) - (endOf(b) - startOf(b))),
      )
    while (cue < cues.length && cues[cue].cue![1] <= place.start) cue++
    if (cue < cues.length && overlaps(cues[cue].cue!, place.start, place.end)) cued.set(place, cues[cue])
  }
  return { around, cued }
}
