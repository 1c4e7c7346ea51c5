import type { Decision, DecisionKind } from '@thima/service/api'
import { useState } from 'preact/hooks'
import { tell } from '../api/client.ts'
import { useService } from '../api/service.ts'
import { clearPicked, madeOf, type Picked, pick, usePicked } from '../app/picked.ts'
import { useSettings, useWords } from '../app/settings.ts'
import { useStore } from '../app/store.ts'
import { plainError } from './states.tsx'

/** What can be said of so many tellings. */
const KINDS: Readonly<Record<1 | 2, readonly (DecisionKind & ('merge' | 'split' | 'same-origin' | 'other-origin'))[]>> =
  {
    1: ['other-origin'],
    2: ['merge', 'split', 'same-origin'],
  }

const mayDecide = (service: ReturnType<typeof useService>) => service.state === 'here' && service.me.role !== 'reader'

/** Picks a telling, for who may decide. */
export function PickBox({ one }: { one: Picked }) {
  const { picked: words } = useWords()
  const service = useService()
  const picked = usePicked()
  if (!mayDecide(service)) return null
  return (
    <label class="pick">
      <input type="checkbox" checked={picked.some(({ id }) => id === one.id)} onChange={() => pick(one)} />
      {words.pick}
    </label>
  )
}

/** What is picked, and what can be said of it. Each word is a decision that can be taken back. */
export function PickedBar({ changed }: { changed(): void }) {
  const words = useWords()
  const { picked: say, article } = words
  const { language } = useSettings()
  const service = useService()
  const picked = usePicked()
  const made = useStore(madeOf)
  const setMade = madeOf.set
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  if (!mayDecide(service) || (picked.length === 0 && made === null && failed === null)) return null
  const guarded = async (act: () => Promise<void>) => {
    setBusy(true)
    setFailed(null)
    try {
      await act()
      changed()
    } catch (error) {
      setFailed(plainError(error, language))
    } finally {
      setBusy(false)
    }
  }
  const decide = (kind: DecisionKind) =>
    guarded(async () => {
      setMade(await tell<Decision>('/decisions', { kind, ids: picked.map(({ id }) => id), reason: '' }))
      clearPicked()
    })
  const undo = (id: number) =>
    guarded(async () => {
      await tell(`/decisions/${id}`, undefined, 'DELETE')
      setMade(null)
    })
  return (
    <section class="picked" aria-label={say.pickHelp}>
      {picked.length > 0 && (
        <>
          <p>
            <b>{say.title(picked.length)}</b> {picked.length === 1 && <small>{say.other}</small>}
          </p>
          <ul>
            {picked.map(({ id, content, outlet }) => (
              <li key={id}>
                “{content.length > 90 ? `${content.slice(0, 90)}…` : content}” <small>{outlet}</small>
              </li>
            ))}
          </ul>
          <p class="row">
            {KINDS[picked.length as 1 | 2].map((kind) => (
              <button key={kind} type="button" disabled={busy} onClick={() => decide(kind)}>
                {say[kind]}
              </button>
            ))}
            <button type="button" class="quiet" onClick={clearPicked}>
              {say.clear}
            </button>
          </p>
        </>
      )}
      {made && (
        <p role="status">
          {article.saved(made.id)}{' '}
          <button type="button" class="quiet" disabled={busy} onClick={() => undo(made.id)}>
            {article.undo}
          </button>
        </p>
      )}
      {failed && (
        <p class="wrong" role="alert">
          {failed}
        </p>
      )}
    </section>
  )
}
