import type { ClaimCard } from '@thima/service/api'
import { to } from '../app/router.ts'
import { useWords } from '../app/settings.ts'
import { Broken } from '../text/broken.tsx'
import { DateText } from './date.tsx'
import { Origins, StatusLine } from './status.tsx'

/** A claim in a list: what it says in its fullest words, what stands of it, and on how many origins. */
export function ClaimItem({ claim, level = 3 }: { claim: ClaimCard; level?: 2 | 3 }) {
  const words = useWords()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article class="claim-item">
      <Heading lang={claim.language}>
        <a href={to.claim(claim.id)} data-item>
          <Broken text={claim.about} />
        </a>
      </Heading>
      <StatusLine {...claim} />
      <p class="facts">
        <Origins {...claim} />
        <span>{words.count.outlets(claim.told.outlets)}</span>
        <span>{words.count.statements(claim.told.statements)}</span>
        {claim.course && <span>{words.course[claim.course]}</span>}
        {claim.first && (
          <span>
            {words.claim.first} <DateText value={claim.first} short />
          </span>
        )}
        {claim.last && claim.last !== claim.first && (
          <span>
            {words.claim.last} <DateText value={claim.last} short />
          </span>
        )}
      </p>
    </article>
  )
}
