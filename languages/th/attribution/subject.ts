import { type Mention, Term } from '@thima/read/language'
import type { Candidate } from './candidates.ts'
import type { Piece } from './pieces.ts'
import type { Scene } from './scene.ts'

/** What stands in the place of the subject in front of a reporting word, as far as its piece and the one before tell. */
export interface Subject {
  sort: string
  mention: Mention | null
  /** The sort as features name it. */
  name: Term
}

const pronouns = new Set('เขา เธอ ตน ตนเอง ผม ดิฉัน เรา ท่าน พวกเขา พวกเรา ทั้งสอง ทั้งคู่ ทั้งหมด'.split(' '))

/** The subject of a reporting word; every end of a content and every option asks for it again. */
export function subjectOf(scene: Scene, c: Candidate): Subject {
  let subject = scene.subjects[c.index]
  if (subject === undefined) {
    const found = findSubject(scene, c)
    subject = { ...found, name: nameOf(found.sort) }
    scene.subjects[c.index] = subject
  }
  return subject
}

const names = new Map<string, Term>()

function nameOf(sort: string): Term {
  let name = names.get(sort)
  if (name === undefined) {
    name = new Term(sort)
    names.set(sort, name)
  }
  return name
}

function findSubject(scene: Scene, c: Candidate): Omit<Subject, 'name'> {
  const piece = scene.pieces[c.piece]
  const i = scene.mentionBefore(c.start)
  const mention = i >= 0 ? scene.mentions[i] : null
  if (mention && mention.span[1] >= c.start - 1 && mention.span[1] <= c.start)
    return { sort: `touch:${mention.kind}`, mention }
  if (mention && mention.span[0] >= piece.start) return { sort: `piece:${mention.kind}`, mention }
  for (let w = piece.from; w < c.from; w++) if (pronouns.has(scene.word(w))) return { sort: 'pronoun', mention: null }
  if (c.from > piece.from) return { sort: 'words', mention: null }
  const before =
    c.piece > 0 && scene.pieces[c.piece - 1].paragraph === piece.paragraph ? scene.pieces[c.piece - 1] : null
  if (!before) return { sort: 'none', mention: null }
  if (mention && mention.span[1] > before.start) return { sort: `before:${mention.kind}`, mention }
  return { sort: 'before:words', mention: null }
}

/** The longest name in quotation marks. */
const LONGEST_QUOTED = 30

/** "“ฝ่ายค้าน” |ซัดไร้แผน": in a headline who speaks may stand in quotation marks right in front of his verb. */
export function quotedSubject({ pieces }: Pick<Scene, 'pieces'>, c: Candidate): Piece | null {
  const own = pieces[c.piece]
  const before = pieces[c.piece - 1]
  const fits =
    own.title &&
    !own.quoted &&
    own.start === c.start &&
    before?.quoted &&
    before.line === own.line &&
    own.gap === 'quote'
  return fits && before.end - before.start <= LONGEST_QUOTED && before.gap !== 'space' ? before : null
}
