import { createHash } from 'node:crypto'
import { knowledge } from '@thima/knowledge'
import { prepare } from '@thima/read'
import { type Example, Notebook } from '@thima/read/language'
import { createThai } from '@thima/th'
import type { Candidate } from '../../languages/th/attribution/candidates.ts'
import { tellCue } from '../../languages/th/attribution/cue-features.ts'
import { introduceRoles } from '../../languages/th/attribution/roles.ts'
import { type Scene, scene } from '../../languages/th/attribution/scene.ts'
import { type Gold, type GoldStatement, overlap } from '../gold.ts'

export const FOLDS = 5
const fold = (name: string) => createHash('sha256').update(name).digest()[0] % FOLDS
const plain = createThai({ report: {}, stop: {}, source: {}, within: {} })

/** A gold text prepared once: what does not depend on weights. */
export interface View {
  gold: Gold
  /** The reader's ids of the names that the gold reading uses. */
  ids: Map<string, string>
  view: Scene
  /** Which candidate made which gold statement, and the reverse. */
  pairs: Map<Candidate, GoldStatement>
  cues: Map<GoldStatement, Candidate>
  report: Example[]
  fold: number
  weight: number
}

export function prepareView(gold: Gold, weight: number): View {
  const { doc } = prepare({ languages: [plain], knowledge }, gold.text, { language: 'th' }, [])
  const view = scene(doc)
  introduceRoles(view)
  const pairs = match(view, gold)
  const report: Example[] = view.candidates
    .filter((c) => pairs.has(c) || !shares(c, pairs))
    .map((c) => ({ features: cueNames(view, c), label: pairs.has(c) ? 1 : 0, weight }))
  const cues = new Map([...pairs].map(([c, s]) => [s, c]))
  return { gold, ids: idsOf(view, gold), view, pairs, cues, report, fold: fold(gold.name), weight }
}

/** Which candidate made which gold statement: the cues share characters; the nearest content decides between several. */
function match(view: Scene, gold: Gold): Map<Candidate, GoldStatement> {
  const pairs = new Map<Candidate, GoldStatement>()
  for (const s of gold.statements) {
    if (!s.cue) continue
    const fits = view.candidates.filter((c) => c.start < s.cue![1] && c.through > s.cue![0] && !pairs.has(c))
    const best = fits.sort(
      (a, b) => Math.abs(a.content - s.content[0][0]) - Math.abs(b.content - s.content[0][0]) || b.through - a.through,
    )[0]
    if (best) pairs.set(best, s)
  }
  return pairs
}

/** "รายงาน|โดยอ้าง … ว่า": of two words that make one attribution the gold reading copies one or both, so the other is no counterexample. */
function shares(c: Candidate, pairs: ReadonlyMap<Candidate, GoldStatement>): boolean {
  for (const o of pairs.keys())
    if (o.content === c.content && (o.cue.class === 'cite' || c.cue.class === 'cite')) return true
  return false
}

/** The reader's ids of the names that the gold reading uses, by the places where both see them. */
function idsOf(view: Scene, gold: Gold): Map<string, string> {
  const ids = new Map<string, string>()
  for (const e of gold.entities)
    for (const m of view.mentions) if (!ids.has(e.name) && overlap(e.mentions, [m.span]) > 0) ids.set(e.name, m.entity)
  return ids
}

function cueNames(view: Scene, c: Candidate): readonly string[] {
  const notebook = new Notebook()
  tellCue(view, c, notebook)
  return notebook.end().names
}
