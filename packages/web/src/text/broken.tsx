import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { useWordsOf } from '../api/words.ts'
import { type Breaks, breaksOf } from './breaks.ts'

/** Words of somebody, whose lines break between words as the language's pack cuts them. */
export function Broken({ text }: { text: string }) {
  const words = useWordsOf(text)
  const breaks = useMemo(() => (words ? breaksOf(text, words) : null), [text, words])
  return <>{breaks ? broken(text, 0, text.length, breaks) : text}</>
}

/** The class of a name: one that is short enough for a narrow page stays in one piece. */
export const whole = (name: string): string | undefined => (name.length <= LONGEST ? 'keep' : undefined)

const LONGEST = 24

/** A stretch of the text with the places where its lines may and may not break. */
export function broken(text: string, start: number, end: number, { keep, may }: Breaks): ComponentChildren {
  const held = keep.filter((stretch) => stretch[0] >= start && stretch[1] <= end)
  const free = may.filter((at) => at > start && at < end && !held.some((stretch) => stretch[0] < at && at < stretch[1]))
  if (held.length === 0 && free.length === 0) return text.slice(start, end)
  const out: ComponentChildren[] = []
  let at = start
  const upTo = (to: number) => {
    for (const cut of free.filter((one) => one > at && one <= to)) {
      out.push(text.slice(at, cut), <wbr key={cut} />)
      at = cut
    }
    if (to > at) out.push(text.slice(at, to))
    at = to
  }
  for (const [from, to] of held) {
    upTo(from)
    out.push(
      <span key={`k${from}`} class="keep">
        {text.slice(from, to)}
      </span>,
    )
    at = to
  }
  upTo(end)
  return out
}
