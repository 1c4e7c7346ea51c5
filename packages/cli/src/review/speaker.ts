import type { Decision } from '@thima/ledger'
import type { EntityKind, Knowledge, LinkKind } from 'thima'

type Speaker = NonNullable<Decision['speaker']>

const KIND: Record<EntityKind, LinkKind> = {
  person: 'person',
  organization: 'organization',
  government: 'government',
  outlet: 'outlet',
  country: 'government',
  place: 'government',
}

/** Those whom a name or id can mean, by knowledge; somebody unknown to it is who the name says. */
export function speakersOf(name: string, knowledge: Knowledge): Speaker[] {
  const ids = knowledge.entity(name) === undefined ? knowledge.lookup(name) : [name]
  const known = ids.flatMap((id): Speaker[] => {
    const row = knowledge.entity(id)
    return row === undefined ? [] : [{ name: row.name, kind: KIND[row.kind], entity: row.id }]
  })
  return known.length > 0 ? known : [{ name, kind: 'person', entity: null }]
}
