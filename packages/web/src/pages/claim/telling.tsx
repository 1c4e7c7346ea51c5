import type { ClaimStatement, OriginRow } from '@thima/service/api'
import { useWords } from '../../app/settings.ts'
import { plainLinked, plainOrigin } from '../../text/ledger-why.ts'
import { plainWhy } from '../../text/why.ts'
import { DateText } from '../../ui/date.tsx'
import { useNames } from '../../ui/names.ts'
import { PickBox } from '../../ui/picked-bar.tsx'
import { ToldChain } from '../../ui/told-chain.tsx'
import { ToldRow } from '../../ui/told-row.tsx'

/** One telling of a claim: where and when, its own words, and through whom they came. */
export function Telling({ telling, origins }: { telling: ClaimStatement; origins: readonly OriginRow[] }) {
  const words = useWords()
  const shown = useNames()
  const { article, id, outlet, day, language, content, polarity, quotation, saidAt, chain, confidence, linked, why } =
    telling
  const names = origins.filter(({ key }) => telling.origins.includes(key)).map(({ name }) => name)
  return (
    <ToldRow id={id} article={article} outlet={outlet} day={day} language={language} content={content}>
      <p class="facts">
        <span class={`polarity ${polarity}`}>{words.polarity[polarity]}</span>
        {chain.length > 0 ? <ToldChain plain chain={chain} /> : <span>{words.claim.voice}</span>}
        {quotation && <span>{words.quotation[quotation]}</span>}
        {saidAt && (
          <span>
            {words.card.said} <DateText value={saidAt} short />
          </span>
        )}
        {confidence && confidence !== 'sure' && <span class="doubt">{words.confidence[confidence]}</span>}
      </p>
      <div class="foot">
        <details class="rules">
          <summary>{words.card.why}</summary>
          <p>
            {words.claim.linked}: {plainLinked(linked, words)}
          </p>
          <p>
            {words.claim.origins}:{' '}
            {names.length > 0 ? names.map((name) => plainOrigin(shown(name), words)).join(', ') : words.claim.noOrigin}
          </p>
          <ul>
            {plainWhy(why, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
        <PickBox one={{ id, content, outlet }} />
      </div>
    </ToldRow>
  )
}
