import type { Link } from 'thima/model'
import { useWords } from '../app/settings.ts'
import { whole } from '../text/broken.tsx'
import './chain.css'

/** One who passed words on, as a chain shows it. */
export interface ShownLink {
  name: string
  kind: Link['kind']
  unnamed: Link['unnamed']
  /** Name of the state or body that an unnamed source belongs to. */
  of?: string | null
  /** Address of its own page, where there is one. */
  href?: string | null
}

/** A chain as a small tree: the speaker, and below it each who passed the words on, outward. */
export function Chain({ links, plain = false }: { links: readonly ShownLink[]; plain?: boolean }) {
  const words = useWords()
  return (
    <ol class={plain ? 'chain plain' : 'chain'}>
      {links.map((link, depth) => (
        <li key={depth} class={`link ${link.kind === 'unnamed' || link.kind === 'unknown' ? 'nameless' : ''}`}>
          {depth > 0 && <span class="via">{words.card.via} </span>}
          <span class={`who ${whole(link.name) ?? ''}`}>
            {link.kind === 'unknown' ? words.card.nobody : link.href ? <a href={link.href}>{link.name}</a> : link.name}
          </span>{' '}
          {link.kind !== 'unknown' && <span class="kind">{kindOf(link, words)}</span>}
        </li>
      ))}
    </ol>
  )
}

/** What sort of source it is, of one who is not named all that is told. */
function kindOf({ kind, unnamed, of }: ShownLink, words: ReturnType<typeof useWords>): string {
  if (!unnamed) return words.linkKind[kind]
  const told = [
    words.linkKind.unnamed,
    unnamed.senior && words.card.unnamed.senior,
    words.card.unnamed[unnamed.number],
    of && words.card.ofCountry(of),
  ]
  return told.filter(Boolean).join(', ')
}
