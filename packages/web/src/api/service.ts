import type { Me } from '@thima/service/api'
import { createStore, useStore } from '../app/store.ts'
import { ask } from './client.ts'

type Service = { state: 'unknown' } | { state: 'none' } | { state: 'here'; me: Me }

const service = createStore<Service>({ state: 'unknown' })
let asked = false

/** Whether a service is behind the page, and what the person may do there. */
export function useService(): Service {
  if (!asked && typeof window !== 'undefined') {
    asked = true
    ask<Me>('/me').then(
      (me) => service.set({ state: 'here', me }),
      () => service.set({ state: 'none' }),
    )
  }
  return useStore(service)
}
