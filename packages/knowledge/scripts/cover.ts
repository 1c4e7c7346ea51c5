/** Prints how much of each sort of fact knowledge holds, as docs/knowledge-cover.md has it: `node --conditions=source packages/knowledge/scripts/cover.ts`. */
import type { EntityRow } from '@thima/read/model'
import { rows } from '../src/rows.ts'

const { entities, terms } = rows
const byId = new Map(entities.map((row) => [row.id, row]))
const states = entities.filter((row) => row.kind === 'country')
const thai = entities.filter((row) => row.country === 'thailand')
const bodies = entities.filter((row) => row.kind === 'organization' || row.kind === 'government')
const outlets = entities.filter((row) => row.kind === 'outlet')
const isThai = (row: EntityRow) => row.country === 'thailand'
const owner = (row: EntityRow) => row.ownedBy ?? row.stateMediaOf ?? row.partOf

/** What several states make together, or what works for all of them: those of one state are no international organizations. */
const INTERNATIONAL = new Set(
  'un-agency international-organization bloc alliance peacekeeping-force assembly programme court'.split(' '),
)
/** Parts, banks and offices of several states whose sort says nothing of that. */
const OF_SEVERAL = new Set(
  [
    'world-bank ifc asian-development-bank aiib new-development-bank bis ebrd european-investment-bank european-central-bank',
    'inter-american-development-bank african-development-bank islamic-development-bank',
    'european-parliament european-commission europol interpol aseanapol european-medicines-agency frontex easa',
    'united-nations-secretariat asean-secretariat aha-centre iata',
  ].flatMap((line) => line.split(' ')),
)
const FORCES = new Set(['army', 'military', 'armed-forces', 'police', 'force'])
const SPEAKERS = /spokesperson$/
const COMMANDERS =
  /^(?:chief-of-defence-forces|deputy-chief-of-defence-forces|(?:army|navy|air-force|police)-chief|.*commander|commander|deputy-police-chief|metropolitan-police-chief)$/

const has = (test: (row: EntityRow) => unknown) => (row: EntityRow) => Boolean(test(row))
const is = (...sorts: string[]) => has((row) => row.is !== undefined && sorts.includes(row.is))
/** Cabinets: ministers and their deputies, of Thailand, since October 2006. */
const isThaiMinister = ({ role, of, to }: { role: string; of: string; to: string | null }) =>
  of === 'thailand' && role.endsWith('minister') && (to === null || to >= '2006-10')
const peopleOf = (list: readonly { person: string }[]) => new Set(list.map(({ person }) => person)).size

/** What there is of what; the words are those of the document. */
export const cover: readonly (readonly [string, number])[] = [
  ['states', states.length],
  ['states with a Thai name', states.filter(has((row) => row.th)).length],
  ['states with an English adjective or demonym', states.filter(has((row) => row.demonyms)).length],
  [
    'states with a capital of another name',
    new Set(entities.flatMap((row) => (byId.get(row.capitalOf ?? '')?.kind === 'country' ? [row.capitalOf] : []))).size,
  ],
  [
    'states with a government',
    states.filter(({ id }) => entities.some((row) => row.is === 'government' && row.country === id)).length,
  ],
  [
    'places and houses that stand for a government',
    entities.reduce((sum, row) => sum + (row.metonyms?.length ?? 0), 0),
  ],
  [
    'presidencies and offices of heads of government',
    bodies.filter(is('presidency', 'prime-ministers-office', 'spokesperson-office')).length,
  ],
  ['terms of office', terms.length],
  ['terms of Thai ministers and their deputies since October 2006', terms.filter(isThaiMinister).length],
  ['people who held them', peopleOf(terms.filter(isThaiMinister))],
  ['Thai parties', thai.filter(is('party')).length],
  ['Thai ministries', thai.filter(is('ministry')).length],
  ['Thai departments', thai.filter(is('department')).length],
  ['Thai forces and police', thai.filter((row) => FORCES.has(row.is ?? '')).length],
  ['Thai courts', thai.filter(is('court')).length],
  ['Thai provinces, with Bangkok', thai.filter(is('province')).length + 1],
  ['terms of spokespersons and their deputies', terms.filter(({ role }) => SPEAKERS.test(role)).length],
  ['people among them', peopleOf(terms.filter(({ role }) => SPEAKERS.test(role)))],
  ['terms of commanders and chiefs of forces', terms.filter(({ role }) => COMMANDERS.test(role)).length],
  ['people among those', peopleOf(terms.filter(({ role }) => COMMANDERS.test(role)))],
  [
    'international organizations, courts and banks of several states',
    bodies.filter((row) => isInternational(row)).length,
  ],
  [
    'relief, rights and sports bodies of the world',
    bodies.filter((row) => is('ngo', 'sports-body')(row) && !isThai(row)).length,
  ],
  ['news agencies and outlets outside Thailand', outlets.filter((row) => !isThai(row)).length],
  ['of them with a domain', outlets.filter((row) => !isThai(row) && row.domains).length],
  [
    'of them with a domain, and the state or group that owns them',
    outlets.filter((row) => !isThai(row) && row.domains && owner(row)).length,
  ],
  ['Thai outlets', outlets.filter(isThai).length],
  ['offices as words', rows.roles.length],
]

function isInternational(row: EntityRow): boolean {
  if (row.kind !== 'organization' || isThai(row)) return false
  return (
    INTERNATIONAL.has(row.is ?? '') || OF_SEVERAL.has(row.id) || (row.is === 'council' && row.country === undefined)
  )
}

if (import.meta.main) for (const [what, number] of cover) console.log(`| ${what} | ${number.toLocaleString('en')} |`)
