import type { Decision, DecisionRequest, Told } from '@thima/service/api'
import { useState } from 'preact/hooks'
import { LINK_KINDS } from 'thima/model'
import { tell } from '../api/client.ts'
import { useService } from '../api/service.ts'
import { useSettings, useWords } from '../app/settings.ts'
import { plainError } from './states.tsx'

/** Correcting a statement: it is a decision of its own with author and reason, and can be taken back. */
export function Correct({ id, told, changed }: { id: string; told?: Told; changed(): void }) {
  const words = useWords()
  const { language } = useSettings()
  const { article: say } = words
  const service = useService()
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<Decision | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  if (service.state !== 'here' || service.me.role === 'reader') return null
  const decide = async (request: Omit<DecisionRequest, 'ids'>) => {
    setBusy(true)
    setFailed(null)
    try {
      setMade(await tell<Decision>('/decisions', { ids: [id], ...request }))
      setOpen(false)
      changed()
    } catch (error) {
      setFailed(plainError(error, language))
    } finally {
      setBusy(false)
    }
  }
  const undo = async () => {
    if (!made) return
    setBusy(true)
    try {
      await tell(`/decisions/${made.id}`, undefined, 'DELETE')
      setMade(null)
      changed()
    } catch (error) {
      setFailed(plainError(error, language))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div class="correct">
      {told && told.decided.length > 0 && (
        <p class="flag">
          {say.decided}: {told.decided.map((kind) => words.review.decision[kind] ?? kind).join(', ')}
        </p>
      )}
      {made ? (
        <p role="status">
          {say.saved(made.id)}{' '}
          <button type="button" class="quiet" disabled={busy} onClick={undo}>
            {say.undo}
          </button>
        </p>
      ) : (
        <p class="row">
          <button type="button" disabled={busy} onClick={() => decide({ kind: 'accept', reason: '' })}>
            {say.accept}
          </button>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say.correct}
          </button>
          <button type="button" disabled={busy} onClick={() => decide({ kind: 'reject', reason: '' })}>
            {say.reject}
          </button>
        </p>
      )}
      {open && <SpeakerForm busy={busy} decide={decide} cancel={() => setOpen(false)} />}
      {failed && (
        <p class="wrong" role="alert">
          {failed}
        </p>
      )}
    </div>
  )
}

/** Who really said it. */
export function SpeakerForm({
  busy,
  decide,
  cancel,
}: {
  busy: boolean
  decide(request: Omit<DecisionRequest, 'ids'>): void
  cancel(): void
}) {
  const words = useWords()
  const { article: say } = words
  return (
    <form
      class="speaker-form"
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        const name = String(data.get('name')).trim()
        if (!name) return
        decide({
          kind: 'correct',
          speaker: { name, kind: data.get('kind') as (typeof LINK_KINDS)[number], entity: null },
          reason: String(data.get('reason') ?? '').trim(),
        })
      }}
    >
      <label>
        {say.speaker}
        <input name="name" required autocomplete="off" ref={(field) => field?.focus()} />
      </label>
      <label>
        {say.kind}
        <select name="kind">
          {LINK_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.linkKind[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.reason}
        <input name="reason" autocomplete="off" maxLength={2000} />
      </label>
      <p class="row">
        <button type="submit" class="main" disabled={busy}>
          {say.save}
        </button>
        <button type="button" class="quiet" onClick={cancel}>
          {say.cancel}
        </button>
      </p>
    </form>
  )
}
