import type { Decision, DecisionRequest, ReviewQueue, Unsure } from '@thima/service/api'
import { useEffect, useState } from 'preact/hooks'
import { ask, tell } from '../../api/client.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { type Action, keyOf, onKey } from '../../app/keys.ts'
import { to } from '../../app/router.ts'
import { useSettings, useWords } from '../../app/settings.ts'
import { Answered } from '../../ui/answered.tsx'
import { Covers } from '../../ui/covers.tsx'
import { DataLinks } from '../../ui/data-links.tsx'
import { Empty, plainError } from '../../ui/states.tsx'
import { Question } from './question.tsx'
import '../../style/ledger.css'
import './review.css'

interface Step {
  item: Unsure
  /** The decision that was made, or null where it was skipped. */
  decision: Decision | null
}

/** Review: what the reading was least sure of, one decision a screen, by key, each of which can be undone. */
export default function Review() {
  const words = useWords()
  const asked = useAnswer<ReviewQueue>('/review', { limit: '30' }, { follow: false })
  return (
    <div class="page review-page">
      <h1>{words.review.title}</h1>
      <p class="lead">{words.review.lead}</p>
      <Answered asked={asked}>
        {(queue) => <Queue key={queue.items[0]?.id ?? ''} queue={queue} again={asked.again} />}
      </Answered>
      <p class="to-decisions">
        <a href="/decisions">{words.review.decisions}</a>
      </p>
    </div>
  )
}

function Queue({ queue, again }: { queue: ReviewQueue; again(): void }) {
  const words = useWords()
  const { review: say } = words
  const { language } = useSettings()
  const [items, setItems] = useState(queue.items)
  const [at, setAt] = useState(0)
  const [steps, setSteps] = useState<Step[]>([])
  const [correcting, setCorrecting] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const item = items[at]
  const decided = steps.filter(({ decision }) => decision !== null).length

  /** What is there to look at beyond the first page of the queue, without what was already looked at. */
  const more = async () => {
    const { items: found } = await ask<ReviewQueue>('/review', { limit: 30 + steps.length + 1 })
    const seen = new Set(items.map(({ id }) => id))
    return found.filter(({ id }) => !seen.has(id))
  }
  const forward = async (step: Step) => {
    setSteps([...steps, step])
    setCorrecting(false)
    if (at + 1 >= items.length) {
      const next = await more().catch(() => [])
      setItems([...items, ...next])
    }
    setAt(at + 1)
  }
  const guarded = async (act: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    setFailed(null)
    try {
      await act()
    } catch (error) {
      setFailed(plainError(error, language))
    } finally {
      setBusy(false)
    }
  }
  const decide = (request: Omit<DecisionRequest, 'ids'>) =>
    guarded(async () => {
      if (!item) return
      const decision = await tell<Decision>('/decisions', { ids: [item.id], ...request })
      await forward({ item, decision })
    })
  const skip = () => guarded(async () => (item ? forward({ item, decision: null }) : undefined))
  const undo = () =>
    guarded(async () => {
      const last = steps.at(-1)
      if (!last) return
      if (last.decision) await tell(`/decisions/${last.decision.id}`, undefined, 'DELETE')
      setSteps(steps.slice(0, -1))
      setAt(items.indexOf(last.item))
      setCorrecting(false)
    })

  useEffect(() => {
    const acts: Partial<Record<Action, () => void>> = {
      accept: () => decide({ kind: 'accept', reason: '' }),
      reject: () => decide({ kind: 'reject', reason: '' }),
      skip,
      undo,
    }
    const stops = Object.entries(acts).map(([action, act]) => onKey(action as Action, act))
    return () => {
      for (const stop of stops) stop()
    }
  })

  const button = (action: Action, label: string, act: () => void, main = false) => (
    <button
      type="button"
      class={main ? 'main' : ''}
      disabled={busy}
      aria-keyshortcuts={keyOf(action) || undefined}
      onClick={act}
    >
      {label} {keyOf(action) && <kbd>{keyOf(action)}</kbd>}
    </button>
  )
  return (
    <>
      <div class="row under">
        <p role="status">{say.left(Math.max(0, queue.left - decided))}</p>
        <Covers covers={queue.covers} still />
        <DataLinks />
      </div>
      {failed && (
        <p class="wrong" role="alert">
          {failed}
        </p>
      )}
      {item ? (
        <Question
          item={item}
          correcting={correcting}
          busy={busy}
          decide={decide}
          cancel={() => setCorrecting(false)}
          buttons={
            <>
              {button('accept', say.accept, () => decide({ kind: 'accept', reason: '' }), true)}
              {button('reject', say.reject, () => decide({ kind: 'reject', reason: '' }))}
              <button type="button" aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
                {say.correct}
              </button>
              {button('skip', say.skip, skip)}
            </>
          }
        />
      ) : steps.some(({ decision }) => decision === null) ? (
        <Empty title={say.skipped}>
          <button type="button" onClick={again}>
            {say.restart}
          </button>
        </Empty>
      ) : (
        <Empty title={say.done} help={say.doneHelp}>
          <a href={to.stories()}>{words.nav.stories}</a>
        </Empty>
      )}
      {steps.length > 0 && (
        <p class="last">
          {button('undo', say.undo, undo)}
          <span>
            {say.last}: {steps.at(-1)?.decision ? say.decision[steps.at(-1)?.decision?.kind ?? ''] : say.skip} — “
            {steps.at(-1)?.item.content.slice(0, 80)}”
          </span>
        </p>
      )}
    </>
  )
}
