import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../../app/settings.ts'
import { forget, type KeptText, recent } from '../../reading/kept.ts'

/** Texts that were read on this machine before. */
export function Recent() {
  const { read: words } = useWords()
  const [texts, setTexts] = useState<KeptText[]>([])
  useEffect(() => {
    recent().then(setTexts, () => setTexts([]))
  }, [])
  if (texts.length === 0) return null
  return (
    <section class="recent">
      <h2>{words.recent}</h2>
      <ul>
        {texts.slice(0, 8).map(({ id, title, outlet, text }) => (
          <li key={id}>
            <a href={`/read/${id}`} lang={/[\u0e00-\u0e7f]/.test(text) ? 'th' : 'en'}>
              {title}
            </a>
            {outlet && <small> {outlet}</small>}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => forget().then(() => setTexts([]))}>
        {words.forget}
      </button>
    </section>
  )
}
