import type { Decision } from '@thima/service/api'
import { createStore, useStore } from './store.ts'

/** A telling that a person has picked, to say what it has to do with another. */
export interface Picked {
  id: string
  content: string
  outlet: string | null
}

const KEPT_AS = 'thima.picked'
const picked = createStore<readonly Picked[]>(begin())

/** What is picked, two at most; it stays while one goes from claim to claim. */
export const usePicked = () => useStore(picked)

/** Picks a telling, or puts it back. A third one takes the place of the first. */
export function pick(one: Picked): void {
  const now = picked.get()
  keep(now.some(({ id }) => id === one.id) ? now.filter(({ id }) => id !== one.id) : [...now, one].slice(-2))
}

/** The decision that was last made on what was picked: it can be taken back also where the page has another address since. */
export const madeOf = createStore<Decision | null>(null)

export const clearPicked = () => keep([])

function keep(next: readonly Picked[]): void {
  picked.set(next)
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(next))
  } catch {
    // A browser that keeps nothing forgets it on leaving.
  }
}

function begin(): Picked[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one?.id === 'string').slice(-2) : []
  } catch {
    return []
  }
}
