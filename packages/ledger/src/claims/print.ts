import { hull, textOf } from './article.ts'
import type { View } from './decide.ts'
import type { Member } from './members.ts'

/** A claim as `thima claims --json` prints it. */
export type PrintedClaim = ReturnType<typeof printed>

export function printed(view: View) {
  const { claim, members, origins } = view
  const { knowledge } = view.story
  const { event } = claim
  const name = (id: string) => knowledge.entity(id)?.name ?? id
  return {
    id: claim.id,
    about: aboutOf(members),
    event: {
      type: event.type,
      mode: event.mode,
      actors: event.actors.map(name),
      recipients: event.recipients.map(name),
      place: event.place === null ? null : name(event.place),
    },
    status: view.status,
    flags: view.flags as string[],
    independentOrigins: view.independentOrigins,
    namedOrigins: view.namedOrigins,
    confirmedBy: view.confirmedBy.map(({ name, on, article }) => ({ name, on, article })),
    deniedBy: view.deniedBy.map(({ name, on, article }) => ({ name, on, article })),
    course: view.course,
    statements: members.map((member) => ({
      article: member.telling.article.id,
      content: contentOf(member),
      polarity: member.polarity,
      origins: view.originOf.get(member.telling.id) ?? [],
    })),
    origins: origins.map(({ name, position, denies, named, articles, why }) => ({
      name,
      position,
      denies,
      named,
      articles,
      why: why.join('; '),
    })),
  }
}

/** What it tells; of a refusal also the words of refusal, without which its content says the opposite. */
export function contentOf({ telling, polarity }: Member): string {
  const { spans, cue, article } = telling
  if (polarity !== 'declines' || cue === null || telling.stance !== 'declines') return textOf(article.text, spans)
  const [first] = spans
  if (cue[1] > first[0] || first[0] - cue[1] > 40) return textOf(article.text, spans)
  return textOf(article.text, [[cue[0], first[1]], ...spans.slice(1)])
}

/**
 * The fullest of the headlines and leads that tell it: of those that deny it only where nobody tells it otherwise, and not one
 * in which another of them is told as somebody's words ("posts claim that soldiers have seized power").
 */
export function aboutOf(members: readonly Member[]): string {
  const scores = new Map(members.map((member) => [member, score(member) - (wraps(member, members) ? 3 : 0)]))
  const best = [...members].sort((a, b) => scores.get(b)! - scores.get(a)!)[0]
  return textOf(best.telling.article.text, best.telling.spans)
}

const score = ({ telling, facet, polarity }: Member) =>
  (polarity === 'affirms' ? 4 : 0) +
  (facet.event !== null ? 2 : 0) +
  (telling.title ? 1 : 0) +
  Math.min(1, facet.features.size / 40)

function wraps({ telling }: Member, members: readonly Member[]): boolean {
  const [start, end] = hull(telling.spans)
  return members.some(({ telling: other }) => {
    if (other.article !== telling.article || other.cue === null) return false
    const [from, to] = hull(other.spans)
    return start <= from && to <= end && to - from < end - start && start <= other.cue[0] && other.cue[1] <= end
  })
}
