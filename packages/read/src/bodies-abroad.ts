import type { Doc, Mention } from './language/index.ts'
import type { EntityKind, NameLanguage, Span } from './model/index.ts'

/** A body of another state, by what knowledge has of that name, else by the words of the text. */
export interface BodyAbroad {
  span: Span
  kind: EntityKind
  name: string
  id: string | null
}

/** A name that the language tells by its shape. */
interface Shape {
  core: Span
  kind: EntityKind
}

/**
 * Takes out what is part of the name of a body of another state, and tells what stands there instead: "สำนักนายกรัฐมนตรี|มาเลเซีย" and
 * "กรมศุลกากรของ|จีน" are none of the text's own state, "กองทัพอากาศ|อินเดีย" is not India. `mentions` are in order of place.
 */
export function bodiesAbroad(
  doc: Doc,
  mentions: readonly Mention[],
  shapes: readonly Shape[],
): { others: Mention[]; abroad: BodyAbroad[] } {
  const { home, bodyLinks } = doc.pack.naming
  const abroad: BodyAbroad[] = []
  const others: Mention[] = []
  if (home === null || !bodyLinks) return { others: [...mentions], abroad }
  const bodies = shapes.filter(({ kind }) => kind === 'government')
  let next = 0
  for (const state of mentions) {
    while (next < bodies.length && bodies[next].core[1] < state.core[0] - LONGEST_LINK) next++
    const before = others.at(-1)
    const body =
      state.kind !== 'country' || state.entity === home
        ? null
        : before && isBodyOf(doc, before, home)
          ? before
          : bodyIn(bodies[next], state, before)
    if (!body || !bodyLinks.includes(between(doc, body, state))) {
      others.push(state)
      continue
    }
    if (body === before) others.pop()
    const name = doc.text.slice(body.core[0], Math.min(body.core[1], state.core[0]))
    const span: Span = [body.core[0], state.core[1]]
    abroad.push({ span, kind: body.kind, name: name + doc.text.slice(...state.core), id: known(doc, name, state) })
  }
  return { others, abroad }
}

const LONGEST_LINK = 5

const between = ({ text }: Doc, body: Shape, state: Mention): string =>
  text.slice(Math.min(body.core[1], state.core[0]), state.core[0])

/** A body of the text's own state that does not name it, as "กองทัพ|ไทย" does. */
function isBodyOf(doc: Doc, { core, entity }: Mention, home: string): boolean {
  const row = doc.knowledge.entity(entity)
  if (row?.country !== home || (row.kind !== 'government' && row.is !== 'party')) return false
  return !namesOf(doc, home).some((name) => doc.text.slice(...core).includes(name))
}

/** The shape of a body that ends with a state or right before it, and holds no other name. */
function bodyIn(shape: Shape | undefined, state: Mention, before: Mention | undefined): Shape | null {
  if (!shape || shape.core[0] >= state.core[0] || (before && before.core[1] > shape.core[0])) return null
  return shape.core[1] <= state.core[0] || shape.core[1] === state.core[1] ? shape : null
}

/** "สำนักงานตำรวจแห่งชาติของ|เกาหลีใต้" is what knowledge has as "สำนักงานตำรวจแห่งชาติเกาหลีใต้". */
function known(doc: Doc, body: string, state: Mention): string | null {
  for (const name of [doc.text.slice(...state.core), ...namesOf(doc, state.entity)]) {
    const ids = doc.knowledge.lookup(body + name)
    if (ids.length === 1 && doc.knowledge.entity(ids[0])?.country === state.entity) return ids[0]
  }
  return null
}

const namesOf = ({ knowledge, pack }: Doc, state: string): readonly string[] =>
  knowledge.entity(state)?.[pack.tag as NameLanguage] ?? []
