import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import * as api from '../api/index.ts'
import { tools } from '../mcp/tools.ts'
import { asking, testService } from '../testing/service.ts'

type Node = Record<string, unknown>
let document: {
  openapi: string
  paths: Record<string, Record<string, Node>>
  components: { schemas: Record<string, Node> }
}
let ask: ReturnType<typeof asking>['ask']

beforeAll(async () => {
  ask = asking(await testService()).ask
  document = await (await ask('/api/openapi.json')).json()
}, 60_000)

/** All references of the document. */
function refsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : refsIn(value)))
}

describe('the OpenAPI document', () => {
  it('is of version 3.1 and refers to nothing that is not there', () => {
    expect(document.openapi).toBe('3.1.0')
    const refs = refsIn(document)
    expect(refs.length).toBeGreaterThan(50)
    for (const ref of refs)
      expect(Object.keys(document.components.schemas)).toContain(ref.replace('#/components/schemas/', ''))
  })

  it('names every resource that the interface knows as a type', () => {
    const named = Object.values(api).flatMap((schema) => {
      const id = typeof schema === 'object' && 'meta' in schema ? schema.meta()?.id : undefined
      return typeof id === 'string' ? [id] : []
    })
    expect(named.length).toBeGreaterThan(30)
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(named))
  })

  it('says of every address what it is for, what it answers and how it fails', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path: `${method} ${path}`, operation })),
    )
    expect(operations.length).toBeGreaterThan(20)
    for (const { path, operation } of operations) {
      expect(operation.summary, path).toBeTruthy()
      expect(
        Object.keys(operation.responses as Node).some((status) => status.startsWith('2')),
        path,
      ).toBe(true)
      expect(path.startsWith('get /api/v1/me') || 'default' in (operation.responses as Node), path).toBe(true)
    }
  })

  it('has no address and no tool that docs/service.md does not tell of', () => {
    const docs = readFileSync(new URL('../../../../docs/service.md', import.meta.url), 'utf8')
    for (const path of Object.keys(document.paths))
      expect(docs).toContain(path.replace('/api/v1', '').replace('{id}', 'ID'))
    for (const { name } of tools) expect(docs).toContain(`| \`${name}\` |`)
  })

  it('is shown as a page that needs no other host', async () => {
    const page = await (await ask('/api')).text()
    for (const path of Object.keys(document.paths)) expect(page).toContain(path)
    for (const [, to] of page.matchAll(/(?:src|href)="([^"]+)"/g)) expect(to).toMatch(/^[/#]/)
    for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${to}"`)
  })

  it('leads from each problem to what its code means', async () => {
    const { type } = (await (await ask('/api/v1/claims/none')).json()) as api.Problem
    const [path, code] = type.split('#')
    expect(await (await ask(path)).text()).toContain(`<h3 id="${code}">`)
  })
})
