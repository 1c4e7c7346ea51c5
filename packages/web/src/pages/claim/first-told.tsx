import type { ClaimStatement, OriginRow } from '@thima/service/api'
import { to } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { plainOrigin } from '../../text/ledger-why.ts'
import { DateText } from '../../ui/date.tsx'
import { useNames } from '../../ui/names.ts'

/** Who told it first, when, and on whose word: what one asks of a claim before anything else. */
export function FirstTold({
  statements,
  origins,
}: {
  statements: readonly ClaimStatement[]
  origins: readonly OriginRow[]
}) {
  const words = useWords()
  const shown = useNames()
  const first = statements.find(({ day }) => day !== null)
  if (!first) return null
  const names = origins.filter(({ key }) => first.origins.includes(key)).map(({ name }) => name)
  const own = names.length === 1 && names[0] === first.outlet
  return (
    <p class="first-told">
      {words.claim.firstBy}{' '}
      <a href={to.article(first.article, first.id.split('#')[1])}>{first.outlet ?? first.article}</a>,{' '}
      {first.day && <DateText value={first.day} short />}
      {names.length === 0
        ? `, ${words.claim.noOrigin}`
        : !own && (
            <>
              , {words.check.onWordOf} <b>{names.map((name) => plainOrigin(shown(name), words)).join(', ')}</b>
            </>
          )}
    </p>
  )
}
