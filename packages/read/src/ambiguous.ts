import { type Doc, holdersOf, wholeOffice } from './language/index.ts'
import type { Link, Note, Span } from './model/index.ts'

/** Names as many as a note lists; "a deputy prime minister" may be six people. */
const MOST = 4

/** Notes the sources that could be two people or outlets of knowledge, with all of them: nobody is chosen. */
export function noteAmbiguous(doc: Doc, links: Iterable<Link>, notes: Note[]): void {
  const noted = new Set<string>()
  const asked = new Map<string, readonly string[]>()
  /** Who of knowledge has a name; a text has the same again and again. */
  const bearers = (name: string) => {
    let ids = asked.get(name)
    if (!ids) {
      ids = doc.knowledge.lookup(name)
      asked.set(name, ids)
    }
    return ids
  }
  for (const { entity, kind, span } of links) {
    if (!span || kind === 'unnamed' || (entity !== null && doc.entities.get(entity)?.known !== false)) continue
    const ids = couldBe(doc, span, entity, bearers)
    if (ids.length < 2 || noted.has(ids.join(' '))) continue
    noted.add(ids.join(' '))
    const words = doc.text.slice(...span)
    const names = ids.slice(0, MOST).map((id) => `${doc.knowledge.entity(id)?.name} (${id})`)
    const more = ids.length > MOST ? ` or ${ids.length - MOST} more` : ''
    notes.push({ code: 'source-ambiguous', message: `“${words}” could be ${names.join(' or ')}${more}.`, span })
  }
}

/** A house and the government in it are one that speaks. */
const SPEAKING: ReadonlySet<string | undefined> = new Set(['person', 'outlet'])
const kindOf = ({ knowledge }: Doc, id: string) => knowledge.entity(id)?.kind

/** Who of knowledge has that name, else who held that office on the day of publication. */
function couldBe(
  doc: Doc,
  span: Span,
  entity: string | null,
  bearers: (name: string) => readonly string[],
): readonly string[] {
  const { naming } = doc.pack
  // Whom the text itself names in full is nobody else.
  const named = bearers(entity === null ? withoutTitle(doc, span) : doc.entities.get(entity)!.name)
  if (named.length > 1 || entity !== null) return named.every((id) => SPEAKING.has(kindOf(doc, id))) ? named : []
  const office = wholeOffice(doc, span)
  const former = naming.notHolder.some((not) => doc.text.startsWith(not, office[0]))
  return former ? [] : holdersOf(doc, office)
}

function withoutTitle({ text, pack }: Doc, span: Span): string {
  const words = text.slice(...span)
  const title = pack.naming.titles.find((t) => words.startsWith(t)) ?? ''
  return words.slice(title.length).trim()
}
