import type {
  EntityKind,
  EntityRow,
  Knowledge,
  Link,
  LinkKind,
  ReadEvent,
  Reading,
  RoleRow,
  Span,
  Statement,
  TermRow,
} from '@thima/read/model'
import type { LedgerArticle } from '../claims/article.ts'
import { Decider, type Story, type View, viewOf } from '../claims/decide.ts'
import type { Decision } from '../claims/decisions.ts'
import type { ClaimLanguage } from '../claims/words.ts'
import { sha256 } from '../store/hash.ts'

/** A small world for tests: two states, their people, a few outlets. No line of it is read by the program. */
const rows: EntityRow[] = [
  { id: 'north', kind: 'country', name: 'Northland', th: ['แดนเหนือ'] },
  { id: 'south', kind: 'country', name: 'Southland', th: ['แดนใต้'] },
  { id: 'east', kind: 'country', name: 'Eastland' },
  { id: 'norville', kind: 'place', name: 'Norville', capitalOf: 'north', country: 'north' },
  { id: 'ano', kind: 'person', name: 'Ano', th: ['อาโน'], country: 'north' },
  { id: 'bela', kind: 'person', name: 'Bela', th: ['เบลา'], country: 'south' },
  { id: 'caro', kind: 'person', name: 'Caro', country: 'north' },
  { id: 'north-ministry', kind: 'government', name: 'Ministry of Northland', country: 'north', is: 'ministry' },
  { id: 'south-army', kind: 'government', name: 'Army of Southland', country: 'south', is: 'army' },
  { id: 'wire', kind: 'outlet', name: 'Wire' },
  { id: 'gazette', kind: 'outlet', name: 'Gazette' },
  { id: 'mirror', kind: 'outlet', name: 'Mirror' },
  { id: 'north-radio', kind: 'outlet', name: 'North Radio', stateMediaOf: 'north' },
  { id: 'clique', kind: 'organization', name: 'Clique', is: 'social-platform' },
]
const roles: RoleRow[] = [
  { id: 'president', name: 'president', th: ['ประธานาธิบดี'], en: ['president'], speaksFor: true },
  { id: 'spokesperson', name: 'spokesman', th: ['โฆษก'], en: ['spokesman'], speaksFor: true },
  { id: 'ambassador', name: 'ambassador', th: ['ทูต'], en: ['ambassador'], speaksFor: false },
]
const terms: TermRow[] = [
  { role: 'president', of: 'north', person: 'ano', from: '2020', to: null },
  { role: 'president', of: 'south', person: 'bela', from: '2020', to: null },
  { role: 'ambassador', of: 'north', person: 'caro', from: '2020', to: null },
]

export const knowledge: Knowledge = {
  version: 'test',
  entity: (id) => rows.find((row) => row.id === id),
  entities: () => rows,
  *forms() {},
  demonyms: () => [],
  lookup: (form) => rows.filter(({ name, th = [] }) => name === form || th.includes(form)).map(({ id }) => id),
  roles: () => roles,
  role: (id) => roles.find((role) => role.id === id),
  holders: (role, of) => terms.filter((term) => term.role === role && term.of === of),
  offices: (person) => terms.filter((term) => term.person === person),
  speaksFor(id, on) {
    const row = rows.find((one) => one.id === id)
    const held = terms.filter(
      ({ person, role }) => on !== null && person === id && roles.find((one) => one.id === role)?.speaksFor,
    )
    const state = row?.kind === 'government' && row.country !== undefined ? [row.country] : []
    return [id, ...state, ...held.map(({ of }) => of)]
  },
  days: () => [],
}

const words = (text: string) => {
  const found = [...text.matchAll(/[\p{L}\p{M}]+|[\d,]+/gu)]
  return {
    length: found.length,
    starts: found.map(({ index }) => index),
    ends: found.map(({ index, 0: word }) => index + word.length),
  }
}

