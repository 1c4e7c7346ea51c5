import { readEvents } from './events.ts'
import { foreignLines, LEAST_SHARE, tellLanguage } from './language/detect.ts'
import type { Doc, LanguagePack, Line } from './language/index.ts'
import { mentionsIn } from './language/mentions-in.ts'
import { readMentions } from './mentions.ts'
import type { Knowledge, Note, ReadEvent, Reading, ReadOptions, Span, Statement } from './model/index.ts'
import { readPage } from './page.ts'
import { sha256 } from './sha256.ts'
import { readStatements } from './statements.ts'
import { readTimes } from './times.ts'
import { whole } from './whole.ts'

export interface ReaderParts {
  /** The first is used where a text is in none of them. */
  languages: readonly LanguagePack[]
  knowledge: Knowledge
}

export interface Reader {
  /** Reads one article: pure, synchronous and total; any string gives a reading, at worst an empty one with notes. */
  read(text: string, options?: ReadOptions): Reading
}

/** Makes a reader of the languages and the knowledge given; their lexicons are compiled once, here. */
export function createReader(parts: ReaderParts): Reader {
  return {
    read(text, options = {}) {
      const notes: Note[] = []
      const { doc, publishedFrom, passages } = prepare(parts, text, options, notes)
      const { article } = doc
      const docs = [doc, ...passages]
      const { statements, events } = inOrder(docs.map((d) => readTold(d, notes)))
      return whole(text, {
        language: doc.pack.tag,
        sha256: sha256(text),
        title: article.title,
        published: doc.published,
        publishedFrom,
        outlet: options.outlet ?? null,
        byline: article.byline,
        dateline: article.dateline,
        credits: article.credits.map((c) => credit(doc, c.span, c.name)),
        captions: article.captions,
        furniture: article.furniture,
        links: article.links,
        entities: entitiesOf(docs, statements, events),
        times: docs.flatMap((d) => d.times.map((t) => ({ span: t.span, value: t.value }))).sort(byPlace),
        quantities: docs.flatMap((d) => d.pack.quantities(d)).sort(byPlace),
        statements,
        events,
        notes,
      })
    },
  }
}

/**
 * The steps up to the attributions: page, words, times and names. What is learnt from gold texts is learnt from here.
 * `passages` are the parts of the page in another language, each read by its own pack.
 */
export function prepare({ languages, knowledge }: ReaderParts, asWritten: string, options: ReadOptions, notes: Note[]) {
  // A space is a space, also where it does not break; every place stays where it is.
  const text = asWritten.replace(/[\u00a0\u202f]/gu, ' ')
  const pack = choose(languages, text, options.language, notes)
  const doc: Doc = {
    text,
    pack,
    knowledge,
    options,
    article: readPage(text, pack, options, languages),
    words: pack.words(text),
    home: pack.naming.home,
    mentions: [],
    entities: new Map(),
    published: null,
    times: [],
    attributions: [],
    kept: new Map(),
  }
  const passages = apart(doc, languages)
  const publishedFrom = readTimes(doc, notes)
  readMentions(doc)
  for (const passage of passages) {
    passage.options = { ...options, published: doc.published ?? undefined }
    readTimes(passage, [])
    readMentions(passage)
  }
  return { doc, publishedFrom, passages }
}

/** Takes the lines that are in another language out of a document and gives each such language a document of its own. */
function apart(doc: Doc, languages: readonly LanguagePack[]): (Doc & { options: ReadOptions })[] {
  const { text, pack, article } = doc
  const foreign = foreignLines(languages, pack, text, article.lines)
  if (foreign.size === 0) return []
  const only = (keep: (line: Line) => boolean) => ({
    ...article,
    lines: article.lines.map((line) =>
      line.role === 'blank' || keep(line) ? line : { ...line, role: 'furniture' as const },
    ),
  })
  doc.article = only((line) => !foreign.has(line))
  return [...new Set(foreign.values())].map((other) => ({
    ...doc,
    pack: other,
    article: only((line) => foreign.get(line) === other),
    words: other.words(text),
    home: other.naming.home,
    mentions: [],
    times: [],
    attributions: [],
    kept: new Map(),
  }))
}

interface ToldThings {
  statements: Statement[]
  events: ReadEvent[]
}

function readTold(doc: Doc, notes: Note[]): ToldThings {
  if (notes.some((n) => n.code === 'language-unknown')) return { statements: [], events: [] }
  const statements = readStatements(doc, notes)
  return { statements, events: readEvents(doc, statements) }
}

/** Statements and events of all parts, numbered by their place in the page. */
function inOrder(parts: readonly ToldThings[]): ToldThings {
  if (parts.length === 1) return parts[0]
  const statements = parts.flatMap((p) => p.statements).sort((a, b) => a.content[0][0] - b.content[0][0])
  const ids = new Map<Statement, string>(statements.map((s, i) => [s, `s${i + 1}`]))
  const events = parts.flatMap((p) =>
    p.events.map((e) => {
      const teller = p.statements.find((s) => s.id === e.statement)
      return { ...e, statement: teller ? ids.get(teller)! : null }
    }),
  )
  events.sort((a, b) => a.trigger[0] - b.trigger[0])
  return {
    statements: statements.map((s) => ({ ...s, id: ids.get(s)! })),
    events: events.map((e, i) => ({ ...e, id: `e${i + 1}` })),
  }
}

const byPlace = (a: { span: Span }, b: { span: Span }) => a.span[0] - b.span[0]

function choose(languages: readonly LanguagePack[], text: string, asked: string | undefined, notes: Note[]) {
  const named = asked && languages.find((p) => p.tag === asked || asked.startsWith(`${p.tag}-`))
  if (named) return named
  const { pack, share } = tellLanguage(languages, text)
  if (share >= LEAST_SHARE || !/\p{L}/u.test(text)) return pack
  notes.push({
    code: 'language-unknown',
    message: `The text is in none of the languages loaded (${languages.map((p) => p.tag).join(', ')}).`,
    span: null,
  })
  return languages[0]
}

function credit(doc: Doc, span: readonly [number, number], name: string | null) {
  const inside = mentionsIn(doc, span).find((m) => m.kind === 'outlet' && m.span[0] >= span[0] && m.span[1] <= span[1])
  const entity = inside && doc.entities.get(inside.entity)
  return { name: entity?.name ?? name ?? doc.text.slice(span[0], span[1]), span, entity: entity?.id ?? null }
}

/** Everything that the text names, and whom it only refers to where a chain or an event points there. */
function entitiesOf(docs: readonly Doc[], statements: readonly Statement[], events: readonly ReadEvent[]) {
  const mentions = new Map<string, Span[]>()
  for (const m of docs.flatMap((d) => d.mentions).sort(byPlace)) {
    const list = mentions.get(m.entity)
    if (list) list.push(m.span)
    else mentions.set(m.entity, [m.span])
  }
  const meant = new Set<string | null>(
    statements.flatMap((s) => s.chain.flatMap((l) => [l.entity, l.unnamed?.of ?? null])),
  )
  for (const e of events) for (const id of [...e.actors, ...e.recipients, e.place]) meant.add(id)
  return [...docs[0].entities.values()]
    .filter((e) => mentions.has(e.id) || meant.has(e.id))
    .map((e) => ({ id: e.id, name: e.name, kind: e.kind, wikidata: e.wikidata, mentions: mentions.get(e.id) ?? [] }))
}
