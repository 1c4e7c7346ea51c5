import type { EntityRow, RoleRow } from '@thima/read/model'
import type { Terms } from './terms.ts'

/** Bodies whose word is the word of the state (or of the organization) that they belong to: values of `is`. */
const VOICES = new Set([
  'government',
  'cabinet',
  'junta',
  'ministry',
  'presidency',
  'prime-ministers-office',
  'spokesperson-office',
  'armed-forces',
  'military',
  'army',
  'armed-wing',
])

export interface Parties {
  speaksFor(id: string, on: string | null): readonly string[]
}

/**
 * Who speaks for whom. Only a party's own voice confirms: itself, its leadership, ministry or spokesman. An ambassador,
 * a relative or a lower official on record is an origin and no more, so a role says whether its holder speaks.
 */
export function createParties(
  entities: readonly EntityRow[],
  entityOf: (id: string) => EntityRow | undefined,
  roles: ReadonlyMap<string, RoleRow>,
  terms: Terms,
): Parties {
  const standsFor = Map.groupBy(
    entities.flatMap(({ id, metonyms = [] }) => metonyms.map((place) => ({ place, id }))),
    ({ place }) => place,
  )

  /** A body and, upward, all that it is the voice of. */
  function upward(id: string, found: Set<string>) {
    if (found.has(id)) return
    found.add(id)
    const entity = entityOf(id)
    for (const meant of standsFor.get(id) ?? []) upward(meant.id, found)
    if (entity?.is === undefined || !VOICES.has(entity.is)) return
    if (entity.partOf !== undefined) upward(entity.partOf, found)
    if (entity.kind === 'government' && entity.country !== undefined) upward(entity.country, found)
  }

  return {
    speaksFor(id, on) {
      const found = new Set<string>()
      upward(id, found)
      // Without a day nobody can tell who held what: to take a former minister for the ministry would be the costly error.
      for (const { role, of } of on === null ? [] : terms.offices(id, on)) {
        if (roles.get(role)?.speaksFor) upward(of, found)
      }
      return [...found]
    },
  }
}
