import type { Claim } from '@thima/service/api'
import { to } from '../app/router.ts'
import { useWords } from '../app/settings.ts'

/** Texts that are one, that only cite each other, or that have lost an attribution. */
export function TextRelations({
  copies,
  loops,
  lost,
  nameOf,
}: Pick<Claim, 'copies' | 'loops'> & { lost?: Claim['lost']; nameOf(article: string): string }) {
  const { claim: words } = useWords()
  const list = (group: readonly string[]) =>
    group.map((id, i) => (
      <span key={id}>
        {i > 0 && ' · '}
        <a href={to.article(id)}>{nameOf(id)}</a>
      </span>
    ))
  const rows = [
    ...copies.map((group) => ({ what: words.copies, group })),
    ...loops.map((group) => ({ what: words.loops, group })),
  ]
  if (rows.length === 0 && !lost?.length) return null
  return (
    <dl class="relations">
      {rows.map(({ what, group }) => (
        <div key={what + group.join()}>
          <dt>{what}</dt>
          <dd>{list(group)}</dd>
        </div>
      ))}
      {lost?.map(({ article, outlet, content, attributedBy }) => (
        <div key={article}>
          <dt>{words.lost}</dt>
          <dd>
            <a href={to.article(article)}>{outlet ?? nameOf(article)}</a>: {content}{' '}
            <small>{words.attributedBy(attributedBy.join(', '))}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}
