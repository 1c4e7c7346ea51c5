import { useEffect, useState } from 'preact/hooks'
import { ask } from './client.ts'

export interface Asked<T> {
  /** What was answered last; it stays while the next is asked for. */
  answer: T | null
  error: unknown
  asking: boolean
  again(): void
  /** Puts in what a write has changed, without asking anew. */
  change(answer: T): void
}

/** What the service answers to an address, asked anew when the address changes; null asks nothing. */
export function useAnswer<T>(path: string | null, query: Readonly<Record<string, string | null>> = {}): Asked<T> {
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
  return {
    ...state,
    again: () => setTurn((n) => n + 1),
    change: (answer) => set({ answer, error: null, asking: false }),
  }
}
