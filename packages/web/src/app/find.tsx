import { useEffect, useRef } from 'preact/hooks'
import { keyOf, onKey } from './keys.ts'
import { go, to } from './router.ts'
import { useSettings, useWords } from './settings.ts'

/** The search field on every page. */
export function Find() {
  const words = useWords()
  useSettings()
  const field = useRef<HTMLInputElement>(null)
  useEffect(
    () =>
      onKey('search', () => {
        document.getElementById('nav')?.classList.add('open')
        field.current?.focus()
        field.current?.select()
      }),
    [],
  )
  return (
    <search class="find">
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault()
          go(to.search(field.current?.value.trim() ?? ''))
          field.current?.blur()
        }}
      >
        <input
          ref={field}
          type="search"
          name="q"
          aria-label={words.find.label}
          aria-keyshortcuts={keyOf('search') || undefined}
          placeholder={words.find.hint}
        />
        <kbd>{keyOf('search')}</kbd>
      </form>
    </search>
  )
}
