import { useEffect, useRef, useState } from 'preact/hooks'
import { useService } from '../api/service.ts'
import { openKeys } from './keys-help.tsx'
import { choose, useSettings, useWords } from './settings.ts'

/** Language, colours and era, chosen at once and kept. */
export function SettingsMenu() {
  const { settings: words } = useWords()
  const { language, theme, era } = useSettings()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !box.current?.contains(event.target as Node))
        setOpen(false)
    }
    addEventListener('keydown', close)
    addEventListener('pointerdown', close)
    return () => {
      removeEventListener('keydown', close)
      removeEventListener('pointerdown', close)
    }
  }, [open])
  return (
    <div class="settings" ref={box}>
      <button
        type="button"
        class="quiet"
        lang={language === 'th' ? 'en' : 'th'}
        onClick={() => choose({ language: language === 'th' ? 'en' : 'th' })}
      >
        {language === 'th' ? words.languages.en : words.languages.th}
      </button>
      <button type="button" class="quiet" aria-expanded={open} aria-controls="settings" onClick={() => setOpen(!open)}>
        {words.label}
      </button>
      {open && (
        <div id="settings" class="panel">
          <Choice
            label={words.theme}
            name="theme"
            values={words.themes}
            value={theme}
            set={(value) => choose({ theme: value })}
          />
          <Choice
            label={words.era}
            name="era"
            values={words.eras}
            value={era}
            set={(value) => choose({ era: value })}
          />
          <button
            type="button"
            onClick={() => {
              setOpen(false)
              openKeys()
            }}
          >
            {words.keys}
          </button>
          <SignOut />
        </div>
      )}
    </div>
  )
}

/** Who one is here, and the way out, for who came by a token. A form, since the token is where no script reaches it. */
function SignOut() {
  const { settings: words, about } = useWords()
  const service = useService()
  if (service.state !== 'here' || service.me.by === 'local') return null
  const { name, role, by } = service.me
  return (
    <form method="post" action="/sign-out" class="sign-out">
      <p>
        {words.signedIn(name)} <small>{about.roles[role]}</small>
      </p>
      {by === 'token' && <button type="submit">{words.signOut}</button>}
    </form>
  )
}

function Choice<T extends string>({
  label,
  name,
  values,
  value,
  set,
}: {
  label: string
  name: string
  values: Readonly<Record<T, string>>
  value: T
  set(value: T): void
}) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {(Object.keys(values) as T[]).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => set(one)} />
          {values[one]}
        </label>
      ))}
    </fieldset>
  )
}
