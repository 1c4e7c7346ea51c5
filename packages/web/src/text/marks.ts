import type { Reading, Span } from 'thima/model'

/** A piece of the text in which nothing changes: what covers it, and which statements begin or end there. */
export interface Atom {
  start: number
  end: number
  /** Statements by number (from 0) whose content it is, the outer first. */
  content: readonly number[]
  cue: readonly number[]
  source: readonly number[]
  relay: readonly number[]
  /** An entity or a date that it names. */
  entity: string | null
  time: number | null
  /** Statements whose content begins or ends here; `…` where it only goes on after an interruption. */
  opens: readonly { statement: number; first: boolean }[]
  closes: readonly { statement: number; last: boolean }[]
}

/** A line of the text. */
export interface Line {
  start: number
  end: number
  kind: 'text' | 'title' | 'caption' | 'furniture' | 'empty'
}

/** The lines of a text with what the reading takes them for. */
export function linesOf(text: string, { title, captions, furniture }: Reading): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const inner = text.slice(start, end)
    const from = start + (inner.length - inner.trimStart().length)
    const to = start + inner.trimEnd().length
    const within = (spans: readonly Span[]) => spans.some((span) => span[0] <= from && span[1] >= to)
    const kind =
      from >= to
        ? 'empty'
        : title && title[0] < to && title[1] > from
          ? 'title'
          : within(furniture)
            ? 'furniture'
            : within(captions)
              ? 'caption'
              : 'text'
    lines.push({ start, end, kind })
    start = end + 1
  }
  return lines
}

interface Marks {
  cuts: number[]
  content: { span: Span; statement: number; first: boolean; last: boolean }[]
  cue: { span: Span; statement: number }[]
  source: { span: Span; statement: number }[]
  relay: { span: Span; statement: number }[]
  entities: { span: Span; id: string }[]
  times: { span: Span; nth: number }[]
}

/** Everything that is marked in a text, with every place where something begins or ends. */
export function marksOf({ statements, entities, times, title, furniture }: Reading): Marks {
  const marks: Marks = {
    cuts: [],
    content: [],
    cue: [],
    source: [],
    relay: [],
    entities: entities.flatMap(({ id, mentions }) => mentions.map((span) => ({ span, id }))),
    times: times.map(({ span }, nth) => ({ span, nth })),
  }
  statements.forEach(({ content, cue, chain }, statement) => {
    content.forEach((span, i) => {
      marks.content.push({ span, statement, first: i === 0, last: i === content.length - 1 })
    })
    if (cue) marks.cue.push({ span: cue, statement })
    chain.forEach(({ span }, depth) => {
      if (span) marks[depth === 0 ? 'source' : 'relay'].push({ span, statement })
    })
  })
  const spans = [
    ...marks.content.map(({ span }) => span),
    ...marks.cue.map(({ span }) => span),
    ...marks.source.map(({ span }) => span),
    ...marks.relay.map(({ span }) => span),
    ...marks.entities.map(({ span }) => span),
    ...marks.times.map(({ span }) => span),
    ...furniture,
    ...(title ? [title] : []),
  ]
  marks.cuts = [...new Set(spans.flat())].sort((a, b) => a - b)
  // The longer content is the outer one where two begin together.
  marks.content.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || a.statement - b.statement)
  return marks
}

/** A stretch of the text in atoms. */
export function atomsOf(start: number, end: number, all: Marks): Atom[] {
  const near = <T extends { span: Span }>(list: readonly T[]) =>
    list.filter(({ span }) => span[0] < end && span[1] > start)
  const marks = {
    content: near(all.content),
    cue: near(all.cue),
    source: near(all.source),
    relay: near(all.relay),
    entities: near(all.entities),
    times: near(all.times),
  }
  const cuts = [start, ...all.cuts.filter((cut) => cut > start && cut < end), end]
  const atoms: Atom[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i], cuts[i + 1]]
    if (from >= to) continue
    const covers = ({ span }: { span: Span }) => span[0] <= from && span[1] >= to
    const numbers = (list: readonly { span: Span; statement: number }[]) => list.filter(covers).map((m) => m.statement)
    const content = marks.content.filter(covers)
    atoms.push({
      start: from,
      end: to,
      content: content.map(({ statement }) => statement),
      cue: numbers(marks.cue),
      source: numbers(marks.source),
      relay: numbers(marks.relay),
      entity: marks.entities.find(covers)?.id ?? null,
      time: marks.times.find(covers)?.nth ?? null,
      opens: content.filter(({ span }) => span[0] === from).map(({ statement, first }) => ({ statement, first })),
      closes: content
        .filter(({ span }) => span[1] === to)
        .map(({ statement, last }) => ({ statement, last }))
        .reverse(),
    })
  }
  return atoms
}
