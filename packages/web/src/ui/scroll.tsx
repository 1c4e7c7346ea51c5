import type { ComponentChildren } from 'preact'

/** What may be wider than the page: it scrolls by itself, also by keyboard. */
export function Scroll({
  label,
  class: more = '',
  children,
}: {
  label: string
  class?: string
  children: ComponentChildren
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key (WCAG 2.1.1)
    <section class={`scroll ${more}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