const signs = {
  not: 'not, no, ไม่',
  reserve: 'too early to, cannot confirm',
  retract: 'retracts, takes back',
  both: 'both, either',
  refer: 'the report, this',
  such: 'such',
  spokes: 'spokesman',
  reporter: 'our reporters',
  titles: 'Mr',
  same: 'the paper',
  vow: 'promised',
  ahead: 'will, จะ',
  unmeant: 'no plan to, ไม่มีแผน',
  maybe: 'may, อาจ',
  firm: 'decided, ตัดสินใจ',
  part: 'some, บางส่วน',
  whole: 'all, ทั้งหมด',
  where: 'in',
  done: 'has, แล้ว',
  of: 'of, the',
  says: 'said, says',
  outlets: 'media',
  bodies: 'group, กลุ่ม',
  authority: 'army',
  denial: 'denies',
  former: 'former',
  we: 'us, we',
  passive: 'was, were',
  by: 'by',
  hearsay: 'posts, rumours',
  unable: '',
  idle: '',
  false: 'a lie',
  someone: 'a',
  its: 'its',
  statement: 'statement',
  numbers: { twelve: 12 },
}

const english: ClaimLanguage = {
  tag: 'en',
  words,
  claimWords: {
    ...signs,
    stop: 'the, a, an, of, in, on, to, and, that, has, have, had, is, was, were, will, would, his, her, it, at, by, from',
    concepts: {
      visit: 'visit, visits, trip, travel, arrived',
      meet: 'meet, met, talks',
      shoot: 'fired, shot',
      die: 'died, dead, killed',
      collapse: 'collapsed',
      school: 'school',
      resign: 'resign, resigned',
      release: 'released, free',
      truce: 'truce',
      flood: 'flood',
      arrest: 'arrested',
      investigate: 'questioned',
    },
  },
}

const thai: ClaimLanguage = {
  tag: 'th',
  words,
  claimWords: {
    ...signs,
    spell: (initials) => [...initials].map((letter) => ({ C: 'ซี', L: 'แอล', Q: 'คิว' })[letter] ?? letter).join(''),
    stop: 'ที่, และ, ว่า, ใน, จะ',
    concepts: {
      visit: 'เยือน, เดินทาง',
      shoot: 'ยิง',
      die: 'เสียชีวิต, ตาย',
      collapse: 'ถล่ม',
      school: 'โรงเรียน',
      resign: 'ลาออก',
      truce: 'หยุดยิง',
    },
  },
}

export const languages = [english, thai]
export const decider = new Decider(languages, knowledge)

interface Told {
  content: string
  /** "ano", "unnamed diplomat < gazette", "? rumours": the chain, outward; `?` is nobody, `unnamed` a source that is not named, `somebody` one who was not identified. */
  by: string
  stance?: Statement['stance']
  cue?: string
  said?: string
  /** Word for word, in quotation marks. */
  direct?: true
}

interface Happens {
  type: ReadEvent['type']
  trigger: string
  who?: string[]
  whom?: string[]
  place?: string
  when?: string
  modality?: ReadEvent['modality']
  firsthand?: true
}

export interface Page {
  id: string
  outlet?: string
  on?: string
  language?: string
  title?: string
  text: string
  credit?: string
  /** Addresses to which it links. */
  links?: string[]
  told?: Told[]
  happens?: Happens[]
  /** People whom the reading named and knowledge does not hold. */
  names?: string[]
}

