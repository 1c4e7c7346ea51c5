import type { KnowledgeRows, RoleRow, TermRow } from '@thima/read/model'
import { claims, type Item, target, targets, time } from './wikidata-item.ts'

/**
 * Offices held (P39) as terms, where it is told which office it is and since when. A position such as "Prime Minister of
 * Thailand" has to be among the items: its label says the role, its jurisdiction (P1001) or the rest of the label the
 * state or body. A position of many states says it by "of" (P642) or by the jurisdiction beside the statement.
 */
export function termsOf(
  item: Item,
  person: string,
  items: ReadonlyMap<string, Item>,
  idOf: (wikidata: string) => string | null,
  known: Pick<KnowledgeRows, 'roles'>,
): TermRow[] {
  return claims(item, 'P39').flatMap(({ mainsnak, qualifiers = {} }) => {
    const position = items.get(target(mainsnak) ?? '')
    const from = time(qualifiers.P580?.[0])
    const role = position && roleOf(position, known.roles)
    if (!position || !from || !role) return []
    const bodies = [target(qualifiers.P642?.[0]), target(qualifiers.P1001?.[0]), ...targets(position, 'P1001')]
    const of = bodies.flatMap((body) => (body === null ? [] : (idOf(body) ?? [])))[0]
    const to = qualifiers.P582?.[0] === undefined ? null : time(qualifiers.P582[0])
    // An end that is told but not as a date is no "until today".
    if (of === undefined || (to === null && qualifiers.P582 !== undefined)) return []
    return [{ role, of, person, from, to }]
  })
}

/** "Prime Minister of Thailand", "prime minister": the role whose word is all of the label before " of ". */
function roleOf(position: Item, roles: readonly RoleRow[]): string | null {
  const words = (position.labels?.en?.value ?? '').split(/ of (?:the )?/)[0].toLowerCase()
  return roles.find(({ name, en }) => [name, ...en].some((word) => word.toLowerCase() === words))?.id ?? null
}
