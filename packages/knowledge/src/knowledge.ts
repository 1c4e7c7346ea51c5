import type { Knowledge } from '@thima/read/model'
import { rows } from '#rows'
import { createKnowledge } from './create.ts'

/** The rows that Thima ships: from sources those of `data/`, built their packed form, in a browser without what it can spare. */
export { rows }

/** Knowledge of all rows that Thima ships. */
export const knowledge: Knowledge = createKnowledge(rows)
