import { bodiesAbroad } from './bodies-abroad.ts'
import type { ArticleEntity, Doc, Mention } from './language/index.ts'
import { type Names, namesOf } from './language/name-lexicon.ts'
import type { EntityKind, EntityRow, Span } from './model/index.ts'
import { slug } from './model/slug.ts'
import { withoutNamesakes } from './namesakes.ts'
import { abbreviations, Cover, shortForms } from './short-forms.ts'
import { bodiesCalled, isBehindBody, stateBodies } from './state-bodies.ts'
import { bodyAbroad, settleHome } from './state-told.ts'

/**
 * Finds the places in the text that name something: names of knowledge by longest match on word boundaries, names that the
 * language tells by their shape, abbreviations that the text introduces in brackets, and short forms of both.
 * Fills `doc.mentions` (in order of place, none inside another) and `doc.entities`.
 */
export function readMentions(doc: Doc): void {
  const names = namesOf(doc.pack, doc.knowledge)
  const edges = wordEdges(doc)
  const times = new Cover(doc.text.length, doc.times)
  const named = withStateBodies(doc, known(doc, names, edges, times), edges)
  const held = new Cover(doc.text.length, named)
  const shapes = doc.pack
    .nameShapes(doc)
    .filter(({ core, bare }) => !times.overlaps(core) && !(bare && held.overlaps(core)))
  const { others, abroad } = bodiesAbroad(doc, named, shapes)
  const found = outsideNames(doc, withoutNamesakes(doc, others, shapes), shapes)
  const fullNames = new Map<string, string>()
  const unknown = new Map<string, ArticleEntity>()
  /** Whom a name means that knowledge does not have: what it is at its first place. */
  const byName = (core: Span, kind: EntityKind, name = doc.text.slice(...core)): string => {
    let entity = unknown.get(name)
    if (!entity) {
      entity = article(doc, name, kind)
      unknown.set(name, entity)
    }
    return entity.id
  }
  for (const { span, kind, name, id } of abroad)
    found.push(
      id === null ? { span, core: span, kind, entity: byName(span, kind, name) } : mention(doc, id, span, span),
    )
  const taken = new Cover(doc.text.length, found)
  const outlets = new Map<string, string | null>()
  for (const m of found)
    if (m.kind === 'person') noteFullName(doc, m, fullNames)
    else if (m.kind === 'outlet') noteLastWord(doc, m, outlets)
  const governments = new Set(found.flatMap(({ kind, entity }) => (kind === 'government' ? [entity] : [])))
  const single: typeof shapes = []
  const companies = beginnings(doc, shapes)
  for (const shape of shapes) {
    if (taken.overlaps(shape.core)) continue
    const company = shape.kind === 'person' ? companies.get(doc.text.slice(...shape.core)) : undefined
    if (company) {
      const mention = { ...shape, kind: company.kind, entity: byName(company.core, company.kind) }
      found.push(mention)
      taken.add(mention)
      continue
    }
    if (shape.kind === 'person' && !/\s/u.test(doc.text.slice(...shape.core))) {
      single.push(shape)
      continue
    }
    const called = shape.kind === 'outlet' ? outlets.get(doc.text.slice(...shape.core)) : null
    const bodies = shape.kind === 'government' ? bodiesCalled(doc, doc.text.slice(...shape.core), governments) : []
    const same = bodies.length === 1 ? bodies[0] : shape.kind === 'government' ? bodyAbroad(doc, shape.core) : null
    const mention = { ...shape, entity: same ?? called ?? byName(shape.core, shape.kind) }
    if (shape.kind === 'person') noteFullName(doc, mention, fullNames)
    else if (shape.kind === 'outlet') noteLastWord(doc, mention, outlets)
    found.push(mention)
    taken.add(mention)
  }
  for (const shape of single) {
    const name = doc.text.slice(...shape.core)
    const entity = fullNames.get(name) ?? byName(shape.core, 'person')
    const mention = { ...shape, entity }
    found.push(mention)
    taken.add(mention)
  }
  abbreviations(doc, found, taken)
  shortForms(doc, found, taken, edges)
  found.sort((a, b) => a.span[0] - b.span[0])
  doc.mentions = found
}

/** Puts bodies of states in the place of what is part of their names: the state, and the body of the text's own state. */
function withStateBodies(doc: Doc, mentions: readonly Mention[], edges: Uint8Array): Mention[] {
  const bodies = stateBodies(doc, mentions, edges)
  if (bodies.length === 0) return [...mentions]
  const made = bodies.map(({ id, span }) => mention(doc, id, span, span))
  const taken = new Cover(doc.text.length, made)
  return [...mentions.filter(({ core }) => !taken.overlaps(core)), ...made].sort((a, b) => a.core[0] - b.core[0])
}

/** A first name that the text has in a full name means that person, where only one bears it. */
function noteFullName(doc: Doc, m: Mention, names: Map<string, string>): void {
  const [first, ...rest] = doc.text.slice(...m.core).split(/\s+/u)
  if (rest.length && !names.has(first)) names.set(first, m.entity)
}

