import type { Doc, Mention } from './language/index.ts'
import type { EntityKind, NameLanguage, Span } from './model/index.ts'

/**
 * Leaves out people of knowledge who bear but the first name of somebody else: "นายวรงค์ แสงเมือง" and whoever is called
 * นายวรงค์ behind that is not Warong Dechgitvigrom. The text tells it where it first uses the name.
 */
export function withoutNamesakes(
  doc: Doc,
  mentions: readonly Mention[],
  shapes: readonly { core: Span; kind: EntityKind }[],
): Mention[] {
  const { text } = doc
  const inFull = new Set(mentions.flatMap((m) => (hasSpace(text, m.core) ? [m.entity] : [])))
  const people = shapes.filter((s) => s.kind === 'person')
  const another = new Map<string, boolean>()
  let i = 0
  for (const m of mentions) {
    if (m.kind !== 'person' || inFull.has(m.entity) || another.has(m.entity)) continue
    while (i < people.length && people[i].core[1] <= m.core[0]) i++
    const shape = people[i]
    const surname = shape && shape.core[0] <= m.core[0] ? surnameBehind(doc, m.core, shape.core) : null
    // "ธีระพงษ์ วงศ์ศิวะวิลาส" is not even the name "ธีระ"
    const longer = surname !== null && !SPACE.test(text[m.core[1]])
    another.set(m.entity, surname !== null && (longer || !isHis(doc, m.entity, surname)))
  }
  return mentions.filter((m) => another.get(m.entity) !== true)
}

const SPACE = /[\s\u00a0]+/u
const hasSpace = (text: string, span: Span) => SPACE.test(text.slice(...span))
const SHORTEST = 3

/** The name of a family that the shape of a name has behind what was taken for the whole of it. */
function surnameBehind({ text, pack }: Doc, core: Span, shape: Span): string | null {
  const [first, surname, ...rest] = text.slice(core[0], shape[1]).split(SPACE)
  if (shape[1] <= core[1] || surname === undefined || rest.length > 1 || first.length > LONGEST) return null
  if (surname.length < SHORTEST || pack.naming.titles.some((title) => surname.startsWith(title))) return null
  return surname
}

const LONGEST = 20

/** Whether it is his own, be it in another spelling. */
function isHis({ knowledge, pack }: Doc, id: string, surname: string): boolean {
  const forms = knowledge.entity(id)?.[pack.tag as NameLanguage] ?? []
  return forms.some((form) =>
    form
      .split(SPACE)
      .slice(1)
      .some((part) => part.slice(0, 3) === surname.slice(0, 3)),
  )
}
