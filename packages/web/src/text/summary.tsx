import { ENTITY_KINDS, type ReadEvent, type Reading } from 'thima/model'
import { noteText, shownName } from 'thima/terms'
import { useSettings, useWords } from '../app/settings.ts'
import { DateText } from '../ui/date.tsx'
import { counted } from '../words/counted.ts'

/** What stands under the text: names, dates, numbers, events, notes; each only where there is any. */
export function Summary({ text, reading }: { text: string; reading: Reading }) {
  const words = useWords()
  const { language } = useSettings()
  const { entities, times, quantities, events, notes } = reading
  return (
    <section class="summary">
      {entities.length > 0 && <Names text={text} reading={reading} />}
      {times.length > 0 && <Dates text={text} reading={reading} />}
      {quantities.length > 0 && (
        <div>
          <h2>{words.text.numbers}</h2>
          <ul>
            {quantities.map(({ span, value, bound, unit }) => (
              <li key={span[0]}>
                {words.text.bounds[bound]} <b>{value.toLocaleString('en')}</b> {counted(unit, language)}{' '}
                <q lang={reading.language}>{text.slice(...span)}</q>
              </li>
            ))}
          </ul>
        </div>
      )}
      {events.length > 0 && (
        <div class="wide">
          <h2>{words.text.events}</h2>
          <ul>
            {events.map((event) => (
              <Event key={event.id} event={event} text={text} reading={reading} />
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <div class="wide">
          <h2>{words.text.notes}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note.code + note.message}>{noteText(words, note)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Names({ text, reading }: { text: string; reading: Reading }) {
  const words = useWords()
  const { language } = useSettings()
  return (
    <div>
      <h2>{words.text.entities}</h2>
      <dl>
        {ENTITY_KINDS.flatMap((kind) => {
          const named = reading.entities.filter((entity) => entity.kind === kind)
          if (named.length === 0) return []
          return [
            <div key={kind}>
              <dt>{words.entityKind[kind]}</dt>
              <dd>
                {named.map(({ id, wikidata, mentions }, i) => (
                  <span key={id}>
                    {i > 0 && ', '}
                    {wikidata ? (
                      <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noreferrer" target="_blank">
                        {shownName(id, text, reading, language)}
                      </a>
                    ) : (
                      shownName(id, text, reading, language)
                    )}
                    {mentions.length > 1 && <small> {words.text.mentions(mentions.length)}</small>}
                  </span>
                ))}
              </dd>
            </div>,
          ]
        })}
      </dl>
    </div>
  )
}

function Dates({ text, reading }: { text: string; reading: Reading }) {
  const words = useWords()
  const forms = new Map<string | null, Set<string>>()
  for (const { span, value } of reading.times)
    forms.set(value, (forms.get(value) ?? new Set()).add(text.slice(...span)))
  return (
    <div>
      <h2>{words.text.dates}</h2>
      <dl>
        {[...forms].map(([value, written]) => (
          <div key={value}>
            <dt>{value === null ? words.text.unknownDate : <DateText value={value} short />}</dt>
            <dd lang={reading.language}>{[...written].join(', ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Event({ event, text, reading }: { event: ReadEvent; text: string; reading: Reading }) {
  const words = useWords()
  const { language } = useSettings()
  const names = (ids: readonly string[]) => ids.map((id) => shownName(id, text, reading, language)).join(', ')
  const said = reading.statements.findIndex(({ id }) => id === event.statement)
  return (
    <li>
      <span class="modality">{words.modality[event.modality]}</span> <b>{names(event.actors)}</b>{' '}
      {words.eventType[event.type]} <b>{names(event.recipients)}</b>
      {event.place && <> · {shownName(event.place, text, reading, language)}</>}
      {event.when && (
        <>
          {' '}
          · <DateText value={event.when} short />
        </>
      )}{' '}
      ·{' '}
      {said >= 0 ? (
        <a class="number" href={`#${reading.statements[said].id}`} aria-label={words.text.goTo(said + 1)}>
          {said + 1}
        </a>
      ) : event.firsthand ? (
        words.text.firsthand
      ) : (
        words.text.ownVoice
      )}
    </li>
  )
}
