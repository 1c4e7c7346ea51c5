import type { ComponentChildren } from 'preact'
import { to } from '../app/router.ts'
import { Broken } from '../text/broken.tsx'
import { DateText } from './date.tsx'

interface ToldRowProps {
  /** `ARTICLE#s1` */
  id: string
  article: string
  outlet: string | null
  day: string | null
  language: string
  content: string
  children: ComponentChildren
}

/** A telling in a list: where and when, its own words, which lead to their place in the article, and what is said of it. */
export function ToldRow({ id, article, outlet, day, language, content, children }: ToldRowProps) {
  return (
    <article class="telling" id={id}>
      <p class="from">
        <b>{outlet ?? article}</b>
        {day && <DateText value={day} short />}
      </p>
      <div>
        <blockquote lang={language}>
          <a href={to.article(article, id.split('#')[1])} data-item>
            <Broken text={content} />
          </a>
        </blockquote>
        {children}
      </div>
    </article>
  )
}
