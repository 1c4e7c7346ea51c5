import type { Db } from '../store/schema.ts'
import { addressIri } from './iri.ts'

const PREFIXES = `@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix t: <urn:thima:> .

`

/** The ledger as PROV-O in Turtle: articles, the statements quoted from them, to whom each is attributed, through whom it came. */
export async function* prov(db: Db): AsyncGenerator<string> {
  yield PREFIXES
  const agents = new Set<string>()
  const agent = (id: string, name: string) => {
    const iri = iriOf('agent', id)
    if (agents.has(iri)) return ''
    agents.add(iri)
    return `${iri} a prov:Agent ; rdfs:label ${literal(name)} .\n`
  }
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('articles')
      .select(['id', 'key', 'url', 'outlet', 'title', 'published'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(100)
      .execute()
    if (rows.length === 0) break
    for (const { id, key, url, outlet, title, published } of rows) {
      after = id
      const article = iriOf('article', key)
      if (outlet !== null) yield agent(outlet, outlet)
      const facts = ['a prov:Entity']
      if (title !== null) facts.push(`rdfs:label ${literal(title)}`)
      if (outlet !== null) facts.push(`prov:wasAttributedTo ${iriOf('agent', outlet)}`)
      const time = published === null ? null : dateTime(published)
      if (time !== null) facts.push(`prov:generatedAtTime ${literal(time)}^^xsd:dateTime`)
      const address = addressIri(url)
      if (address !== null) facts.push(`prov:atLocation <${address}>`)
      yield `${article} ${facts.join(' ;\n  ')} .\n`
      yield* statementsOf(db, id, article, agent)
    }
  }
}

async function* statementsOf(
  db: Db,
  article: number,
  iri: string,
  agent: (id: string, name: string) => string,
): AsyncGenerator<string> {
  const rows = await db
    .selectFrom('statements')
    .select(['id', 'key', 'content'])
    .where('article', '=', article)
    .orderBy('id')
    .execute()
  const links = await db
    .selectFrom('links')
    .select(['statement', 'source', 'name'])
    .where('statement', 'in', rows.length === 0 ? [-1] : rows.map(({ id }) => id))
    .orderBy('statement')
    .orderBy('place')
    .execute()
  for (const { id, key, content } of rows) {
    const chain = links.filter(({ statement }) => statement === id)
    for (const { source, name } of chain) yield agent(source, name)
    const facts = ['a prov:Entity', `prov:value ${literal(content)}`, `prov:wasQuotedFrom ${iri}`]
    chain.forEach(({ source }, place) => {
      facts.push(
        place === 0
          ? `prov:wasAttributedTo ${iriOf('agent', source)}`
          : `prov:wasInfluencedBy ${iriOf('agent', source)}`,
      )
    })
    yield `${iriOf('statement', key)} ${facts.join(' ;\n  ')} .\n`
  }
}

/** A date-time as XML Schema has it, with its seconds; a day alone is none. */
function dateTime(published: string): string | null {
  const [, minutes, seconds = ':00', zone = ''] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(published) ?? []
  return minutes === undefined ? null : `${minutes}${seconds}${zone}`
}

const iriOf = (kind: string, id: string) =>
  `<urn:thima:${kind}:${encodeURIComponent(id).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}>`

function literal(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
  return `"${escaped.replace(/\p{Cc}/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
}