/** "Andaman Star" is no person where the text has an Andaman Star Trading: the names of companies without their last words. */
function beginnings(
  doc: Doc,
  shapes: readonly { core: Span; kind: EntityKind }[],
): Map<string, { core: Span; kind: EntityKind }> {
  const found = new Map<string, { core: Span; kind: EntityKind }>()
  for (const shape of shapes) {
    if (shape.kind !== 'organization') continue
    const name = doc.text.slice(...shape.core)
    const short = name.slice(0, Math.max(0, name.lastIndexOf(' ')))
    if (short.includes(' ') && !found.has(short)) found.set(short, shape)
  }
  return found
}

/** "The Courier" is the Harbour Courier of the text, where only one outlet ends so. */
function noteLastWord(doc: Doc, m: Mention, outlets: Map<string, string | null>): void {
  const name = doc.text.slice(...m.core)
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (last === name) return
  const before = outlets.get(last)
  outlets.set(last, before === undefined || before === m.entity ? m.entity : null)
}

/**
 * Leaves out what seems to be a name of knowledge and is a part of a titled name of somebody else, or the place after which a
 * newspaper or a company is named ("Salween Post").
 */
function outsideNames(
  doc: Doc,
  mentions: readonly Mention[],
  shapes: readonly { span: Span; core: Span; kind: EntityKind }[],
): Mention[] {
  const names = shapes.filter((s) => s.kind === 'person' || s.kind === 'outlet' || s.kind === 'organization')
  let i = 0
  return mentions.filter((m) => {
    while (i < names.length && names[i].span[1] <= m.span[0]) i++
    const shape = names[i]
    if (!shape || shape.span[0] >= m.span[1] || m.core[0] < shape.span[0] || m.core[1] > shape.span[1]) return true
    if (shape.kind === 'person') return m.kind === 'person' || isAllOf(shape, m)
    // "the Saigon Economic Times" is another paper.
    if (shape.kind === 'outlet' && m.kind === 'outlet' && m.core[0] > shape.core[0] && m.core[1] === shape.core[1])
      return !LATIN_WORD.test(doc.text.slice(shape.core[0], m.core[0]))
    if (m.core[0] > shape.core[0] || m.core[1] === shape.core[1]) return true
    return m.kind !== 'place' && (m.kind !== 'country' || shape.kind !== 'outlet')
  })
}

const LATIN_WORD = /^(?!The\s)\p{Lu}[\p{Script=Latin}\p{M}]+ /u

/** "Wisma Putra" has the shape of a person's name without a title, and all of it is known. */
const isAllOf = ({ span, core }: { span: Span; core: Span }, m: Mention) =>
  span[0] === core[0] && m.core[0] === core[0] && m.core[1] === core[1]

/** 1 where a word begins or ends. */
function wordEdges({ text, words }: Doc): Uint8Array {
  const edges = new Uint8Array(text.length + 1)
  edges[0] = edges[text.length] = 1
  for (let i = 0; i < words.length; i++) edges[words.starts[i]] = edges[words.ends[i]] = 1
  return edges
}

/** Where a title ends inside a word of the segmentation: only the name of a person begins there. */
const BEHIND_TITLE = 2

/**
 * The names of knowledge. A weak form counts only beside a title, behind a word for such an outlet, as an outlet that speaks or where the text names
 * the thing by another form too, and never inside a time (ก.พ. is a month there).
 */
