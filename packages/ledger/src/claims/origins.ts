import type { Applied } from './decisions.ts'
import type { OriginContext } from './origin-context.ts'
import type { Pointer } from './pointer.ts'
import type { Polarity } from './polarity.ts'
import { Tracer } from './tracer.ts'

/** Where a claim comes from: one who told it, however many carry his words. */
export interface Origin {
  key: string
  name: string
  /** What it does with the claim; an origin that affirms and later denies is listed once for each. */
  position: Polarity
  denies: boolean
  named: boolean
  /** Whether nobody can say who it is, so that it may be any of the others. */
  unsure: boolean
  articles: string[]
  /** Ids of the tellings that go back to it. */
  tellings: string[]
  why: string[]
}

export interface Sourced {
  /** For each telling the keys of its origins; empty where none is told. */
  of: Map<string, string[]>
  origins: Origin[]
  /** Groups of articles that only cite each other. */
  loops: string[][]
}

/** Finds the origin of every telling of a claim, and merges those that are one, each with its reason. */
export function originsOf(context: OriginContext): Sourced {
  const { members } = context
  const tracer = new Tracer(context)
  const of = new Map<string, string[]>()
  const found = new Map<string, Origin>()
  const traced = decided(new Map(members.map((member) => [member.telling.id, tracer.trace(member)])), context.applied)
  for (const member of members) {
    const pointers = traced.get(member.telling.id)!
    of.set(
      member.telling.id,
      pointers.map(({ key }) => key),
    )
    const denies = member.polarity !== 'affirms'
    for (const { key, name, named, why, unsure = false } of pointers) {
      const id = `${key}|${denies}`
      let origin = found.get(id)
      if (origin === undefined) {
        origin = { key, name, position: member.polarity, denies, named, unsure, articles: [], tellings: [], why: [] }
        found.set(id, origin)
      }
      if (member.polarity === 'denies') origin.position = 'denies'
      origin.unsure &&= unsure
      const article = member.telling.article.id
      if (!origin.articles.includes(article)) origin.articles.push(article)
      origin.tellings.push(member.telling.id)
      if (!origin.why.includes(why)) origin.why.push(why)
    }
  }
  return { of, origins: [...found.values()], loops: tracer.loops() }
}

/** Origins as people decided them: two tellings of one origin, a telling of an origin of its own. */
function decided(traced: Map<string, Pointer[]>, { sameOrigin, otherOrigin }: Applied): Map<string, Pointer[]> {
  for (const id of otherOrigin) {
    const own = traced.get(id)
    if (own === undefined) continue
    traced.set(
      id,
      own.map((pointer) => ({
        ...pointer,
        key: `decided:${id}`,
        why: 'a person decided that it is an origin of its own',
      })),
    )
  }
  for (const [a, b] of sameOrigin) {
    const first = traced.get(a)?.[0]
    const gone = new Set((traced.get(b) ?? []).map(({ key }) => key))
    if (first === undefined || gone.size === 0) continue
    const kept = { ...first, why: 'a person decided that they are one' }
    for (const [id, pointers] of traced) {
      if (pointers.some(({ key }) => gone.has(key)))
        traced.set(id, [kept, ...pointers.filter(({ key }) => !gone.has(key) && key !== kept.key)])
    }
  }
  return traced
}
