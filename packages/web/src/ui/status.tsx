import type { ClaimCard, Flag, Status, Word } from '@thima/service/api'
import { to } from '../app/router.ts'
import { useWords } from '../app/settings.ts'
import { whole } from '../text/broken.tsx'
import { DateText } from './date.tsx'
import { useNames } from './names.ts'

/** A sign beside the word, so that no status is told by colour alone. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  confirmed: '●',
  denied: '✕',
  disputed: '⇄',
  corroborated: '◉',
  'single-origin': '◔',
  unsourced: '○',
}

/** A status where no name stands beside it. */
export function StatusTag({ status }: { status: Status }) {
  const words = useWords()
  const said = status === 'confirmed' || status === 'denied' ? words.settled[status] : words.status[status]
  return (
    <span class={`status ${status}`}>
      <span aria-hidden="true">{STATUS_SIGNS[status]}</span> {said}
    </span>
  )
}

/** What stands of a claim, always with whose word settles it: "confirmed by the Kremlin", never "confirmed" alone. */
export function StatusLine({
  status,
  flags,
  confirmedBy,
  deniedBy,
  everyone,
}: Pick<ClaimCard, 'status' | 'flags' | 'confirmedBy' | 'deniedBy'> & { everyone?: boolean }) {
  const words = useWords()
  return (
    <p class="status-line">
      {status === 'confirmed' && confirmedBy.length > 0 ? (
        <By status="confirmed" label={words.claim.confirmedBy} said={confirmedBy} everyone={everyone} />
      ) : status === 'denied' && deniedBy.length > 0 ? (
        <By status="denied" label={words.claim.deniedBy} said={deniedBy} everyone={everyone} />
      ) : (
        <>
          <StatusTag status={status} />
          {confirmedBy.length > 0 && (
            <By status="confirmed" label={words.claim.confirmedBy} said={confirmedBy} everyone={everyone} />
          )}
          {deniedBy.length > 0 && (
            <By status="denied" label={words.claim.deniedBy} said={deniedBy} everyone={everyone} />
          )}
        </>
      )}
      <Flags flags={flags} />
    </p>
  )
}

/** Names that stand in a line: of a story that many confirmed, its claims name the others. */
const NAMED = 5

export function By({
  status,
  label,
  said,
  everyone = false,
}: {
  status: Status
  label: string
  said: readonly Word[]
  /** Whether all are named, however many they are. */
  everyone?: boolean
}) {
  const words = useWords()
  const shown = useNames()
  const all = unique(said)
  const named = !everyone && all.length > NAMED + 1 ? all.slice(0, NAMED) : all
  return (
    <span class={`status ${status}`}>
      <span aria-hidden="true">{STATUS_SIGNS[status]}</span> {label}{' '}
      {named.map(({ name, on, article }, i) => (
        <span key={name + article}>
          {i > 0 && ', '}
          <a href={to.article(article)} class={whole(shown(name))}>
            {shown(name)}
          </a>
          {on && (
            <small>
              {' '}
              <DateText value={on} short />
            </small>
          )}
        </span>
      ))}
      {named.length < all.length && <small> {words.claim.others(all.length - named.length)}</small>}
    </span>
  )
}

function unique(said: readonly Word[]): Word[] {
  return [...new Map(said.map((word) => [word.name, word])).values()]
}

function Flags({ flags }: { flags: readonly Flag[] }) {
  const words = useWords()
  return flags.map((flag) => (
    <span key={flag} class="flag">
      {words.flag[flag]}
    </span>
  ))
}

/** "2 independent origins, 1 named" */
export function Origins({ independentOrigins, namedOrigins }: Pick<ClaimCard, 'independentOrigins' | 'namedOrigins'>) {
  const words = useWords()
  return (
    <span class="origins">
      <b>{words.count.origins(independentOrigins)}</b>
      {independentOrigins > 0 && `, ${words.count.named(namedOrigins)}`}
    </span>
  )
}
