import { type EntityRow, type KnowledgeRows, type NameLanguage, ThimaError } from '@thima/read/model'
import { NAME_LANGUAGES } from './forms.ts'
import { asciiSlug } from './slug.ts'
import { type Item, targets, texts } from './wikidata-item.ts'
import { KINDS } from './wikidata-kinds.ts'
import { termsOf } from './wikidata-terms.ts'

/** Rows made of Wikidata's items, and the items of which none were made, with the reason. */
export interface WikidataRows {
  rows: KnowledgeRows
  skipped: { wikidata: string; why: string }[]
}

/** The codes under which Wikidata holds a language's names. */
const CODES: Partial<Record<NameLanguage, readonly string[]>> = {
  en: ['en', 'en-gb', 'mul'],
  zh: ['zh', 'zh-hans', 'zh-cn', 'zh-hant', 'zh-tw'],
}

/** Properties that point to another entity. */
const RELATIONS = { P17: 'country', P27: 'country', P749: 'partOf', P127: 'ownedBy', P1376: 'capitalOf' } as const

/**
 * Rows of knowledge from Wikidata's entity JSON, one entity a line (a dump, or answers of its API put in lines): names in
 * the six languages, kind, state, owner, offices held with their dates. `known` are the rows beside which they are to
 * stand: an item whose Wikidata id one of them has adds to that row. A name that two items have is weak for both.
 */
export function fromWikidata(jsonl: string, known: Partial<KnowledgeRows> = {}): WikidataRows {
  const items = new Map(itemsOf(jsonl).map((item) => [item.id, item]))
  const ids = new Map((known.entities ?? []).flatMap(({ id, wikidata }) => (wikidata ? [[wikidata, id]] : [])))
  const taken = new Set((known.entities ?? []).map(({ id }) => id))
  const skipped: WikidataRows['skipped'] = []
  const kept = [...items.values()].filter((item) => {
    const name = nameOf(item)
    const why = kindOf(item) === null ? 'it is of no known kind (P31)' : name === null ? 'it has no English name' : null
    if (why !== null || name === null) skipped.push({ wikidata: item.id, why: why ?? '' })
    else if (!ids.has(item.id)) {
      const id = asciiSlug(name) || item.id.toLowerCase()
      ids.set(item.id, taken.has(id) ? `${id}-${item.id.toLowerCase()}` : id)
      taken.add(id)
    }
    return why === null
  })
  const idOf = (wikidata: string) => ids.get(wikidata) ?? null
  const entities = kept.map((item) => entityOf(item, ids.get(item.id)!, idOf))
  markShared(entities)
  const roles = known.roles ?? []
  const terms = kept.flatMap((item) => termsOf(item, ids.get(item.id)!, items, idOf, { roles }))
  return { rows: { entities, roles: [], terms, days: [] }, skipped }
}

/** Lines with an entity each; the brackets and commas of a dump are left out. */
function itemsOf(jsonl: string): Item[] {
  return jsonl.split('\n').flatMap((line, index) => {
    const json = line.trim().replace(/,$/, '')
    if (json === '' || json === '[' || json === ']') return []
    try {
      const item = JSON.parse(json) as Item | null
      if (item !== null && /^Q[1-9][0-9]*$/.test(item.id)) return [item]
    } catch (cause) {
      throw lineError(index, 'is no JSON', cause)
    }
    throw lineError(index, 'holds no Wikidata item')
  })
}

const lineError = (index: number, what: string, cause?: unknown) =>
  new ThimaError({
    code: 'wikidata-line-invalid',
    message: `Line ${index + 1} of the Wikidata entities ${what}.`,
    help: 'Give one entity a line, as in the JSON dumps of Wikidata or as Special:EntityData/Q869.json has it in "entities".',
    cause,
  })

function entityOf(item: Item, id: string, idOf: (wikidata: string) => string | null): EntityRow {
  const [kind, is] = kindOf(item)!
  const row: EntityRow = { id, kind, name: nameOf(item)! }
  for (const language of NAME_LANGUAGES) {
    const forms = new Set((CODES[language] ?? [language]).flatMap((code) => namesIn(item, code)))
    if (language === 'en') forms.delete(row.name)
    if (forms.size > 0) row[language] = [...forms]
  }
  if (is !== undefined) row.is = is
  row.wikidata = item.id
  for (const [property, field] of Object.entries(RELATIONS)) {
    const to = targets(item, property).flatMap((target) => idOf(target) ?? [])[0]
    if (to !== undefined && to !== id) row[field] ??= to
  }
  if (kind === 'outlet') {
    const hosts = texts(item, 'P856').flatMap((address) => hostOf(address) ?? [])
    if (hosts.length > 0) row.domains = [...new Set(hosts)]
  }
  const [code] = texts(item, 'P297')
  if (kind === 'country' && code !== undefined) row.code = code
  return row
}

const kindOf = (item: Item) =>
  targets(item, 'P31').flatMap((target) => (KINDS[target] ? [KINDS[target]] : []))[0] ?? null

const namesIn = ({ labels = {}, aliases = {} }: Item, code: string): string[] =>
  [labels[code], ...(aliases[code] ?? [])].flatMap((name) => name?.value.trim() || [])

/** The English label; where there is none, the one that Wikidata gives for all languages. */
const nameOf = ({ labels = {} }: Item): string | null => labels.en?.value.trim() || labels.mul?.value.trim() || null

function hostOf(address: string): string | null {
  return /^https?:\/\/(?:www\.)?([a-z0-9.-]+\.[a-z]+)(?:[:/]|$)/i.exec(address)?.[1].toLowerCase() ?? null
}

/** A name that several of the new things have tells none of them apart. */
function markShared(entities: EntityRow[]) {
  const forms = (row: EntityRow) => new Set(NAME_LANGUAGES.flatMap((language) => row[language] ?? []).concat(row.name))
  const owners = new Map<string, number>()
  for (const row of entities) for (const form of forms(row)) owners.set(form, (owners.get(form) ?? 0) + 1)
  for (const row of entities) {
    const weak = [...forms(row)].filter((form) => owners.get(form)! > 1)
    if (weak.length > 0) row.weak = weak
  }
}
