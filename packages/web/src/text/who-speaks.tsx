import { useState } from 'preact/hooks'
import type { Reading } from 'thima/model'
import { useSettings, useWords } from '../app/settings.ts'
import { Chain } from '../ui/chain.tsx'
import { StanceTag } from '../ui/stance.tsx'
import { chainOf } from './card.tsx'

/** Rows that are shown at once. */
const MOST = 10

interface Row {
  key: string
  first: number
  statements: number[]
}

/** Statements by the way they came: those with the same chain are one row. */
export function chainsOf({ statements }: Pick<Reading, 'statements'>): Row[] {
  const rows = new Map<string, Row>()
  statements.forEach(({ chain }, i) => {
    const key = chain.map(({ kind, entity, name }) => `${kind} ${entity ?? name}`).join(' < ')
    const row = rows.get(key) ?? { key, first: i, statements: [] }
    row.statements.push(i)
    rows.set(key, row)
  })
  return [...rows.values()]
}

/** At a glance: whose words the text holds, and through whom they came. */
export function WhoSpeaks({ text, reading }: { text: string; reading: Reading }) {
  const words = useWords()
  const { language } = useSettings()
  const { statements } = reading
  const rows = chainsOf(reading)
  const [all, setAll] = useState(false)
  const shown = all || rows.length <= MOST ? rows : rows.slice(0, MOST - 1)
  const nameless = statements.filter(
    ({ chain: [speaker] }) => speaker?.kind === 'unnamed' || speaker?.kind === 'unknown',
  )
  const speakers = new Set(statements.map(({ chain: [speaker] }) => speaker && (speaker.entity ?? speaker.name)))
  return (
    <section class="who-speaks" aria-label={words.claim.origins}>
      <p class="counts">
        <b>{words.text.statements(statements.length)}</b>
        <span>{words.text.speakers(speakers.size)}</span>
        {nameless.length > 0 && <span class="doubt">{words.text.unnamed(nameless.length)}</span>}
      </p>
      <ol>
        {shown.map(({ key, first, statements: numbers }) => (
          <li key={key}>
            <span class="numbers">
              {numbers.map((i) => (
                <a key={i} class="number" href={`#${statements[i].id}`} aria-label={words.text.goTo(i + 1)}>
                  {i + 1}
                </a>
              ))}
            </span>
            <div>
              <Chain plain links={chainOf(statements[first], text, reading, language)} />{' '}
              <span class="stances">
                {[...new Set(numbers.map((i) => statements[i].stance))].map((stance) => (
                  <StanceTag key={stance} stance={stance} />
                ))}
              </span>
            </div>
          </li>
        ))}
      </ol>
      {rows.length > MOST && (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.text.fewer : words.text.all(rows.length)}
        </button>
      )}
    </section>
  )
}
