import type { Reading } from 'thima/model'
import { useWords } from '../../app/settings.ts'
import { DateText } from '../../ui/date.tsx'

/** Who published it and when, and how that came to be known. */
export function About({ reading, ms }: { reading: Reading; ms?: number }) {
  const words = useWords()
  const { outlet, published, publishedFrom, credits } = reading
  const names = [...new Set(credits.map(({ name }) => name))]
  return (
    <p class="about">
      {outlet && <b>{outlet}</b>}
      {published ? (
        <span>
          {words.text.published} <DateText value={published} />
          {publishedFrom && publishedFrom !== 'given' && <small> {words.publishedFrom[publishedFrom]}</small>}
        </span>
      ) : (
        <span>{words.text.undated}</span>
      )}
      {names.length > 0 && (
        <span>
          {words.text.credits} {names.join(', ')}
        </span>
      )}
      {ms !== undefined && <span class="took">{words.read.took(ms)}</span>}
    </p>
  )
}
