import type { Source, SourcesPage } from '../api/index.ts'
import type { Context } from '../context.ts'

export async function listSources(
  { ledger }: Context,
  { limit = 50, after }: { limit?: number; after?: string },
): Promise<SourcesPage> {
  const page = await ledger.sources({ limit, offset: Number(after ?? 0) })
  const { knowledge } = ledger.decider
  return {
    items: page.sources.map(({ source, relayedBy, ...row }) => ({
      ...row,
      id: source,
      kind: knowledge.entity(source)?.kind ?? null,
      relayedBy: relayedBy.map(renamed),
    })),
    next: page.next === null ? null : String(page.next),
    statements: page.statements,
    unnamed: page.unnamed,
    covers: await ledger.coverage(),
  }
}

export async function getSource(
  { ledger }: Context,
  id: string,
  query: { limit?: number; after?: string },
): Promise<Source> {
  const { source, relayedBy, relays, ...found } = await ledger.source(id, query)
  return {
    ...found,
    id: source,
    relayedBy: relayedBy.map(renamed),
    relays: relays.map(renamed),
    covers: await ledger.coverage(),
  }
}

const renamed = ({ relay, name, times }: { relay: string; name: string; times: number }) => ({ id: relay, name, times })
