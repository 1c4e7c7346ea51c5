import type { Link, Span } from '../model/index.ts'
import type { Doc, Source } from './document.ts'
import { mentionsIn } from './mentions-in.ts'
import { holderOf, introduced, officeIn, refer } from './offices.ts'

/** Whoever the span of a source names or refers to: a name in it, somebody introduced with that office, or its holder on that day. */
export function referent(doc: Doc, span: Span, home: string): string | null {
  const phrase = doc.text.slice(...span)
  const inside = mentionsIn(doc, span)
  const person = inside.find((m) => m.kind === 'person')
  if (person) return person.entity
  const office = officeIn(doc, phrase)
  const own = office?.of === '' ? holderOf(doc, phrase, home) : null
  if (own && doc.entities.has(own)) return own
  const known = introduced(doc, phrase, span[0])
  if (known) return known
  if (office) {
    const holder = holderOf(doc, phrase, home)
    if (holder) return refer(doc, holder)
    if (inside[0]?.span[0] !== span[0]) return null
  }
  return inside[0]?.entity ?? null
}

/** A source as a link: what it was resolved to, or its own words. */
export function linkOf(doc: Doc, source: Source): Link {
  const { span, kind } = source
  const known = source.entity === null ? undefined : doc.entities.get(source.entity)
  return {
    name:
      source.name ??
      known?.name ??
      (span
        ? doc.text
            .slice(...span)
            .replace(/\s+/g, ' ')
            .trim()
        : 'unknown'),
    kind: known && kind !== 'unnamed' ? linkKind(known.kind) : kind,
    span,
    entity: source.entity,
    unnamed: kind === 'unnamed' ? (source.unnamed ?? { circle: 'other', of: null, number: 'one', senior: null }) : null,
  }
}

const linkKind = (kind: string): Link['kind'] =>
  kind === 'country' || kind === 'place' ? 'government' : (kind as Link['kind'])
