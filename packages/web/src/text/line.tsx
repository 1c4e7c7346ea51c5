import type { ComponentChildren } from 'preact'
import { useWords } from '../app/settings.ts'
import type { Breaks } from './breaks.ts'
import { broken } from './broken.tsx'
import type { Atom } from './marks.ts'

interface LineProps {
  text: string
  atoms: readonly Atom[]
  breaks: Breaks
  /** Number of the statement that a person looks at, from 0. */
  selected: number | null
  /** Ids of the statements, by their numbers. */
  ids: readonly string[]
}

/** One line of the text with its marks. */
export function LineText({ text, atoms, breaks, selected, ids }: LineProps) {
  return atoms.map((atom, i) => (
    <Piece key={atom.start} atom={atom} next={atoms[i + 1] ?? null} selected={selected} ids={ids}>
      {broken(text, atom.start, atom.end, breaks)}
    </Piece>
  ))
}

interface PieceProps {
  atom: Atom
  next: Atom | null
  selected: number | null
  ids: readonly string[]
  children: ComponentChildren
}

/**
 * A piece in which nothing changes. Each mark has a sign of its own beside its colour: content stands between brackets with
 * its number and above a line for each statement that it is in, a source is bold over a solid line, a cue over a dashed one.
 */
function Piece({ atom, next, selected, ids, children }: PieceProps) {
  const { text: words, card } = useWords()
  const { content, cue, source, relay, entity, time, opens, closes } = atom
  const roles = [
    content.length > 0 && `content depth-${Math.min(content.length, 3)}`,
    cue.length > 0 && 'cue',
    source.length > 0 && 'source',
    relay.length > 0 && 'relay',
    entity && 'entity',
    time !== null && 'time',
  ].filter(Boolean)
  if (roles.length === 0) return <>{children}</>
  if (selected !== null && content.includes(selected)) roles.push('on')
  // What the piece is for the chosen statement is said once, where it ends.
  const ends = (role: 'source' | 'relay' | 'cue') =>
    selected !== null && atom[role].includes(selected) && !next?.[role].includes(selected)
  const label = ends('source') ? card.speaker : ends('relay') ? words.relay : ends('cue') ? words.cue : null
  if (label) roles.push('named')
  const of = [...new Set([...content, ...cue, ...source, ...relay])]
  return (
    <>
      {opens.map(({ statement, first }) => (
        <a
          key={statement}
          id={first ? ids[statement] : undefined}
          class={`open ${statement === selected ? 'on' : ''}`}
          href={`#${ids[statement]}`}
          aria-label={card.number(statement + 1)}
        >
          {statement + 1}
          {!first && '…'}
        </a>
      ))}
      <span class={roles.join(' ')} data-of={of.join(' ') || undefined} data-label={label ?? undefined}>
        {children}
      </span>
      {closes.map(({ statement }) => (
        <i key={statement} class={`close ${statement === selected ? 'on' : ''}`} aria-hidden="true" />
      ))}
    </>
  )
}
