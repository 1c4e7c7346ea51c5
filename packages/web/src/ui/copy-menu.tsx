import { useEffect, useRef, useState } from 'preact/hooks'
import { useSettings, useWords } from '../app/settings.ts'
import { bibtex, type Cited, citation, csl, markdown } from '../text/cite.ts'

const FORMS = ['quote', 'markdown', 'csl', 'bibtex', 'address'] as const

/** Copies a statement as people cite it. */
export function CopyMenu({ cited }: { cited: Cited }) {
  const words = useWords()
  const { language } = useSettings()
  const [said, say] = useState('')
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => say(''), 2500)
    return () => clearTimeout(timer)
  }, [said])
  const made = {
    quote: () => citation(cited, language, words),
    markdown: () => markdown(cited, language, words),
    csl: () => csl(cited, language, words),
    bibtex: () => bibtex(cited, language, words),
    address: () => cited.address,
  }
  const copy = async (form: (typeof FORMS)[number]) => {
    if (box.current) box.current.open = false
    try {
      await navigator.clipboard.writeText(made[form]())
      say(words.copy.done)
    } catch {
      say(words.copy.failed)
    }
  }
  return (
    <details class="copy" ref={box}>
      <summary>{words.copy.label}</summary>
      <ul>
        {FORMS.map((form) => (
          <li key={form}>
            <button type="button" class="quiet" onClick={() => copy(form)}>
              {words.copy[form]}
            </button>
          </li>
        ))}
      </ul>
      <span class="said" role="status">
        {said}
      </span>
    </details>
  )
}
