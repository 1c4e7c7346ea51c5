import { readEvents } from './events.ts'
import type { Doc, LanguagePack } from './language/index.ts'
import { readMentions } from './mentions.ts'
import type { Knowledge, Note, ReadEvent, Reading, ReadOptions, Span, Statement } from './model/index.ts'
import { readPage } from './page.ts'
import { sha256 } from './sha256.ts'
import { readStatements } from './statements.ts'
import { readTimes } from './times.ts'

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
      const { doc, publishedFrom } = prepare(parts, text, options, notes)
      const { article } = doc
      const statements = readStatements(doc, notes)
      const events = readEvents(doc, statements)
      return {
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
        entities: entitiesOf(doc, statements, events),
        times: doc.times.map((t) => ({ span: t.span, value: t.value })),
        quantities: doc.pack.quantities(doc),
        statements,
        events,
        notes,
      }
    },
  }
}

/** The steps up to the attributions: page, words, times and names. What is learnt from gold texts is learnt from here. */
export function prepare({ languages, knowledge }: ReaderParts, text: string, options: ReadOptions, notes: Note[]) {
  const pack = choose(languages, text, options.language, notes)
  const doc: Doc = {
    text,
    pack,
    knowledge,
    options,
    article: readPage(text, pack, options, languages),
    words: pack.words(text),
    mentions: [],
    entities: new Map(),
    published: null,
    times: [],
    attributions: [],
  }
  const publishedFrom = readTimes(doc, notes)
  readMentions(doc)
  return { doc, publishedFrom }
}

function choose(languages: readonly LanguagePack[], text: string, asked: string | undefined, notes: Note[]) {
  const named = asked && languages.find((p) => p.tag === asked || asked.startsWith(`${p.tag}-`))
  if (named) return named
  let best = languages[0]
  let share = 0
  for (const pack of languages) {
    const s = pack.share(text)
    if (s > share) {
      best = pack
      share = s
    }
  }
  if (share < 0.3 && /\p{L}/u.test(text))
    notes.push({
      code: 'language-unknown',
      message: `The text is in none of the languages loaded (${languages.map((p) => p.tag).join(', ')}).`,
      span: null,
    })
  return best
}

function credit(doc: Doc, span: readonly [number, number], name: string | null) {
  const inside = doc.mentions.find((m) => m.kind === 'outlet' && m.span[0] >= span[0] && m.span[1] <= span[1])
  const entity = inside && doc.entities.get(inside.entity)
  return { name: entity?.name ?? name ?? doc.text.slice(span[0], span[1]), span, entity: entity?.id ?? null }
}

/** Everything that the text names, and whom it only refers to where a chain or an event points there. */
function entitiesOf(doc: Doc, statements: readonly Statement[], events: readonly ReadEvent[]) {
  const mentions = new Map<string, Span[]>()
  for (const m of doc.mentions) {
    const list = mentions.get(m.entity)
    if (list) list.push(m.span)
    else mentions.set(m.entity, [m.span])
  }
  const meant = new Set<string | null>(
    statements.flatMap((s) => s.chain.flatMap((l) => [l.entity, l.unnamed?.of ?? null])),
  )
  for (const e of events) for (const id of [...e.actors, ...e.recipients, e.place]) meant.add(id)
  return [...doc.entities.values()]
    .filter((e) => mentions.has(e.id) || meant.has(e.id))
    .map((e) => ({ id: e.id, name: e.name, kind: e.kind, wikidata: e.wikidata, mentions: mentions.get(e.id) ?? [] }))
}
