import type { Link, Reading } from '@thima/read/model'
import { en } from './en.ts'
import { th } from './th.ts'

type Named = Pick<Reading, 'entities'>

/** The name of one who passed the words on, for a reader of that language. */
export function linkName(link: Link, text: string, reading: Named, language: 'th' | 'en'): string {
  if (language === 'en') return link.unnamed && isThai(link.name) ? en.circle[link.unnamed.circle] : link.name
  const written = link.span && text.slice(link.span[0], link.span[1])
  const name = (link.entity && longestThaiMention(link.entity, text, reading)) ?? written
  if (name) return name
  return link.unnamed ? th.circle[link.unnamed.circle] : link.name
}

/** An entity's name for a reader of that language: in Thai the form in which the text names it first. */
export function shownName(id: string, text: string, reading: Named, language: 'th' | 'en'): string {
  const entity = reading.entities.find((other) => other.id === id)
  if (!entity) return id
  const [start, end] = entity.mentions[0] ?? [0, 0]
  return language === 'th' && start < end ? text.slice(start, end) : entity.name
}

/** The fullest Thai form in which the text names an entity. */
function longestThaiMention(id: string, text: string, reading: Named): string | null {
  const mentions = reading.entities.find((entity) => entity.id === id)?.mentions ?? []
  const forms = mentions.map(([start, end]) => text.slice(start, end)).filter(isThai)
  return forms.length === 0 ? null : forms.reduce((longest, form) => (form.length > longest.length ? form : longest))
}

const isThai = (text: string) => /[\u0e00-\u0e7f]/.test(text)
