import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'

/** What speaks for and against a reporting word reporting at this place: features of the model `report`. */
export function cueFeatures(scene: Scene, c: Candidate): string[] {
  const { text, pieces } = scene
  const { word, class: kind } = c.cue
  const piece = pieces[c.piece]
  const before = scene.word(c.from - 1)
  const first = c.from === piece.from
  const next = scene.word(c.to)
  const subject = subjectOf(scene, c)
  const follows = nextSort(text, c)
  const out = [
    `w=${word}`,
    `c=${kind}`,
    `w=${word}|${c.that}`,
    `c=${kind}|${c.that}`,
    `c=${kind}|${follows}`,
    `w=${word}|${follows}`,
    `c=${kind}|b=${first ? gapName(piece.gap) : before}`,
    `b=${first ? gapName(piece.gap) : before}`,
    `n=${next}`,
    `c=${kind}|n=${next}`,
    `s=${subject.sort}`,
    `c=${kind}|s=${subject.sort}`,
    `c=${kind}|t=${piece.title ? 1 : 0}`,
    `c=${kind}|q=${piece.quoted ? 1 : 0}`,
    `that=${c.that}`,
  ]
  if (c.negated) out.push('neg', `c=${kind}|neg`)
  if (first && subject.sort === 'none') out.push(`c=${kind}|bare|${gapName(piece.gap)}`)
  if (before === 'การ' || before === 'ความ' || before === 'ผู้' || before === 'คำ') out.push('noun', `c=${kind}|noun`)
  const two = scene.word(c.from - 2)
  out.push(`c=${kind}|bb=${two}`)
  const prior = previous(scene, c)
  if (prior) {
    const distance = c.start - prior.through
    out.push(`p=${prior.cue.class}|${distance === 0 ? 'touch' : distance < 12 ? 'near' : distance < 60 ? 'mid' : 'far'}`)
    if (distance < 3) out.push(`c=${kind}|p=${prior.cue.class}|touch`)
    if (pieces[prior.piece].paragraph === piece.paragraph && prior.that !== 'none') out.push(`c=${kind}|inside=${prior.cue.class}`)
  }
  return out
}

const gapName = (gap: string) => `<${gap}>`

/** What stands right behind the cue. */
function nextSort(text: string, c: Candidate): string {
  const at = c.through
  const char = text[at]
  if (char === undefined || char === '\n') return 'end'
  if (char === ' ') return '“"‘'.includes(text[at + 1] ?? '') ? 'quote' : text.startsWith('ว่า', at + 1) ? 'ว่า' : 'space'
  if ('“"‘'.includes(char)) return 'quote'
  if ('”"’,.)'.includes(char)) return 'close'
  return c.that === 'near' ? 'that' : 'glued'
}

function previous(scene: Scene, c: Candidate): Candidate | null {
  return c.index > 0 ? scene.candidates[c.index - 1] : null
}
