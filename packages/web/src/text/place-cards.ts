import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

const GAP = 10

/**
 * Puts the cards in the margin beside where their statements begin, each below the one before. The chosen one stands
 * exactly at its place; those above it make room.
 */
export function placeCards(wanted: readonly number[], heights: readonly number[], chosen: number | null): number[] {
  const tops = [...wanted]
  const from = chosen ?? 0
  for (let i = from + 1; i < tops.length; i++) tops[i] = Math.max(wanted[i], tops[i - 1] + heights[i - 1] + GAP)
  for (let i = from - 1; i >= 0; i--) tops[i] = Math.min(wanted[i], tops[i + 1] - heights[i] - GAP)
  // What the chosen one has pushed above the margin's top begins at the top, and the rest gives way.
  if (tops[0] < 0) {
    tops[0] = 0
    for (let i = 1; i < tops.length; i++) tops[i] = Math.max(tops[i], tops[i - 1] + heights[i - 1] + GAP)
  }
  return tops
}

/** Keeps the cards of a margin at their places while the page changes its size. */
export function usePlacedCards(
  root: RefObject<HTMLElement | null>,
  ids: readonly string[],
  chosen: number | null,
  wide: boolean,
) {
  useLayoutEffect(() => {
    const box = root.current
    if (!box || !wide) return
    const place = () => {
      const margin = box.querySelector<HTMLElement>('.margin')
      if (!margin) return
      const top = margin.getBoundingClientRect().top
      const cards = [...margin.querySelectorAll<HTMLElement>(':scope > li')]
      const anchors = cards.map((card) => document.getElementById(ids[Number(card.dataset.number)]))
      // Statements inside furniture that is folded have no place: they come where the one before is.
      let last = 0
      const wanted = anchors.map((anchor) => {
        const rect = anchor?.getBoundingClientRect()
        if (rect && rect.height > 0) last = rect.top - top
        return last
      })
      const order = cards.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b)
      const at = order.findIndex((i) => Number(cards[i].dataset.number) === chosen)
      const tops = placeCards(
        order.map((i) => wanted[i]),
        order.map((i) => cards[i].offsetHeight),
        at < 0 ? null : at,
      )
      order.forEach((i, nth) => {
        cards[i].style.setProperty('--top', `${Math.round(tops[nth])}px`)
      })
      const end = tops.length > 0 ? tops[tops.length - 1] + cards[order[order.length - 1]].offsetHeight : 0
      margin.style.setProperty('--height', `${Math.round(end)}px`)
    }
    place()
    const watch = new ResizeObserver(place)
    watch.observe(box)
    for (const card of box.querySelectorAll('.margin > li')) watch.observe(card)
    document.fonts?.ready.then(place)
    return () => watch.disconnect()
  }, [root, ids, chosen, wide])
}
