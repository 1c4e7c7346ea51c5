import outlets from '#data/entities/outlets.json' with { type: 'json' }
import organizations from '#data/entities/organizations.json' with { type: 'json' }
import states from '#data/entities/states.json' with { type: 'json' }
import roles from '#data/roles.json' with { type: 'json' }
import type { EntityRow, Knowledge, KnowledgeRows, RoleRow, TermRow } from '@thima/read/model'
import { createKnowledge } from './create.ts'

/** The rows that Thima ships. A new file in `data/` is one import and one place in a list here; a test finds the forgotten. */
export const rows: KnowledgeRows = {
  entities: ([states, outlets, organizations] as EntityRow[][]).flat(),
  roles: roles as RoleRow[],
  terms: ([] as TermRow[][]).flat(),
  days: [],
}

/** Knowledge of all rows that Thima ships. */
export const knowledge: Knowledge = createKnowledge(rows)
