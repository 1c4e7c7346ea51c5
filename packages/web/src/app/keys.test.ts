import { describe, expect, it } from 'vitest'
import { actionOf } from './keys.ts'
import { routeOf } from './routes.ts'
import { checked } from './settings.ts'

describe('keys', () => {
  it('mean the usual action', () => {
    expect(actionOf('j', '', {})).toBe('next')
    expect(actionOf('/', 'j', {})).toBe('search')
    expect(actionOf('x', '', {})).toBeNull()
  })
  it('mean another action behind g', () => {
    expect(actionOf('s', 'g', {})).toBe('stories')
    expect(actionOf('s', '', {})).toBe('skip')
    expect(actionOf('g', '', {})).toBeNull()
  })
  it('mean what the person chose, and nothing where he turned them off', () => {
    expect(actionOf('n', '', { next: 'n' })).toBe('next')
    expect(actionOf('j', '', { next: 'n' })).toBeNull()
    expect(actionOf('j', '', { next: '' })).toBeNull()
  })
})

describe('addresses', () => {
  it('lead to their page with what they name', () => {
    expect(routeOf('/read')?.id).toBe('')
    expect(routeOf('/read/abc123')?.id).toBe('abc123')
    expect(routeOf('/nowhere')).toBeNull()
  })
})

describe('settings that were kept', () => {
  it('are taken only where they are settings', () => {
    expect(checked({ language: 'th', theme: 'pink', era: 'both', keys: { next: 'n', open: 3 } })).toEqual({
      language: 'th',
      era: 'both',
      keys: { next: 'n' },
    })
    expect(checked({ language: 5, keys: null })).toEqual({})
  })
})