/** An article with a reading made by hand. */
export function article(page: Page): LedgerArticle {
  const {
    id,
    outlet = 'Gazette',
    on = '2024-06-10',
    language = 'en',
    title = null,
    credit,
    links = [],
    told = [],
    happens = [],
    names = [],
  } = page
  const text = title === null ? page.text : `${title}\n\n${page.text}`
  const at = (piece: string): Span => {
    const start = text.indexOf(piece)
    if (start < 0) throw new Error(`${id}: not in the text: ${piece}`)
    return [start, start + piece.length]
  }
  const statements = told.map(
    ({ content, by, stance = 'asserts', cue, said = null as string | null, direct }, i): Statement => ({
      id: `s${i + 1}`,
      content: [at(content)],
      cue: cue === undefined ? null : at(cue),
      quotation: direct === true ? 'direct' : 'indirect',
      stance,
      saidAt: said,
      confidence: 'sure',
      chain: by.split(' < ').map(linkOf),
      why: [],
    }),
  )
  const events = happens.map(
    (
      {
        type,
        trigger,
        who = [],
        whom = [],
        place = null as string | null,
        when = null as string | null,
        modality = 'occurred',
        firsthand,
      },
      i,
    ): ReadEvent => {
      const span = at(trigger)
      const inside = statements.filter(({ content: [[s, e]] }) => s <= span[0] && span[1] <= e)
      const line: Span = [
        text.lastIndexOf('\n', span[0]) + 1,
        (text.indexOf('\n', span[1]) + text.length + 1) % (text.length + 1) || text.length,
      ]
      return {
        id: `e${i + 1}`,
        type,
        mode: null,
        trigger: span,
        content: [line],
        actors: who,
        recipients: whom,
        place,
        when,
        modality,
        statement: inside[0]?.id ?? null,
        firsthand: firsthand ?? null,
      }
    },
  )
  const reading: Reading = {
    language,
    sha256: sha256(text),
    title: title === null ? null : [0, title.length],
    published: on,
    publishedFrom: 'given',
    outlet,
    byline: null,
    dateline: null,
    credits:
      credit === undefined ? [] : [{ name: knowledge.entity(credit)?.name ?? credit, span: [0, 0], entity: credit }],
    captions: [],
    furniture: [],
    links: links.map((href) => ({ span: [0, 0], href })),
    entities: [...rows, ...names.map(stranger)].flatMap(({ id: entity, name, kind, th = [] }) => {
      const mentions = [name, ...th].flatMap((form) => everywhere(text, form))
      return mentions.length === 0 ? [] : [{ id: entity, name, kind, wikidata: null, mentions }]
    }),
    times: [...text.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(({ index, 0: value }) => ({
      span: [index, index + 10] as Span,
      value,
    })),
    quantities: [],
    statements,
    events,
    notes: [],
  }
  return { id, url: `https://news.example/${id}`, outlet, published: on, text, reading }
}

const stranger = (name: string): EntityRow => ({ id: name.toLowerCase(), kind: 'person', name })

function linkOf(told: string): Link {
  const row = rows.find(({ id, name }) => id === told || name === told)
  if (told.startsWith('?')) return { name: told, kind: 'unknown', span: null, entity: null, unnamed: null }
  if (told.startsWith('unnamed')) {
    return {
      name: told,
      kind: 'unnamed',
      span: null,
      entity: null,
      unnamed: { circle: 'other', of: null, number: 'one', senior: null },
    }
  }
  if (told.startsWith('somebody')) return { name: told, kind: 'person', span: null, entity: null, unnamed: null }
  const kinds: Partial<Record<EntityKind, LinkKind>> = { country: 'government', place: 'government' }
  const kind = row === undefined ? 'person' : (kinds[row.kind] ?? (row.kind as LinkKind))
  return { name: row?.name ?? told, kind, span: null, entity: row?.id ?? told, unnamed: null }
}

function everywhere(text: string, form: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) spans.push([at, at + form.length])
  return spans
}

/** The claims of some articles, as of a day, those with the most statements first. */
export function claimsOf(
  pages: readonly Page[],
  asOf: string | null = null,
  decisions: readonly Decision[] = [],
): View[] {
  const read = pages.map((page) => decider.page(article(page)))
  return viewsOf(decider.story(read, decisions), asOf)
}

export function viewsOf(story: Story, asOf: string | null = null): View[] {
  return story.claims
    .flatMap((claim) => viewOf(story, claim, asOf) ?? [])
    .sort((a, b) => b.members.length - a.members.length || (a.claim.id < b.claim.id ? -1 : 1))
}

/** Contents of a claim's statements. */
export const contents = ({ members }: View) =>
  members.map(({ telling }) => telling.spans.map(([s, e]) => telling.article.text.slice(s, e)).join(' … '))
