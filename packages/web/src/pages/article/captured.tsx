import type { Article } from '@thima/service/api'
import { to } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import { Moment } from '../../ui/date.tsx'
import { Scroll } from '../../ui/scroll.tsx'

/** The page as it was captured: when, from where, under which hash; the bytes themselves are one link away. */
export function Captured({ article }: { article: Article }) {
  const { article: words, text: say } = useWords()
  const { id, captures, reader, text } = article
  return (
    <section class="captured">
      <h2>{words.captured}</h2>
      <p class="help">{words.capturedHelp}</p>
      <ul>
        {captures.map(({ at, url, place, sha256, size }) => (
          <li key={at + sha256}>
            <Moment at={at} /> · {words.size(size)}
            {(url ?? place) && <> · {url ?? place}</>}
            <br />
            <a href={`${to.article(id)}/page?sha256=${sha256}`} data-plain download>
              <code>{sha256}</code>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <small>
          {words.reader} {reader}
        </small>
      </p>
      <details>
        <summary>{words.capturedText}</summary>
        <Scroll label={say.label}>
          <pre lang={article.language}>{text}</pre>
        </Scroll>
      </details>
    </section>
  )
}
