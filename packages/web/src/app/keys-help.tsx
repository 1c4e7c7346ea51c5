import { useEffect, useRef } from 'preact/hooks'
import { type Action, KEYS, keyOf, onKey } from './keys.ts'
import { choose, useSettings, useWords } from './settings.ts'

let dialog: HTMLDialogElement | null = null

export const openKeys = () => dialog?.showModal()

/** The list of keys, in which each can be chosen anew. */
export function KeysHelp() {
  const { keys: words } = useWords()
  const { keys } = useSettings()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog = box.current
    return onKey('help', openKeys)
  }, [])
  const change = (action: Action, key: string) => {
    const next = { ...keys, [action]: key }
    if (key === KEYS[action]) delete next[action]
    choose({ keys: next })
  }
  return (
    <dialog ref={box} class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.title}</h2>
      <p>{words.intro}</p>
      <dl>
        {(Object.keys(KEYS) as Action[]).map((action) => (
          <div key={action}>
            <dt>{words.actions[action]}</dt>
            <dd>
              <input
                value={keyOf(action)}
                aria-label={words.change(words.actions[action])}
                maxLength={3}
                size={4}
                autocomplete="off"
                onFocus={(event) => event.currentTarget.select()}
                spellcheck={false}
                onChange={(event) =>
                  change(action, event.currentTarget.value.trim().replace(/^(\S)\s*(\S)$/u, '$1 $2'))
                }
              />
            </dd>
          </div>
        ))}
      </dl>
      <form method="dialog" class="row">
        <button type="button" onClick={() => choose({ keys: {} })}>
          {words.reset}
        </button>
        <button type="submit" class="main">
          {words.close}
        </button>
      </form>
    </dialog>
  )
}
