/**
 * Prints who is missing between two holders of an office, in the forty states whose offices are to be without gaps since 2010,
 * and how many held each: `node --conditions=source packages/knowledge/scripts/chains.ts`. docs/knowledge-cover.md holds both.
 */
import { parseDate, type TermRow } from '@thima/read/model'
import { rows } from '../src/rows.ts'

/** The G20's states, ASEAN's, and those that Thai foreign news is about most. */
export const FORTY = [
  'argentina australia brazil canada china france germany india indonesia italy japan mexico russia saudi-arabia south-africa',
  'south-korea turkey united-kingdom united-states',
  'brunei cambodia laos malaysia myanmar philippines singapore thailand timor-leste vietnam',
  'afghanistan egypt iran israel lebanon north-korea pakistan palestine syria taiwan ukraine',
].flatMap((group) => group.split(' '))

/** Where the president heads the government, always or for a time. */
const PRESIDENTIAL = new Set(
  'afghanistan argentina brazil indonesia iran mexico myanmar philippines south-africa syria turkey united-states'.split(
    ' ',
  ),
)
/** Whose monarch is another state's. */
const MONARCH_OF = new Map([
  ['australia', 'united-kingdom'],
  ['canada', 'united-kingdom'],
])

export const OFFICES = {
  'head of state': ['monarch', 'president', 'supreme-leader', 'leader', 'chairman'],
  'head of government': ['prime-minister'],
  'foreign minister': ['foreign-minister'],
  'defence minister': ['defence-minister'],
} as const
export type Office = keyof typeof OFFICES

const START = parseDate('2010-01-01')!.first
/** A change of government may take a week without a holder; what is longer is told. */
const WEEK = 7

export interface Gap {
  state: string
  office: Office
  /** The first day without a holder, and the first with one again: null where nobody follows. */
  from: string
  to: string | null
}

/** Who held the office in 2010 or later, in order of time; those of the acting too. */
export function holdersOf(state: string, office: Office): readonly TermRow[] {
  const roles: readonly string[] = [
    ...OFFICES[office],
    ...(office === 'head of government' && PRESIDENTIAL.has(state) ? ['president'] : []),
  ]
  const of = office === 'head of state' ? (MONARCH_OF.get(state) ?? state) : state
  return rows.terms
    .filter((term) => term.of === of && roles.includes(term.role) && endOf(term) > START)
    .sort((a, b) => startOf(a) - startOf(b))
}

/** Times of more than a week on which nobody surely or possibly held the office. */
export function gapsOf(state: string, office: Office): Gap[] {
  const gaps: Gap[] = []
  let covered = START
  for (const term of holdersOf(state, office)) {
    if (startOf(term) - covered > WEEK) gaps.push({ state, office, from: dayName(covered), to: dayName(startOf(term)) })
    covered = Math.max(covered, endOf(term))
  }
  if (covered !== Number.POSITIVE_INFINITY) gaps.push({ state, office, from: dayName(covered), to: null })
  return gaps
}

export const allGaps = (): Gap[] =>
  FORTY.flatMap((state) => (Object.keys(OFFICES) as Office[]).flatMap((office) => gapsOf(state, office)))

/** How many different people held each office. */
export const peopleIn = (state: string): number[] =>
  (Object.keys(OFFICES) as Office[]).map((office) => new Set(holdersOf(state, office).map((term) => term.person)).size)

const startOf = (term: TermRow) => parseDate(term.from)!.first
/** The first day that is surely after the term. */
const endOf = (term: TermRow) => (term.to === null ? Number.POSITIVE_INFINITY : parseDate(term.to)!.last)
const dayName = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

if (import.meta.main) {
  for (const state of FORTY) console.log(`| ${[state, ...peopleIn(state)].join(' | ')} |`)
  console.log()
  for (const { state, office, from, to } of allGaps()) console.log(`| ${state} | ${office} | ${from} | ${to ?? '–'} |`)
}
