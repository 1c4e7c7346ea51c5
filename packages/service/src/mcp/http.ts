import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { Person } from '../access/roles.ts'
import type { Context } from '../context.ts'
import { createMcpServer } from './server.ts'

/** Answers one request over streamable HTTP. Nothing is remembered between requests, so there is no session to take over. */
export async function answerMcp(context: Context, person: Person, request: Request): Promise<Response> {
  if (request.method !== 'POST') {
    return new Response(null, { status: 405, headers: { Allow: 'POST' } })
  }
  const server = createMcpServer(context, person)
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableJsonResponse: true,
  })
  await server.connect(transport)
  try {
    return await transport.handleRequest(request)
  } finally {
    await server.close()
  }
}
