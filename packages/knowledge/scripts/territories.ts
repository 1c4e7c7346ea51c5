/**
 * Writes `data/generated/territories.json`: what CLDR calls each state of `data/entities/states.json` in six languages.
 * Run it after `cldr-localenames-full` or the states changed: `node packages/knowledge/scripts/territories.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const LANGUAGES = ['th', 'en', 'ru', 'ko', 'ja', 'zh'] as const
type Language = (typeof LANGUAGES)[number]

interface State {
  id: string
  name: string
  code?: string
  th?: string[]
  en?: string[]
}

const require = createRequire(import.meta.url)
const data = new URL('../data/', import.meta.url)
const states: State[] = JSON.parse(readFileSync(new URL('entities/states.json', data), 'utf8'))
const rows = states.map((state) => ({ id: state.id, code: state.code, ...namesOf(state) }))
const lines = rows.map((row) => JSON.stringify(row)).join(',\n')
writeFileSync(new URL('generated/territories.json', data), `[\n${lines}\n]\n`)

/** The names that the curated row does not have yet. */
function namesOf(state: State): Partial<Record<Language, string[]>> {
  const names: Partial<Record<Language, string[]>> = {}
  for (const language of LANGUAGES) {
    const known = language === 'th' ? (state.th ?? []) : language === 'en' ? [state.name, ...(state.en ?? [])] : []
    const found = formsOf(language, state.code).filter((form) => !known.includes(form))
    if (found.length > 0) names[language] = found
  }
  return names
}

/** CLDR's usual, short and variant name, without what only tells two of the same name apart ("Congo (DRC)", "刚果（金）"). */
function formsOf(language: Language, code: string | undefined): string[] {
  const territories = territoriesOf(language)
  const [usual, short, variant] = ['', '-alt-short', '-alt-variant'].map((suffix) => territories[`${code}${suffix}`])
  const forms = [usual, short, variant?.includes('(') ? undefined : variant]
  const plain = forms.filter((form) => form !== undefined).flatMap((form) => plainName(form) ?? [])
  return [...new Set(plain)].filter((form) => !isShared(form, language, code))
}

function plainName(form: string): string | null {
  const name = form.replace(/ ?[(（].*[)）]/u, '').replaceAll(/\p{Cf}/gu, '')
  return name.includes(' - ') ? null : name
}

function isShared(form: string, language: Language, code: string | undefined): boolean {
  return Object.entries(territoriesOf(language)).some(
    ([key, other]) => key.split('-')[0] !== code && other !== undefined && plainName(other) === form,
  )
}

function territoriesOf(language: Language): Record<string, string | undefined> {
  const { main } = require(`cldr-localenames-full/main/${language}/territories.json`)
  return main[language].localeDisplayNames.territories
}
