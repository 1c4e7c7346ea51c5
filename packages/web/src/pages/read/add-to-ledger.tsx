import type { Job } from '@thima/service/api'
import { useState } from 'preact/hooks'
import type { Reading } from 'thima/model'
import { tell } from '../../api/client.ts'
import { followJob } from '../../api/jobs.ts'
import { useService } from '../../api/service.ts'
import { to } from '../../app/router.ts'
import { useWords } from '../../app/settings.ts'
import type { KeptText } from '../../reading/kept.ts'

/** Gives the text to the ledger, where there is one and the person may. */
export function AddToLedger({ text, reading }: { text: KeptText; reading: Reading }) {
  const { read: words, state } = useWords()
  const service = useService()
  const [job, setJob] = useState<Job | 'asking' | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  if (service.state !== 'here' || service.me.role !== 'keeper') return null
  const add = async () => {
    setFailed(null)
    setJob('asking')
    try {
      const published = text.published ?? (reading.publishedFrom === 'text' ? null : reading.published)
      const begun = await tell<Job>('/articles', {
        articles: [
          {
            ...apart(text),
            ...(text.url && { url: text.url }),
            ...(text.outlet && { outlet: text.outlet }),
            ...(published && { published }),
            ...(text.language && { language: text.language }),
          },
        ],
      })
      setJob(await followJob(begun, setJob))
    } catch (error) {
      setJob(null)
      setFailed(error instanceof Error ? error.message : state.failed)
    }
  }
  const item = job && job !== 'asking' ? job.items[0] : null
  const error = failed ?? item?.error?.message
  if (item?.article)
    return (
      <span role="status">
        {words.added}: <a href={to.article(item.article)}>{words.openArticle}</a>
      </span>
    )
  return (
    <>
      <button type="button" class="main" disabled={job !== null && !error} onClick={add}>
        {job && !error ? words.adding : words.add}
      </button>
      {error && (
        <span class="wrong" role="alert">
          {error}
        </span>
      )}
    </>
  )
}

/** Headline and text apart, where the page told them apart: together they are again what was read. */
function apart({ text, page }: KeptText): { text: string; title?: string } {
  const title = page?.title
  return title && text.startsWith(`${title}\n\n`) ? { title, text: text.slice(title.length + 2) } : { text }
}
