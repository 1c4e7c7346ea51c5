import type { Doc } from './language/index.ts'
import type { ReadEvent, Statement } from './model/index.ts'

/** The events of a text, each with the innermost statement that tells it, or null where the writer tells it. */
export function readEvents(doc: Doc, statements: readonly Statement[]): ReadEvent[] {
  let next = 0
  let open: Statement[] = []
  return doc.pack.events(doc).map((e, i) => {
    const at = e.trigger[0]
    while (next < statements.length && statements[next].content[0][0] <= at) open.push(statements[next++])
    open = open.filter((s) => s.content[s.content.length - 1][1] > at).slice(-DEEPEST)
    const around = innermost(open, at)
    return {
      id: `e${i + 1}`,
      type: e.type,
      mode: e.mode,
      trigger: e.trigger,
      content: [e.content],
      actors: e.actors,
      recipients: e.recipients,
      place: e.place,
      when: e.when,
      modality: e.modality,
      statement: around?.id ?? null,
      firsthand: e.firsthand,
    }
  })
}

/** Statements deeper in one another than this are no text that anybody wrote. */
const DEEPEST = 50

function innermost(statements: readonly Statement[], at: number): Statement | null {
  let best: Statement | null = null
  let size = Number.POSITIVE_INFINITY
  for (const s of statements) {
    if (!s.content.some(([a, b]) => a <= at && at < b)) continue
    const n = s.content.at(-1)![1] - s.content[0][0]
    if (n < size) {
      best = s
      size = n
    }
  }
  return best
}
