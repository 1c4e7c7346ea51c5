import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { Person } from '../access/roles.ts'
import type { Context } from '../context.ts'
import { knownError } from '../errors.ts'
import { type Tool, tools } from './tools.ts'

const INSTRUCTIONS = `Thima tells where statements in the news come from. Quote its answers with their address and offsets. Say "confirmed by X",
never "confirmed" alone; what is not found is not in this ledger, which says nothing of the world.`

/** The tools for one person over one connection. */
export function createMcpServer(context: Context, person: Person): McpServer {
  const server = new McpServer(
    { name: 'thima', version: context.version },
    { instructions: INSTRUCTIONS.replaceAll('\n', ' ') },
  )
  for (const tool of tools) register(server, tool, context, person)
  return server
}

function register(server: McpServer, tool: Tool, context: Context, person: Person): void {
  const { name, title, description, input, output, readOnly } = tool
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: input,
      outputSchema: output,
      annotations: {
        title,
        readOnlyHint: readOnly,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    async (given: unknown) => {
      try {
        const { data, text } = await tool.run(context, person, given as never)
        return { structuredContent: z.object(output).parse(data), content: [{ type: 'text' as const, text }] }
      } catch (thrown) {
        const { code, message, help } = knownError(thrown)
        return { isError: true, content: [{ type: 'text' as const, text: `${message}\n${help}\n${code}` }] }
      }
    },
  )
}
