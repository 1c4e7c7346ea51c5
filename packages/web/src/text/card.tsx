import type { ComponentChildren } from 'preact'
import type { Reading, Statement } from 'thima/model'
import { linkName, shownName } from 'thima/terms'
import { useSettings, useWords } from '../app/settings.ts'
import { Chain, type ShownLink } from '../ui/chain.tsx'
import { CopyMenu } from '../ui/copy-menu.tsx'
import { DateText } from '../ui/date.tsx'
import { StanceTag } from '../ui/stance.tsx'
import { atPublisher, type Cited } from './cite.ts'
import { plainWhy } from './why.ts'

interface CardProps {
  number: number
  cited: Cited
  selected: boolean
  sourceHref?: (entity: string) => string | null
  children?: ComponentChildren
}

/** A statement beside the text: who, through whom, how and when; on being chosen also why, and ways to cite it. */
export function StatementCard({ number, cited, selected, sourceHref, children }: CardProps) {
  const words = useWords()
  const { language } = useSettings()
  const { statement, reading, text } = cited
  const { stance, quotation, saidAt, confidence } = statement
  const publisher = selected ? atPublisher(cited) : null
  return (
    <article class={`card ${selected ? 'on' : ''} ${confidence}`} aria-label={words.card.number(number)}>
      <header>
        <a class="number" href={`#${statement.id}`} aria-label={words.text.goTo(number)}>
          {number}
        </a>
        <Chain links={chainOf(statement, text, reading, language, sourceHref)} />
      </header>
      <p class="how">
        <StanceTag stance={stance} />
        <span>{words.quotation[quotation]}</span>
        {saidAt && (
          <span>
            {words.card.said} <DateText value={saidAt} short />
          </span>
        )}
        {confidence !== 'sure' && <span class={`doubt ${confidence}`}>{words.confidence[confidence]}</span>}
      </p>
      {children}
      {selected && (
        <footer>
          <details class="why" open>
            <summary>{words.card.whyTitle}</summary>
            <ul>
              {plainWhy(statement.why, words).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <details class="rules">
              <summary>{words.why.rules}</summary>
              <code>{statement.why.join(' · ')}</code>
            </details>
          </details>
          <p class="row">
            <CopyMenu cited={cited} />
            {publisher && (
              <a href={publisher} rel="noreferrer" target="_blank">
                {words.card.publisher}
              </a>
            )}
          </p>
        </footer>
      )}
    </article>
  )
}

/** The chain of a statement in the words of the person's language. */
export function chainOf(
  { chain }: Statement,
  text: string,
  reading: Reading,
  language: 'th' | 'en',
  sourceHref?: (entity: string) => string | null,
): ShownLink[] {
  return chain.map((link) => ({
    name: linkName(link, text, reading, language),
    kind: link.kind,
    unnamed: link.unnamed,
    of: link.unnamed?.of ? shownName(link.unnamed.of, text, reading, language) : null,
    href: link.entity && sourceHref ? sourceHref(link.entity) : null,
  }))
}