function known(doc: Doc, names: Names, edges: Uint8Array, times: Cover): Mention[] {
  const { text, knowledge } = doc
  const strong: Mention[] = []
  const unsure: { span: Span; core: Span; ids: readonly string[]; owned: boolean }[] = []
  const accept = (end: number) => edges[end] === 1
  const prefixes = sitePrefixes(doc)
  let prefix = 0
  let behind: { end: number; kind: EntityKind } | null = null
  for (let i = 0; i < text.length; i++) {
    if ((edges[i] === 0 && !names.loose) || text.charCodeAt(i) === 32) continue
    // A generic word or a title in front of a name that the segmentation does not know is cut off: "สื่อ|เคซีเอ็นเอ".
    const before = names.before.longest(text, i)
    if (before !== undefined) {
      const { end } = names.before
      if (before !== 'person') edges[end] = 1
      else if (edges[end] === 0) edges[end] = BEHIND_TITLE
      if (behind === null || end > behind.end) behind = { end, kind: before }
    }
    if (prefix < prefixes.length && prefixes[prefix][0] <= i) {
      i = Math.max(i, prefixes[prefix++][1] - 1)
      continue
    }
    const form = names.forms.longest(text, i, accept)
    if (form === undefined) continue
    const { kind } = form
    if (edges[i] === BEHIND_TITLE && kind !== 'person') continue
    const core: Span = [i, names.forms.end]
    i = core[1] - 1
    if (form.weak && times.overlaps(core)) continue
    if (!names.isName(text, core)) continue
    if (form.district && names.isAlike(text, core[0])) continue
    const span = kind === 'person' ? names.withTitle(text, core) : core
    const announced =
      span[0] < core[0] ||
      (kind === 'outlet' && behind?.end === core[0] && behind.kind === kind) ||
      (kind === 'outlet' && form.weak && names.speaks(text, core)) ||
      (kind === 'country' && form.weak && isBehindBody(doc, core[0], edges))
    if (form.ids.length === 1 && (!form.weak || announced)) strong.push(mention(doc, form.ids[0], span, core))
    else unsure.push({ span, core, ids: form.ids, owned: !form.weak })
  }
  const moved = settleHome(doc, strong)
  strong.forEach((m, i) => {
    const id = moved.get(m)
    if (id !== undefined) strong[i] = mention(doc, id, m.span, m.core)
  })
  const sure = new Set(strong.map((m) => m.entity))
  const { home } = doc.pack.naming
  const named = statesNamed(doc, strong)
  const atHome = home !== null && leads(named, home)
  /**
   * "พรรคแรงงาน" is Britain's in a text about Britain, "NBI" the Philippines' in one about them; a single word of Latin letters ("Labour") says
   * too little.
   */
  const isThere = (row: EntityRow | undefined, form: string): boolean =>
    row?.country !== undefined &&
    (row.is === 'party' ? !SINGLE.test(form) : row.kind === 'government' && INITIALS.test(form)) &&
    named.has(row.country) &&
    leads(named, row.country)
  for (const { span, core, ids, owned } of unsure) {
    // "The Foreign Ministry" of a text with two of them is neither.
    if (!owned && bodiesCalled(doc, doc.text.slice(...core), sure).length > 1) continue
    const fit = ids.filter((id) => sure.has(id))
    if (fit.length === 1) strong.push(mention(doc, fit[0], span, core))
    // The first of several owns the form without reserve where it is not weak.
    else if (fit.length === 0 && owned) strong.push(mention(doc, ids[0], span, core))
    else if (fit.length === 0) {
      const abroad = bodyAbroad(doc, core)
      if (abroad !== null) strong.push(mention(doc, abroad, span, core))
      const own = ids.filter((id) => {
        const row = knowledge.entity(id)
        return (atHome && isOwn(row, home)) || isThere(row, doc.text.slice(...core))
      })
      if (own.length === 1) strong.push(mention(doc, own[0], span, core))
    }
  }
  return strong.sort((a, b) => a.span[0] - b.span[0])
}

/** Bodies and places of the language's own state: their short forms need no other form beside them. Outlets are named after words. */
function isOwn(row: EntityRow | undefined, home: string | null): boolean {
  return row !== undefined && row.country === home && row.kind !== 'person' && row.kind !== 'outlet'
}

const INITIALS = /^\p{Lu}{2,6}$/u
const SINGLE = /^[\p{Script=Latin}\p{M}]+$/u

/** How many of the names in a text are those of a state and of what is in it. */
function statesNamed({ knowledge }: Doc, mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const m of mentions) {
    const row = knowledge.entity(m.entity)
    const state = row?.kind === 'country' ? row.id : row?.country
    if (state) counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  return counts
}

/** Whether a text is about a state: no other has more of the names in it. */
function leads(counts: ReadonlyMap<string, number>, state: string): boolean {
  const own = counts.get(state) ?? 0
  for (const [other, n] of counts) if (other !== state && n > own) return false
  return true
}

/** What a site prints in front of a headline names nothing of the article: furniture that is a part of its line. */
function sitePrefixes({ article }: Doc): Span[] {
  const { lines, furniture } = article
  let k = 0
  return [...furniture]
    .sort((a, b) => a[0] - b[0])
    .filter(([start, end]) => {
      while (k < lines.length && (lines[k].start < start - 1 || lines[k].end === lines[k].start)) k++
      return k === lines.length || lines[k].end > end + 1
    })
}

function mention(doc: Doc, id: string, span: Span, core: Span): Mention {
  let entity = doc.entities.get(id)
  if (!entity) {
    const row = doc.knowledge.entity(id)!
    entity = { id, name: row.name, kind: row.kind, wikidata: row.wikidata ?? null, known: true, roles: [] }
    doc.entities.set(id, entity)
  }
  return { span, core, entity: id, kind: entity.kind }
}

/** An entity that knowledge does not hold: the same name gives the same id in any text. */
function article(doc: Doc, name: string, kind: EntityKind): ArticleEntity {
  const clean = name
    .replaceAll('\u0e4d\u0e32', 'ำ')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const id = slug(clean)
  let entity = doc.entities.get(id)
  if (!entity) {
    entity = { id, name: clean, kind, wikidata: null, known: false, roles: [] }
    doc.entities.set(id, entity)
  }
  return entity
}
