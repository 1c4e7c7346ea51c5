import { type Doc, holdersOf, wholeOffice } from './language/index.ts'
import type { Link, Note, Span } from './model/index.ts'

/** Names as many as a note lists; "a deputy prime minister" may be six people. */
const MOST = 4

/** Notes the sources that could be two people or outlets of knowledge, with all of them: nobody is chosen. */
export function noteAmbiguous(doc: Doc, links: Iterable<Link>, notes: Note[]): void {
  const noted = new Set<string>()
  for (const { entity, kind, span } of links) {
    if (!span || kind === 'unnamed' || (entity !== null && doc.entities.get(entity)?.known !== false)) continue
    const ids = couldBe(doc, span, entity)
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
function couldBe(doc: Doc, span: Span, entity: string | null): readonly string[] {
  const { naming } = doc.pack
  const words = doc.text.slice(...span)
  const title = naming.titles.find((t) => words.startsWith(t)) ?? ''
  // Whom the text itself names in full is nobody else.
  const name = entity === null ? words.slice(title.length).trim() : doc.entities.get(entity)!.name
  const named = doc.knowledge.lookup(name)
  if (named.length > 1 || entity !== null) return named.every((id) => SPEAKING.has(kindOf(doc, id))) ? named : []
  const office = wholeOffice(doc, span)
  const former = naming.notHolder.some((not) => doc.text.startsWith(not, office[0]))
  return former ? [] : holdersOf(doc, office, naming.home ?? '')
}
