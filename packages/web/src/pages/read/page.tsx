import { useEffect, useState } from 'preact/hooks'
import { useService } from '../../api/service.ts'
import { to } from '../../app/router.ts'
import type { PageProps } from '../../app/routes.ts'
import { useWords } from '../../app/settings.ts'
import { type KeptText, kept } from '../../reading/kept.ts'
import type { ReadText, Step } from '../../reading/protocol.ts'
import { readHere } from '../../reading/reader.ts'
import { ArticleView } from '../../text/article-view.tsx'
import { wordsOf } from '../../text/cite.ts'
import { Summary } from '../../text/summary.tsx'
import { WhoSpeaks } from '../../text/who-speaks.tsx'
import { Empty, Failure, Loading } from '../../ui/states.tsx'
import { About } from './about.tsx'
import { AddToLedger } from './add-to-ledger.tsx'
import { Paste } from './paste.tsx'
import './read.css'

/** Read: paste or drop a text, and see where each statement in it comes from. Everything happens in the browser. */
export default function ReadPage({ id }: PageProps) {
  return id ? <KeptReading id={id} /> : <Paste />
}

/** A text that was pasted on this machine before, by its address. */
function KeptReading({ id }: { id: string }) {
  const words = useWords()
  const [text, setText] = useState<KeptText | null | undefined>(undefined)
  useEffect(() => {
    kept(id).then(
      (found) => setText(found ?? null),
      () => setText(null),
    )
  }, [id])
  if (text === undefined) return <Loading />
  if (text === null)
    return (
      <div class="page">
        <Empty title={words.read.gone} help={words.read.goneHelp}>
          <a href="/read">{words.read.another}</a>
        </Empty>
      </div>
    )
  return <Reading text={text} />
}

function Reading({ text }: { text: KeptText }) {
  const words = useWords()
  const [step, setStep] = useState<Step>('reading')
  const [read, setRead] = useState<ReadText | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [turn, setTurn] = useState(0)
  const service = useService()
  useEffect(() => {
    setError(null)
    const { published, publishedFrom, outlet, language } = text
    readHere(
      text.text,
      {
        ...(published && { published, publishedFrom: publishedFrom ?? 'given' }),
        ...(outlet && { outlet }),
        ...(language && { language }),
        ...text.page,
        notAfter: new Date(text.at).toISOString().slice(0, 10),
      },
      setStep,
    ).then(setRead, setError)
  }, [text, turn])
  if (error) return <Failure error={error} again={() => setTurn(turn + 1)} />
  if (!read) return <Loading note={words.read.steps[step]} lines={9} />
  const { reading } = read
  const contentOf = (id: string) => {
    const statement = reading.statements.find((one) => one.id === id)
    return statement ? wordsOf(text.text, statement).slice(0, 1000) : ''
  }
  return (
    <div class="reading">
      <header class="reading-head">
        {!reading.title && <h1 class="unseen">{words.text.label}</h1>}
        <div class="head-row">
          <About reading={reading} ms={read.ms} />
          <div class="row tools">
            <AddToLedger text={text} reading={reading} />
            <button type="button" class="quiet" onClick={() => print()}>
              {words.text.print}
            </button>
            <a href="/read">{words.read.another}</a>
          </div>
        </div>
        {reading.statements.length > 0 ? (
          <WhoSpeaks text={text.text} reading={reading} />
        ) : (
          <Empty title={words.text.none} help={words.text.noneHelp} />
        )}
      </header>
      <ArticleView
        text={text.text}
        reading={reading}
        words={read.words}
        url={text.url}
        address={`/read/${text.id}`}
        beside={(id, selected) =>
          selected && service.state === 'here' ? (
            <p class="look">
              <a href={to.check(contentOf(id))}>{words.check.inLedger}</a>
            </p>
          ) : null
        }
      />
      <Summary text={text.text} reading={reading} />
    </div>
  )
}
