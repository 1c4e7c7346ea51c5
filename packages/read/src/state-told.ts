import type { Doc, LineRole, Mention } from './language/index.ts'
import type { NameLanguage, Span } from './model/index.ts'

/**
 * Sets the state whose bodies and offices bare words mean ("กระทรวงสาธารณสุข", "นายกรัฐมนตรี"): the language's own, or the other one of
 * which alone the text tells. Gives those names that then are another's with the body that they are. `mentions` are names that
 * knowledge has for certain.
 */
export function settleHome(doc: Doc, mentions: readonly Mention[]): Map<Mention, string> {
  const { home } = doc.pack.naming
  const isBare = ({ core, entity }: Mention) =>
    bodyKind(doc, core) !== undefined && doc.knowledge.entity(entity)?.country === home
  const bare = new Set(mentions.filter(isBare))
  const moved = new Map<Mention, string>()
  if (home === null) return moved
  doc.home = stateTold(doc, bare.size ? mentions.filter((m) => !bare.has(m)) : mentions, home) ?? home
  for (const m of bare) {
    const id = bodyAbroad(doc, m.core)
    if (id !== null) moved.set(m, id)
  }
  return moved
}

/** The body that words which each state's has mean in a text about another state. */
export function bodyAbroad(doc: Doc, core: Span): string | null {
  if (doc.home === null || doc.home === doc.pack.naming.home) return null
  const kind = bodyKind(doc, core)
  return kind === undefined ? null : (doc.knowledge.stateBody?.(kind, doc.home) ?? null)
}

const bodyKind = ({ text, knowledge, pack }: Doc, core: Span): string | undefined =>
  knowledge.bodyWords?.(pack.tag as NameLanguage).get(text.slice(...core))

/**
 * The other state of which alone a text tells. Null where the text names anything of its language's own state, where it tells of
 * two, where nothing but a state's name is told, as of goods that come from there, or rather a region of it, as Texas.
 */
function stateTold(doc: Doc, mentions: readonly Mention[], home: string): string | null {
  const told = new Map<string, Told>()
  const roles = rolesIn(doc)
  let all = 0
  for (const { core, kind, entity } of mentions) {
    const role = roles(core[0])
    if (kind === 'outlet' || kind === 'organization' || !TELLING.has(role.of)) continue
    const row = doc.knowledge.entity(entity)
    const state = row?.kind === 'country' ? row.id : row?.country
    if (state === undefined) continue
    if (state === home) return null
    const one = told.get(state) ?? { times: 0, itself: 0, regions: 0, early: false }
    one.times++
    if (kind === 'country') one.itself++
    if (row?.is === REGION) one.regions++
    one.early ||= role.early
    told.set(state, one)
    all++
  }
  for (const [state, { times, itself, regions, early }] of told)
    if (early && times >= OFTEN && times > all * MOST && itself > 0 && itself < times && itself >= regions) return state
  return null
}

/** How often a text names a state with what is in it, the state itself, and regions that may have bodies of their own. */
interface Told {
  times: number
  itself: number
  regions: number
  early: boolean
}

const REGION = 'region'

/** How often it is named at the least, and its share of all that is named of states. */
const OFTEN = 3
const MOST = 2 / 3

/** Lines that are the article's own. */
const TELLING: ReadonlySet<LineRole> = new Set(['title', 'body', 'caption', 'dateline'])

/** Of what sort the line at a place is, asked in order of place, and whether it is the headline or the first line of the text. */
function rolesIn({ article: { lines } }: Doc): (at: number) => { of: LineRole; early: boolean } {
  const lead = lines.find(({ role }) => role === 'body')
  let k = 0
  return (at) => {
    while (k + 1 < lines.length && lines[k].end <= at) k++
    const line = lines[k]
    return { of: line.role, early: line === lead || line.role === 'title' || line.role === 'dateline' }
  }
}
