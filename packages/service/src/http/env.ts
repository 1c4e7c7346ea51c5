import type { Person } from '../access/roles.ts'
import type { Context } from '../context.ts'

/** What requests carry through the service. */
export interface Env {
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } }
  Variables: { person: Person; context: Context }
}
