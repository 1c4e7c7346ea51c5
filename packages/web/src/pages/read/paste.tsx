import { useEffect, useRef, useState } from 'preact/hooks'
import { go } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { dayFrom } from '../../reading/day.ts'
import { articleOfFile } from '../../reading/file.ts'
import { idOf, type KeptText, keep } from '../../reading/kept.ts'
import { start } from '../../reading/reader.ts'
import { Drop } from '../../ui/drop.tsx'
import { EXAMPLE } from './example.ts'
import { Recent } from './recent.tsx'

const LONGEST = 1_000_000

/** Takes a text: pasted, dropped or chosen. It is kept in the browser, so that reading it has an address. */
export function Paste() {
  const { read: words, settings } = useWords()
  const [wrong, setWrong] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // The reader is loaded while the person still looks for the text.
    const soon = setTimeout(start, 300)
    return () => clearTimeout(soon)
  }, [])

  const take = async (
    text: string,
    given: { title?: string | null } & Partial<
      Pick<KeptText, 'outlet' | 'published' | 'publishedFrom' | 'url' | 'language' | 'page'>
    > = {},
  ) => {
    if (text.length > LONGEST) return setWrong(words.tooLong)
    const about = { outlet: null, published: null, publishedFrom: null, language: null, ...given }
    const id = await idOf(JSON.stringify([text, about]))
    const title = given.title ?? text.trimStart().split('\n', 1)[0].trim().slice(0, 120)
    await keep({ id, text, url: null, at: Date.now(), ...about, title })
    go(`/read/${id}`)
  }
  const takeFile = async (file: File | undefined) => {
    if (!file) return
    setWrong('')
    const article = await articleOfFile(file).catch(() => null)
    if (!article) return setWrong(words.unreadable)
    const { text, title, outlet, published, publishedFrom, url, language, links, furniture, captions } = article
    await take(text, {
      ...{ title, outlet, published, publishedFrom, url, language },
      page: { ...(title && { title }), links, furniture, captions },
    })
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    const data = new FormData(form.current!)
    const text = String(data.get('text') ?? '')
    const written = String(data.get('published') ?? '')
    const published = written.trim() === '' ? undefined : dayFrom(written)
    if (published === null) return setWrong(words.publishedWrong)
    if (text.trim() === '') return form.current!.querySelector('textarea')!.focus()
    const outlet = String(data.get('outlet') ?? '').trim()
    const language = String(data.get('language') ?? '')
    await take(text, {
      ...(published && { published, publishedFrom: 'given' as const }),
      ...(outlet && { outlet }),
      ...(language && { language }),
    })
  }

  return (
    <div class="page paste">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form ref={form} onSubmit={submit}>
        <Drop name="drop" take={(files) => takeFile(files?.[0])} hint={words.drop}>
          <textarea
            name="text"
            rows={11}
            aria-label={words.paste}
            placeholder={words.placeholder}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
            }}
          />
        </Drop>
        {wrong && (
          <p class="wrong" role="alert">
            {wrong}
          </p>
        )}
        <div class="row actions">
          <button type="submit" class="main">
            {words.read}
          </button>
          <label class="button">
            {words.file}
            <input
              type="file"
              class="unseen"
              accept=".txt,.md,.html,.htm,text/plain,text/html"
              onChange={(event) => takeFile(event.currentTarget.files?.[0])}
            />
          </label>
          <button type="button" class="quiet" onClick={() => take(EXAMPLE)}>
            {words.example}
          </button>
          <p class="local">{words.local}</p>
        </div>
        <details class="more">
          <summary>{words.more}</summary>
          <div class="fields">
            <label>
              {words.published}
              <input name="published" placeholder={words.publishedHint} autocomplete="off" />
            </label>
            <label>
              {words.outlet}
              <input name="outlet" autocomplete="off" />
            </label>
            <label>
              {words.language}
              <select name="language">
                <option value="">{words.languageAuto}</option>
                <option value="th">{settings.languages.th}</option>
                <option value="en">{settings.languages.en}</option>
              </select>
            </label>
          </div>
        </details>
      </form>
      <Recent />
    </div>
  )
}
