import { createHash } from 'node:crypto'
import { knowledge } from '@thima/knowledge'
import { prepare } from '@thima/read'
import { type EventCandidate, type Example, Notebook, train, type Weights } from '@thima/read/language'
import { createThai } from '@thima/th'
import { eventCandidates } from '../languages/th/events/events.ts'
import type { Gold } from './gold.ts'

/** The fold of a text, by the SHA-256 of its name. */
const foldOf = (name: string) => createHash('sha256').update(name).digest()[0] % 5

/** Few texts, many words: weights stay small. */
const L2 = 4

/** What the Thai gold texts teach about events; gives the weights that are learnt without a fold, or from all. */
export function eventLessons(golds: readonly Gold[]): (without: number | null) => Weights {
  const pack = createThai({ report: {}, stop: {}, source: {}, within: {} }, {})
  const lessons = golds
    .filter((gold) => gold.language === 'th' && gold.events !== null)
    .map((gold) => {
      const { doc } = prepare({ languages: [pack], knowledge }, gold.text, { language: 'th' }, [])
      return { fold: foldOf(gold.name), examples: examplesOf(eventCandidates(doc), gold) }
    })
  return (without) =>
    train(
      lessons.filter((l) => l.fold !== without).flatMap((l) => l.examples),
      { l2: L2, atLeast: 2 },
    )
}

/** Each gold event teaches with the one candidate of its type that shares most of its trigger. */
export function examplesOf(candidates: readonly EventCandidate[], gold: Gold): Example[] {
  const pairs = (gold.events ?? []).flatMap((event, g) =>
    candidates.flatMap((candidate, c) => {
      if (!event.trigger) return []
      const [a, b] = event.trigger
      const [start, end] = candidate.trigger
      const shared = Math.min(b, end) - Math.max(a, start)
      return candidate.type === event.type && shared > 0
        ? [{ g, c, share: shared / (Math.max(b, end) - Math.min(a, start)) }]
        : []
    }),
  )
  const taught = new Set<number>()
  const right = new Set<number>()
  for (const { g, c } of pairs.sort((x, y) => y.share - x.share || x.c - y.c)) {
    if (taught.has(g) || right.has(c)) continue
    taught.add(g)
    right.add(c)
  }
  const notebook = new Notebook()
  return candidates.map((candidate, c) => {
    notebook.begin()
    candidate.describe(notebook)
    return { features: notebook.end().names, label: right.has(c) ? 1 : 0 }
  })
}
