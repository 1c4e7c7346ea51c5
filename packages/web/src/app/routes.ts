import type { ComponentType } from 'preact'
import type { Words } from '../words/index.ts'

export interface PageProps {
  /** What the address names: of `/story/x` it is `x`. */
  id: string
}

interface Route {
  path: RegExp
  title(words: Words): string
  load(): Promise<{ default: ComponentType<PageProps> }>
}

const page = (name: string, title: Route['title'], load: Route['load'], withId = false): Route => ({
  path: new RegExp(withId ? `^/${name}/(.+)$` : `^/${name}$`),
  title,
  load,
})

/** All pages. Each is loaded when somebody goes there. */
export const ROUTES: readonly Route[] = [
  page(
    'read(?:/(.*))?',
    ({ nav }) => nav.read,
    () => import('../pages/read/page.tsx'),
  ),
  page(
    'stories',
    ({ nav }) => nav.stories,
    () => import('../pages/stories/page.tsx'),
  ),
  page(
    'story',
    ({ story }) => story.title,
    () => import('../pages/story/page.tsx'),
    true,
  ),
  page(
    'claims',
    ({ story }) => story.claims,
    () => import('../pages/claims/page.tsx'),
  ),
  page(
    'claim',
    ({ claim }) => claim.title,
    () => import('../pages/claim/page.tsx'),
    true,
  ),
  page(
    'article',
    ({ article }) => article.title,
    () => import('../pages/article/page.tsx'),
    true,
  ),
  page(
    'check',
    ({ nav }) => nav.check,
    () => import('../pages/check/page.tsx'),
  ),
  page(
    'search',
    ({ nav }) => nav.search,
    () => import('../pages/search/page.tsx'),
  ),
  page(
    'sources',
    ({ source }) => source.all,
    () => import('../pages/sources/page.tsx'),
  ),
  page(
    'source',
    ({ source }) => source.title,
    () => import('../pages/source/page.tsx'),
    true,
  ),
  page(
    'add',
    ({ nav }) => nav.add,
    () => import('../pages/add/page.tsx'),
  ),
  page(
    'review',
    ({ nav }) => nav.review,
    () => import('../pages/review/page.tsx'),
  ),
  page(
    'decisions',
    ({ review }) => review.decisions,
    () => import('../pages/decisions/page.tsx'),
  ),
  page(
    'articles',
    ({ articles }) => articles.title,
    () => import('../pages/articles/page.tsx'),
  ),
  page(
    'about',
    ({ about }) => about.title,
    () => import('../pages/about/page.tsx'),
  ),
  page(
    'audit',
    ({ about }) => about.audit,
    () => import('../pages/audit/page.tsx'),
  ),
]

/** The route of a path with what it names. */
export function routeOf(path: string): { route: Route; id: string } | null {
  for (const route of ROUTES) {
    const match = route.path.exec(path)
    if (match) return { route, id: decoded(match[1] ?? '') }
  }
  return null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
