import type { DayRow, EntityRow, KnowledgeRows, RoleRow, TermRow } from '@thima/read/model'
import days from '#data/days.json' with { type: 'json' }
import capitals from '#data/entities/capitals.json' with { type: 'json' }
import governments from '#data/entities/governments.json' with { type: 'json' }
import groupsWorld from '#data/entities/groups-world.json' with { type: 'json' }
import organizations from '#data/entities/organizations.json' with { type: 'json' }
import outlets from '#data/entities/outlets.json' with { type: 'json' }
import peopleThailand from '#data/entities/people-thailand.json' with { type: 'json' }
import peopleWorld from '#data/entities/people-world.json' with { type: 'json' }
import states from '#data/entities/states.json' with { type: 'json' }
import thaiBodies from '#data/entities/thai-bodies.json' with { type: 'json' }
import thaiPlaces from '#data/entities/thai-places.json' with { type: 'json' }
import territories from '#data/generated/territories.json' with { type: 'json' }
import roles from '#data/roles.json' with { type: 'json' }
import termsThailand from '#data/terms/thailand.json' with { type: 'json' }
import termsWorld from '#data/terms/world.json' with { type: 'json' }
import { mergeRow } from './merge.ts'

/** The rows of `data/`. A new file is one import and one place in a list here; a test finds the forgotten. */
export const rows: KnowledgeRows = {
  entities: (
    [
      named(states as EntityRow[], territories as Partial<EntityRow>[]),
      capitals,
      governments,
      groupsWorld,
      organizations,
      outlets,
      peopleThailand,
      peopleWorld,
      thaiBodies,
      thaiPlaces,
    ] as EntityRow[][]
  ).flat(),
  roles: roles as RoleRow[],
  terms: ([termsThailand, termsWorld] as TermRow[][]).flat(),
  days: days as DayRow[],
}

/** States with the names that CLDR has beside those that people wrote. */
function named(entities: readonly EntityRow[], names: readonly Partial<EntityRow>[]): EntityRow[] {
  const byId = new Map(names.map((row) => [row.id, row]))
  return entities.map((entity) => mergeRow(entity, byId.get(entity.id) ?? {}))
}
