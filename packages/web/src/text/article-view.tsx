import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Reading } from 'thima/model'
import { onKey } from '../app/keys.ts'
import { go, usePlace } from '../app/router.ts'
import { useWords } from '../app/settings.ts'
import { useWide } from '../ui/use-wide.ts'
import { type Breaks, breaksOf } from './breaks.ts'
import { StatementCard } from './card.tsx'
import type { Cited } from './cite.ts'
import { LineText } from './line.tsx'
import { atomsOf, type Line, linesOf, marksOf } from './marks.ts'
import { usePlacedCards } from './place-cards.ts'
import './article-view.css'

interface ArticleProps {
  text: string
  reading: Reading
  words?: Uint32Array | null
  url: string | null
  /** Address of the page without the statement. */
  address: string
  sourceHref?: (entity: string) => string | null
  /** What a page adds to the card of a statement. */
  beside?: (statement: string, selected: boolean) => ComponentChildren
}

const NO_BREAKS: Breaks = { keep: [], may: [] }

/** The text in the centre with its marks, and the cards of its statements beside it, linked both ways. */
export function ArticleView({ text, reading, words, url, address, sourceHref, beside }: ArticleProps) {
  const { text: say } = useWords()
  const { hash } = usePlace()
  const wide = useWide(1080)
  const [shows, setShows] = useState({ entity: false, time: false })
  const root = useRef<HTMLDivElement>(null)
  const ids = useMemo(() => reading.statements.map(({ id }) => id), [reading])
  const marks = useMemo(() => marksOf(reading), [reading])
  const lines = useMemo(
    () => linesOf(text, reading).map((line) => ({ ...line, atoms: atomsOf(line.start, line.end, marks) })),
    [text, reading, marks],
  )
  const breaks = useMemo(
    () =>
      words
        ? breaksOf(
            text,
            words,
            reading.entities.flatMap(({ mentions }) => mentions),
          )
        : NO_BREAKS,
    [text, words, reading],
  )
  const at = ids.indexOf(hash)
  const selected = at < 0 ? null : at
  usePlacedCards(root, ids, selected, wide)
  useEffect(() => {
    if (selected === null) return
    const anchor = document.getElementById(ids[selected])
    const folded = anchor?.closest('details')
    if (folded) folded.open = true
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const { top = 0, bottom = 0 } = anchor?.getBoundingClientRect() ?? {}
    if (top < 80 || bottom > innerHeight - 140)
      anchor?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  }, [selected, ids])
  useEffect(() => {
    const step = (by: number) => () => {
      // Asked of the address, since keys may come quicker than the page is drawn.
      const now = ids.indexOf(location.hash.slice(1))
      const next = Math.min(ids.length - 1, Math.max(0, now < 0 ? (by > 0 ? 0 : ids.length - 1) : now + by))
      if (ids[next]) go(`#${ids[next]}`, { replace: true })
    }
    const stops = [onKey('next', step(1)), onKey('previous', step(-1))]
    return () => stops.forEach((stop) => void stop())
  }, [ids])

  const cited = (i: number): Cited => ({
    text,
    reading,
    statement: reading.statements[i],
    url,
    address: `${location.origin}${address}#${ids[i]}`,
  })
  const card = (i: number) => (
    <StatementCard number={i + 1} cited={cited(i)} selected={i === selected} sourceHref={sourceHref}>
      {beside?.(ids[i], i === selected)}
    </StatementCard>
  )
  const beginning = (line: Line) =>
    reading.statements.flatMap(({ content: [first] }, i) =>
      first && first[0] >= line.start && first[0] <= line.end ? [i] : [],
    )
  const shown = (line: (typeof lines)[number]) => (
    <LineText text={text} atoms={line.atoms} breaks={breaks} selected={selected} ids={ids} />
  )
  const choose = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, summary')) return
    if (getSelection()?.isCollapsed === false) return
    const of = (event.target as Element).closest<HTMLElement>('[data-of]')?.dataset.of?.split(' ')
    if (of) go(`#${ids[Number(of.at(-1))]}`, { replace: true })
  }

  const blocks: ComponentChildren[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line.kind === 'empty') continue
    if (line.kind === 'furniture') {
      const folded = [line]
      let to = i + 1
      while (to < lines.length && (lines[to].kind === 'furniture' || lines[to].kind === 'empty'))
        folded.push(lines[to++])
      i = to - 1
      const said = folded.filter(({ kind }) => kind === 'furniture')
      blocks.push(
        <details key={line.start} class="furniture">
          <summary>{say.furniture(said.length)}</summary>
          {said.map((one) => (
            <p key={one.start}>{shown(one)}</p>
          ))}
        </details>,
      )
      continue
    }
    blocks.push(
      line.kind === 'title' ? (
        <h1 key={line.start}>{shown(line)}</h1>
      ) : (
        <p key={line.start} class={line.kind}>
          {shown(line)}
        </p>
      ),
    )
    if (!wide) {
      const here = beginning(line)
      if (here.length > 0)
        blocks.push(
          <ol key={`c${line.start}`} class="inline-cards">
            {here.map((nth) => (
              <li key={nth}>{card(nth)}</li>
            ))}
          </ol>,
        )
    }
  }

  return (
    <div
      class={`article-view ${wide ? 'wide' : 'narrow'} ${shows.entity ? 'shows-names' : ''} ${shows.time ? 'shows-dates' : ''}`}
      ref={root}
    >
      <Legend shows={shows} set={setShows} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the numbers in the text are links that do the same by key */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div class="text" lang={reading.language} onClick={choose}>
        {blocks}
      </div>
      {wide && (
        <ol class="margin">
          {reading.statements.map(({ id }, i) => (
            <li key={id} data-number={i}>
              {card(i)}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

interface Shows {
  entity: boolean
  time: boolean
}

/** What the marks mean, and which more to show. */
function Legend({ shows, set }: { shows: Shows; set(shows: Shows): void }) {
  const { text: words } = useWords()
  return (
    <div class="legend">
      <span title={words.sourceHelp}>
        <span class="source">{words.source}</span>
      </span>
      <span title={words.cueHelp}>
        <span class="cue">{words.cue}</span>
      </span>
      <span title={words.contentHelp}>
        <span class="open" aria-hidden="true">
          1
        </span>
        <span class="content depth-1">{words.content}</span>
        <i class="close" aria-hidden="true" />
      </span>
      <label>
        <input type="checkbox" checked={shows.entity} onChange={() => set({ ...shows, entity: !shows.entity })} />
        <span class="entity">{words.showNames}</span>
      </label>
      <label>
        <input type="checkbox" checked={shows.time} onChange={() => set({ ...shows, time: !shows.time })} />
        <span class="time">{words.showDates}</span>
      </label>
    </div>
  )
}
