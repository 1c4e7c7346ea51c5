import type { CheckAnswer, Found } from '@thima/service/api'
import { useEffect, useState } from 'preact/hooks'
import { tell } from '../../api/client.ts'
import { type Asked, useAnswer } from '../../api/use-answer.ts'
import { go, to, usePlace } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Broken } from '../../text/broken.tsx'
import { plainOrigin } from '../../text/ledger-why.ts'
import { Answered } from '../../ui/answered.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { DateText } from '../../ui/date.tsx'
import { useNames } from '../../ui/names.ts'
import { Empty } from '../../ui/states.tsx'
import { Origins, StatusLine } from '../../ui/status.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import '../../style/ledger.css'
import './check.css'

/** What fits into an address; a longer text is asked by a request of its own and its address is this tab's only. */
const IN_ADDRESS = 1500

/** Check: a sentence, a text or an address; who said it first, on whose word, who denied it. */
export default function Check() {
  const { check: words } = useWords()
  const { query } = usePlace()
  const [long, setLong] = useState<string | null>(null)
  const q = query.get('q') ?? ''
  const url = /^https?:\/\/\S+$/u.test(q) ? q : null
  const short = useAnswer<CheckAnswer>(q ? '/check' : null, url ? { url } : { text: q })
  const longer = useLong(long)
  useListKeys()
  useEffect(() => {
    if (q) setLong(null)
  }, [q])
  return (
    <div class="page">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form
        class="check-form"
        onSubmit={(event) => {
          event.preventDefault()
          const asked = String(new FormData(event.currentTarget).get('q') ?? '').trim()
          if (!asked) return
          if (asked.length <= IN_ADDRESS) go(to.check(asked))
          else {
            go('/check')
            setLong(asked)
          }
        }}
      >
        <textarea
          key={q}
          name="q"
          rows={3}
          aria-label={words.label}
          placeholder={words.label}
          defaultValue={q || (long ?? '')}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }
          }}
        />
        <button type="submit" class="main">
          {words.go}
        </button>
      </form>
      {(q || long) && <Answered asked={long ? longer : short}>{(answer) => <Answer answer={answer} />}</Answered>}
    </div>
  )
}

function useLong(text: string | null): Asked<CheckAnswer> {
  const [state, set] = useState<{ answer: CheckAnswer | null; error: unknown; asking: boolean }>({
    answer: null,
    error: null,
    asking: false,
  })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (text === null) return
    let wanted = true
    set({ answer: null, error: null, asking: true })
    tell<CheckAnswer>('/check', { text }).then(
      (answer) => wanted && set({ answer, error: null, asking: false }),
      (error: unknown) => wanted && set({ answer: null, error, asking: false }),
    )
    return () => {
      wanted = false
    }
  }, [text, turn])
  return { ...state, again: () => setTurn(turn + 1), change: () => {} }
}

function Answer({ answer }: { answer: CheckAnswer }) {
  const { check: words } = useWords()
  const { asked, covers, article } = answer
  const found = asked.filter((one) => one.found.length > 0)
  return (
    <section class="section">
      <h2 class="unseen">{words.asked}</h2>
      <Covers covers={covers} />
      <DataLinks />
      {article && (
        <p>
          <a href={to.article(article)}>{article}</a>
        </p>
      )}
      {asked.length === 0 && <Empty title={words.none} help={words.noClaim} />}
      {asked.length > 0 && found.length === 0 && <Empty title={words.none} help={words.noneHelp} />}
      {found.map(({ content, found: list }) => (
        <article key={content} class="asked">
          {asked.length > 1 && <h3>“{content}”</h3>}
          <FoundClaim found={list[0]} />
          {list.length > 1 && (
            <details>
              <summary>{words.more(list.length - 1)}</summary>
              {list.slice(1).map((one) => (
                <FoundClaim key={one.claim.id} found={one} />
              ))}
            </details>
          )}
        </article>
      ))}
    </section>
  )
}

/** What the ledger has of it: the claim, what stands of it, who told it first and on whose word. */
function FoundClaim({ found: { claim, first, closest } }: { found: Found }) {
  const words = useWords()
  const shown = useNames()
  const { check: say } = words
  return (
    <div class="found">
      <p class="likeness">{say.likeness(Math.round(closest * 100))}</p>
      <h3 lang={claim.language}>
        <a href={to.claim(claim.id)} data-item>
          <Broken text={claim.about} />
        </a>
      </h3>
      <StatusLine {...claim} />
      <p class="facts">
        <Origins {...claim} />
        <span>{words.count.outlets(claim.told.outlets)}</span>
      </p>
      {first && (
        <p class="first">
          {say.first}:{' '}
          <a href={to.article(first.article, first.quote.address.split('#')[1])}>{first.outlet ?? first.article}</a>
          {first.day && (
            <>
              {', '}
              <DateText value={first.day} />
            </>
          )}
          {', '}
          {first.onWordOf.length > 0 ? (
            <>
              {say.onWordOf} <b>{first.onWordOf.map((name) => plainOrigin(shown(name), words)).join(', ')}</b>
            </>
          ) : (
            words.claim.noOrigin
          )}
          <q lang={claim.language}>
            <Broken text={first.content} />
          </q>
        </p>
      )}
    </div>
  )
}
