import { useEffect, useState } from 'preact/hooks'
import { ask, ServiceError } from './client.ts'

export interface Asked<T> {
  /** What was answered last; it stays while the next is asked for. */
  answer: T | null
  error: unknown
  asking: boolean
  again(): void
  /** Puts in what a write has changed, without asking anew. */
  change(answer: T): void
}

/** Milliseconds after which is asked again whether the claims of an answer were decided anew meanwhile. */
const AGAIN = 1_000

/**
 * What the service answers to an address, asked anew when the address changes; null asks nothing. While stories are being decided
 * anew it is asked again, so that the page shows what came of it.
 */
export function useAnswer<T>(
  path: string | null,
  query: Readonly<Record<string, string | null>> = {},
  { follow = true }: { follow?: boolean } = {},
): Asked<T> {
  const [state, set] = useState<{ answer: T | null; error: unknown; asking: boolean }>({
    answer: null,
    error: null,
    asking: path !== null,
  })
  const [turn, setTurn] = useState(0)
  const key = path === null ? null : `${path} ${JSON.stringify(query)}`
  useEffect(() => {
    if (path === null) {
      set({ answer: null, error: null, asking: false })
      return
    }
    const stop = new AbortController()
    set((before) => ({ ...before, error: null, asking: true }))
    ask<T>(path, query, stop.signal).then(
      (answer) => set({ answer, error: null, asking: false }),
      (error: unknown) => {
        if (!stop.signal.aborted) set({ answer: null, error, asking: false })
      },
    )
    return () => stop.abort()
  }, [key, turn])
  const waits = follow && isUnsettled(state.answer)
  useEffect(() => {
    if (path === null || !waits) return
    const stop = new AbortController()
    const timer = setInterval(() => {
      if (document.hidden) return
      ask<T>(path, query, stop.signal).then(
        (answer) => set((before) => (same(before.answer, answer) ? before : { ...before, answer })),
        (error: unknown) => {
          // a claim may be another one now; where the service cannot be reached, what is shown stays
          if (error instanceof ServiceError && error.missing) set({ answer: null, error, asking: false })
        },
      )
    }, AGAIN)
    return () => {
      clearInterval(timer)
      stop.abort()
    }
  }, [key, turn, waits])
  return {
    ...state,
    again: () => setTurn((n) => n + 1),
    change: (answer) => set({ answer, error: null, asking: false }),
  }
}

const isUnsettled = (answer: unknown): boolean =>
  ((answer as { covers?: { unsettled?: number } } | null)?.covers?.unsettled ?? 0) > 0

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
