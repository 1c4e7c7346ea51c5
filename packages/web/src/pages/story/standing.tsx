import type { Status, Story } from '@thima/service/api'
import { to } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Broken } from '../../text/broken.tsx'
import { StatusLine, StatusTag } from '../../ui/status.tsx'

/**
 * What stands of a story: of the claim that is told most in its words, of the others how many there are of each status. Never
 * "confirmed by" without what: one party confirms one claim of a story and denies another.
 */
export function Standing({ story: { main, list } }: { story: Pick<Story, 'main' | 'list'> }) {
  const words = useWords()
  if (!main) return null
  const others = list.filter(({ id }) => id !== main.id)
  const counts = new Map<Status, number>()
  for (const { status } of others) counts.set(status, (counts.get(status) ?? 0) + 1)
  return (
    <>
      <div class="main-claim">
        <p class="help">{words.story.main}</p>
        <blockquote lang={main.language}>
          <a href={to.claim(main.id)}>
            <Broken text={main.about} />
          </a>
        </blockquote>
        <StatusLine {...main} />
      </div>
      {others.length > 0 && (
        <p class="facts others">
          <a href="#claims">{words.story.otherClaims(others.length)}</a>
          {[...counts].map(([status, n]) => (
            <span key={status}>
              <StatusTag status={status} /> {n.toLocaleString('en')}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
