import type { FacetValue, Hit, SearchPage } from '@thima/service/api'
import type { ComponentChildren } from 'preact'
import { useAnswer } from '../../api/use-answer.ts'
import { go, to, usePlace } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Answered } from '../../ui/answered.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { DateText } from '../../ui/date.tsx'
import { More } from '../../ui/more.tsx'
import { useNames } from '../../ui/names.ts'
import { StanceTag } from '../../ui/stance.tsx'
import { Empty } from '../../ui/states.tsx'
import { ToldRow } from '../../ui/told-row.tsx'
import { useListKeys } from '../../ui/use-list-keys.ts'
import { useWide } from '../../ui/use-wide.ts'
import '../../style/ledger.css'
import './search.css'

/** Search: statements by words and filters; the filters stand in the field and are offered beside it, with counts. */
export default function Search() {
  const { search: words } = useWords()
  const { query } = usePlace()
  const q = query.get('q') ?? ''
  const asked = useAnswer<SearchPage>(q ? '/search' : null, { q, after: query.get('after') })
  useListKeys()
  return (
    <div class="page">
      <h1>{words.title}</h1>
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault()
          go(to.search(String(new FormData(event.currentTarget).get('q') ?? '').trim()))
        }}
      >
        <input key={q} type="search" name="q" defaultValue={q} aria-label={words.label} placeholder={words.label} />
        <button type="submit" class="main">
          {words.title}
        </button>
      </form>
      <p class="help">
        {words.help} <code>source:kim-jong-un after:2024-06</code>
      </p>
      {!q && <Empty title={words.start} />}
      {q && <Answered asked={asked}>{(page) => <Results page={page} />}</Answered>}
    </div>
  )
}

function Results({ page }: { page: SearchPage }) {
  const words = useWords()
  const { search: say } = words
  const { items, facets, total, complete, next, covers } = page
  const offered = (Object.keys(say.facet) as (keyof typeof say.facet)[]).filter((name) => facets[name].length > 0)
  return (
    <div class="results">
      <div class="over-results">
        <p role="status">
          <b>{words.count.hits(total)}</b>
          {!complete && <small> {say.incomplete(total)}</small>}
        </p>
        <Covers covers={covers} />
        <DataLinks />
      </div>
      {offered.length > 0 && (
        <Facets label={say.facets}>
          {offered.map((name) => (
            <section key={name}>
              <h2>{say.facet[name]}</h2>
              <ul>
                {facets[name].slice(0, 8).map((value) => (
                  <li key={value.value}>
                    <FacetLink name={name} value={value} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Facets>
      )}
      <div class="hits">
        {items.length === 0 && <Empty title={say.none} help={next === null ? say.noneHelp : say.further} />}
        {items.map((hit) => (
          <HitRow key={hit.id} hit={hit} />
        ))}
        <More next={next} />
      </div>
    </div>
  )
}

/** What narrows the search, beside what was found; where there is little room it is folded, so that what was found comes first. */
function Facets({ label, children }: { label: string; children: ComponentChildren }) {
  const wide = useWide(832)
  return wide ? (
    <aside class="facets" aria-label={label}>
      {children}
    </aside>
  ) : (
    <details class="facets-fold">
      <summary>{label}</summary>
      <div class="facets">{children}</div>
    </details>
  )
}

function FacetLink({ name, value: { value, name: shown, count, query, active } }: { name: string; value: FacetValue }) {
  const words = useWords()
  const named = useNames()
  const label =
    name === 'status'
      ? (words.status[value as keyof typeof words.status] ?? shown)
      : name === 'lang'
        ? (words.settings.languages[value as 'th'] ?? shown)
        : name === 'source'
          ? named(shown)
          : shown
  return (
    <a
      href={to.search(query)}
      aria-current={active ? 'true' : undefined}
      title={active ? words.search.remove(label) : undefined}
    >
      <span>
        {active && '× '}
        {name === 'month' ? <DateText value={value} short /> : label}
      </span>
      <small>{count.toLocaleString('en')}</small>
    </a>
  )
}

function HitRow({ hit }: { hit: Hit }) {
  const words = useWords()
  const named = useNames()
  const { id, article, content, outlet, day, language, speaker, source, stance, claims } = hit
  return (
    <ToldRow id={id} article={article} outlet={outlet} day={day} language={language} content={content}>
      <p class="facts">
        {speaker ? (
          <>
            <StanceTag stance={stance as Parameters<typeof StanceTag>[0]['stance']} />
            <span>
              {source ? (
                <a href={to.source(source)}>{named(speaker)}</a>
              ) : speaker === 'unknown' ? (
                words.linkKind.unknown
              ) : (
                named(speaker)
              )}
            </span>
          </>
        ) : (
          <span>{words.claim.voice}</span>
        )}
        {claims.length > 0 && <a href={to.claim(claims[0])}>{words.claim.title}</a>}
      </p>
    </ToldRow>
  )
}
