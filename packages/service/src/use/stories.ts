import type { StoryCard } from '@thima/ledger'
import type { StoryCard as Card, StoriesPage, Story } from '../api/index.ts'
import type { Context } from '../context.ts'

const SILENT = 20

export async function listStories(
  { ledger }: Context,
  query: { limit?: number; after?: string; articles?: number },
): Promise<StoriesPage> {
  const outlets = (await ledger.outlets()).map(({ outlet }) => outlet)
  const { items, next } = await ledger.stories(query)
  return { items: items.map((card) => withSilent(card, outlets, SILENT)), next, covers: await ledger.coverage() }
}

export async function getStory({ ledger }: Context, id: string, asOf: string | null): Promise<Story> {
  const outlets = (await ledger.outlets()).map(({ outlet }) => outlet)
  const story = await ledger.story(id, asOf)
  const { items } = await ledger.articles({ story: story.id, limit: 1000 })
  const reports = items.filter(({ day }) => asOf === null || (day !== null && day <= asOf))
  return {
    ...withSilent(story, outlets, Number.POSITIVE_INFINITY),
    reports: reports.reverse(),
    covers: await ledger.coverage(),
  }
}

/** Who of the ledger's outlets has not reported. */
function withSilent<T extends StoryCard>(card: T, all: readonly string[], most: number): T & Pick<Card, 'silent'> {
  const told = new Set(card.outlets.map(({ outlet }) => outlet))
  const silent = all.filter((outlet) => !told.has(outlet))
  return { ...card, silent: { count: silent.length, outlets: silent.slice(0, most) } }
}
