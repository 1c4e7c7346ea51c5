import type { ComponentChildren } from 'preact'
import { useSettings, useWords } from '../app/settings.ts'
import type { UiLanguage } from '../words/index.ts'
import { problems } from '../words/problems.ts'

/** A page while it comes: the shape of a text, no spinner. */
export function Loading({ note, lines = 5 }: { note?: string; lines?: number }) {
  const words = useWords()
  return (
    <div class="state loading">
      <p role="status">{note ?? words.state.loading}</p>
      <div class="skeleton" aria-hidden="true">
        {Array.from({ length: lines }, (_, i) => (
          <i key={i} />
        ))}
      </div>
    </div>
  )
}

/** Nothing is there, and what to do so that something is. */
export function Empty({ title, help, children }: { title: string; help?: string; children?: ComponentChildren }) {
  return (
    <div class="state empty">
      <h2>{title}</h2>
      {help && <p>{help}</p>}
      {children}
    </div>
  )
}

export function NotFound() {
  const { state, nav } = useWords()
  return (
    <div class="page">
      <h1>{state.notFound}</h1>
      <p>{state.notFoundHelp}</p>
      <p>
        <a href="/read">{nav.read}</a> · <a href="/stories">{nav.stories}</a>
      </p>
    </div>
  )
}

/** What the service says of a failure, as far as it is one of ours. */
interface Told {
  message?: string
  help?: string
  code?: string
  noService?: boolean
  missing?: boolean
}

/**
 * Something failed: what happened, what to do, and the code that the documentation explains. It is all there is on a `page` that has
 * its headline from what it was to show. What is not there is not asked for again.
 */
export function Failure({ error, again, page = false }: { error: unknown; again?: () => void; page?: boolean }) {
  const { state, nav } = useWords()
  const { language } = useSettings()
  const { message, help, code, noService, missing } = (typeof error === 'object' && error ? error : {}) as Told
  if (noService) return <NoService again={again} page={page} />
  const told = code ? problems[language][code] : undefined
  const Heading = page ? 'h1' : 'h2'
  return (
    <div class="state failure" role="alert">
      <Heading>{missing ? state.notFound : state.failed}</Heading>
      {told ? (
        <p>{told}</p>
      ) : (
        <>
          <p>{message ?? String(error)}</p>
          {(help || missing) && <p>{help ?? state.notFoundHelp}</p>}
        </>
      )}
      {code && <p class="code">{code}</p>}
      {missing ? (
        <p>
          <a href="/stories">{nav.stories}</a> · <a href="/search">{nav.search}</a>
        </p>
      ) : (
        again && (
          <button type="button" onClick={again}>
            {state.again}
          </button>
        )
      )}
    </div>
  )
}

/** The interface is open without a service behind it: reading works, the rest is told how to start. */
export function NoService({ again, page = false }: { again?: () => void; page?: boolean }) {
  const { state, nav } = useWords()
  const Heading = page ? 'h1' : 'h2'
  return (
    <div class="state empty">
      <Heading>{state.noService}</Heading>
      <p>{state.noServiceHelp}</p>
      <pre>
        <code>thima serve --demo</code>
      </pre>
      <p class="row">
        {again && (
          <button type="button" onClick={again}>
            {state.again}
          </button>
        )}
        <a href="/read">{nav.read}</a>
      </p>
    </div>
  )
}

/** What went wrong with a write, in the person's language where its code is known. */
export function plainError(error: unknown, language: UiLanguage): string {
  const { code } = (typeof error === 'object' && error ? error : {}) as Told
  return (code && problems[language][code]) || (error instanceof Error ? error.message : String(error))
}
