import { useEffect } from 'preact/hooks'
import { onKey } from '../app/keys.ts'

/** Goes through the entries of a page by key: each is a link that is marked as one. */
export function useListKeys(): void {
  useEffect(() => {
    const step = (by: number) => () => {
      const items = [...document.querySelectorAll<HTMLElement>('main [data-item]')].filter((one) => one.offsetParent)
      const at = items.indexOf(document.activeElement as HTMLElement)
      const next = items[Math.min(items.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by))]
      next?.focus()
      next?.scrollIntoView({ block: 'nearest' })
    }
    const open = () => {
      if (document.activeElement instanceof HTMLElement && document.activeElement.dataset.item !== undefined)
        document.activeElement.click()
    }
    const stops = [onKey('next', step(1)), onKey('previous', step(-1)), onKey('open', open)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}
