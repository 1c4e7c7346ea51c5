import { type Html, html } from '../pages/html.ts'
import { plain } from '../pages/shell.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  items?: Schema
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  required?: string[]
  description?: string
}

interface Operation {
  summary?: string
  tags?: string[]
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
  responses: Record<string, { description?: string; content?: Record<string, { schema?: Schema }> }>
}

export interface Document {
  info: { title: string; version: string; description?: string }
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Schema> }
}

/** The OpenAPI document as a page to read: every address, what it takes and what it answers. */
export function referencePage({ info, paths = {}, components }: Document): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const schemas = Object.entries(components?.schemas ?? {})
  return plain(
    info.title,
    'en',
    html`<main><h1>${info.title}</h1><p>${prose(info.description)}</p>
<p><a href="/api/openapi.json">OpenAPI 3.1</a> · <a href="/api/errors">Errors</a></p>
<h2>Addresses</h2>
${operations.map(operationOf)}
<h2>What they answer with</h2>
${schemas.map(([name, schema]) => schemaOf(name, schema))}</main>`,
  )
}

/** Prose in which names stand between backticks. */
const prose = (text = ''): Html[] =>
  text.split(/`([^`]*)`/).map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))

function operationOf({ path, method, operation }: { path: string; method: string; operation: Operation }): Html {
  const { summary, parameters = [], requestBody, responses } = operation
  return html`<section><h3><code>${method.toUpperCase()} ${path}</code></h3><p>${summary}</p>
${parameters.length > 0 && html`<table><tbody>${parameters.map((one) => html`<tr><th scope="row"><code>${one.name}</code></th><td>${typeOf(one.schema)}${one.required && ', required'}</td><td>${prose(one.description ?? one.schema?.description)}</td></tr>`)}</tbody></table>`}
${requestBody && html`<p>Takes ${contentOf(requestBody.content)}</p>`}
<ul>${Object.entries(responses).map(([status, { description, content }]) => html`<li>${status}: ${prose(description)}${content && html`, ${contentOf(content)}`}</li>`)}</ul></section>`
}

const contentOf = (content: Record<string, { schema?: Schema }>): Html[] =>
  Object.entries(content).map(([type, { schema }]) => html`<code>${type}</code> ${typeOf(schema)} `)

function schemaOf(name: string, schema: Schema): Html {
  const all = [schema, ...(schema.allOf ?? [])]
  const fields = all.flatMap(({ properties = {} }) => Object.entries(properties))
  return html`<section id="${name}"><h3><code>${name}</code></h3><p>${prose(schema.description)}${all.flatMap(({ $ref }) => ($ref ? [html`All of ${link($ref)}, and:`] : []))}</p>
${fields.length === 0 ? html`<p>${typeOf(schema)}</p>` : html`<table><tbody>${fields.map(([field, one]) => html`<tr><th scope="row"><code>${field}</code></th><td>${typeOf(one)}</td><td>${prose(one.description)}</td></tr>`)}</tbody></table>`}</section>`
}

function typeOf(schema: Schema | undefined): Html {
  if (schema === undefined) return html``
  if (schema.$ref) return link(schema.$ref)
  if (schema.enum) return html`${schema.enum.map((one) => JSON.stringify(one)).join(' | ')}`
  const some = schema.anyOf ?? schema.oneOf
  if (some) return html`${some.map((one, i) => html`${i > 0 && ' | '}${typeOf(one)}`)}`
  if (schema.allOf) return html`${schema.allOf.map((one, i) => html`${i > 0 && ' and '}${typeOf(one)}`)}`
  if (schema.items) return html`list of ${typeOf(schema.items)}`
  if (schema.properties) return html`{ ${Object.keys(schema.properties).join(', ')} }`
  return html`${[schema.type ?? 'any'].flat().join(' | ')}`
}

const link = (ref: string): Html => {
  const name = ref.split('/').at(-1)!
  return html`<a href="#${name}"><code>${name}</code></a>`
}
