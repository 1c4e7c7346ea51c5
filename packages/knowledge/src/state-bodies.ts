import type { EntityRow, NameLanguage } from '@thima/read/model'
import { STATE_BODIES, type StateBody } from './state-body-words.ts'

/** Bodies that every state has, made of the words for them and the state where knowledge has no row. */
export interface StateBodies {
  words(language: NameLanguage): ReadonlyMap<string, string>
  of(kind: string, state: string): string | null
  /** The row of a body that is made of both. */
  row(id: string): EntityRow | undefined
}

/** Of this state every body that texts name has a row: none is made up. */
const WRITTEN_OUT = 'thailand'

const byKind = new Map(STATE_BODIES.map((body) => [body.id, body]))

/** `written` gives the rows that knowledge has. */
export function createStateBodies(written: (id: string) => EntityRow | undefined): StateBodies {
  const words = new Map<NameLanguage, ReadonlyMap<string, string>>()
  const made = new Map<string, EntityRow>()
  return {
    words(language) {
      let map = words.get(language)
      if (!map) {
        map = new Map(
          STATE_BODIES.flatMap((body) => wordsOf(body, language).map((word): [string, string] => [word, body.id])),
        )
        words.set(language, map)
      }
      return map
    },
    of(kind, state) {
      const body = byKind.get(kind)
      const row = written(state)
      if (!body || row?.code === undefined) return null
      const id = body.but?.[state] ?? `${kind}-${state}`
      return state === WRITTEN_OUT && !written(id) ? null : id
    },
    row(id) {
      const before = made.get(id)
      if (before) return before
      for (const body of STATE_BODIES) {
        if (!id.startsWith(`${body.id}-`)) continue
        const state = written(id.slice(body.id.length + 1))
        if (state?.code === undefined || state.id === WRITTEN_OUT || body.but?.[state.id] !== undefined) continue
        const row = rowOf(id, body, state, written(`government-of-${state.id}`))
        made.set(id, row)
        return row
      }
      return undefined
    },
  }
}

const wordsOf = (body: StateBody, language: NameLanguage): readonly string[] =>
  language === 'th' ? body.th : language === 'en' ? body.en : []

/** Sorts of bodies that are no part of a government. */
const APART = new Set(['court', 'parliament', 'central-bank', 'commission'])

function rowOf(id: string, body: StateBody, state: EntityRow, government: EntityRow | undefined): EntityRow {
  return {
    id,
    kind: 'government',
    name: `${body.name} (${state.name})`,
    th: body.th.slice(0, 1).map((word) => word + (state.th?.[0] ?? state.name)),
    is: body.is,
    country: state.id,
    ...(government && !APART.has(body.is) ? { partOf: government.id } : {}),
  }
}
