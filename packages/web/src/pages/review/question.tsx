import type { DecisionRequest, Unsure } from '@thima/service/api'
import type { ComponentChildren } from 'preact'
import { STANCES, type Stance } from 'thima/model'
import { to } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Broken } from '../../text/broken.tsx'
import { plainWhy } from '../../text/why.ts'
import { SpeakerForm } from '../../ui/correct.tsx'
import { DateText } from '../../ui/date.tsx'
import { useNames } from '../../ui/names.ts'
import { StanceTag } from '../../ui/stance.tsx'
import { StatusTag } from '../../ui/status.tsx'
import { ToldChain } from '../../ui/told-chain.tsx'

interface QuestionProps {
  item: Unsure
  correcting: boolean
  busy: boolean
  decide(request: Omit<DecisionRequest, 'ids'>): void
  cancel(): void
  buttons: ComponentChildren
}

/** Characters that the service shows of the text before and after: fewer are all there are. */
const AROUND = 400

const joined = (text: string) => text.replace(/\n\s*/gu, '\n')

/** One statement with what stands around it, and what is asked of it. */
export function Question({ item, correcting, busy, decide, cancel, buttons }: QuestionProps) {
  const words = useWords()
  const { review: say } = words
  const shown = useNames()
  const { id, article, title, outlet, day, language, content, around, speaker, stance, chain, claims, why } = item
  return (
    <article class="question" aria-live="polite">
      <p class="from">
        <a href={to.article(article, id.split('#')[1])}>{title ?? article}</a>
        {outlet && ` · ${outlet}`}
        {day && (
          <>
            {' · '}
            <DateText value={day} short />
          </>
        )}
      </p>
      <blockquote lang={language}>
        <span class="around">
          {around.before.length >= AROUND && '…'}
          <Broken text={joined(around.before).trimStart()} />
        </span>
        <mark>
          <Broken text={joined(content)} />
        </mark>
        <span class="around">
          <Broken text={joined(around.after)} />
          {around.after.length >= AROUND && '…'}
        </span>
      </blockquote>
      <h2>{speaker && chain[0]?.kind !== 'unknown' ? say.question(shown(speaker)) : say.questionNobody}</h2>
      <p class="facts">
        {STANCES.includes(stance as Stance) && <StanceTag stance={stance as Stance} />}
        <ToldChain plain chain={chain} />
      </p>
      <div class="row choices">{buttons}</div>
      {correcting && <SpeakerForm busy={busy} decide={decide} cancel={cancel} />}
      <details>
        <summary>{words.card.whyTitle}</summary>
        <ul>
          {plainWhy(why, words).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {claims.length > 0 && (
        <ul class="became">
          {claims.map(({ id: claim, about, status }) => (
            <li key={claim}>
              <StatusTag status={status} /> <a href={to.claim(claim)}>{about}</a>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
