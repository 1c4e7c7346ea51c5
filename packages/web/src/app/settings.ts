import { catalogues, type UiLanguage, type Words } from '../words/index.ts'
import { createStore, useStore } from './store.ts'

/** What a person chose; kept in the browser and nowhere else. */
export interface Settings {
  language: UiLanguage
  theme: 'system' | 'light' | 'dark'
  /** Which era dates are told in; the other one is always told beside it or on hovering. */
  era: 'buddhist' | 'common' | 'both'
  /** Keys that were chosen instead of the usual ones, by action. */
  keys: Readonly<Record<string, string>>
}

const KEPT_AS = 'thima.settings'

export const settings = createStore<Settings>(begin())

export const useSettings = () => useStore(settings)

/** All words of the interface in the person's language. */
export const useWords = (): Words => catalogues[useStore(settings).language]

export function choose(change: Partial<Settings>): void {
  const next = { ...settings.get(), ...change }
  settings.set(next)
  applyTo(document.documentElement, next)
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(next))
  } catch {
    // A browser that keeps nothing forgets it on leaving.
  }
}

/** Sets language and colours on the page itself. */
export function applyTo(root: HTMLElement, { language, theme }: Settings): void {
  root.lang = language
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
}

function begin(): Settings {
  const kept = readKept()
  const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('ui')
  const language = asked === 'th' || asked === 'en' ? asked : (kept.language ?? preferred())
  return { theme: 'system', era: language === 'th' ? 'buddhist' : 'common', keys: {}, ...kept, language }
}

function readKept(): Partial<Settings> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}')
    return typeof kept === 'object' && kept !== null ? checked(kept as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Only what is a setting, whatever somebody or an older version has put there. */
export function checked({ language, theme, era, keys }: Record<string, unknown>): Partial<Settings> {
  const kept: Partial<Settings> = {}
  if (language === 'th' || language === 'en') kept.language = language
  if (theme === 'system' || theme === 'light' || theme === 'dark') kept.theme = theme
  if (era === 'buddhist' || era === 'common' || era === 'both') kept.era = era
  if (typeof keys === 'object' && keys !== null)
    kept.keys = Object.fromEntries(Object.entries(keys).filter(([, key]) => typeof key === 'string'))
  return kept
}

function preferred(): UiLanguage {
  const first = typeof navigator === 'undefined' ? 'th' : (navigator.languages?.[0] ?? navigator.language)
  return /^th\b/iu.test(first) ? 'th' : 'en'
}
