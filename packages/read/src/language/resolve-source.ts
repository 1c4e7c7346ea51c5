import type { Link, Span } from '../model/index.ts'
import type { Attribution, Doc, Mention, Source } from './document.ts'

/** A source as a link: the entity that its span names, that it refers to, or that an office means on the day of publication. */
export function resolveSource(doc: Doc, source: Source, _at: Attribution): Link {
  const { span, kind } = source
  const entity = source.entity ?? (span && mentioned(doc, span)?.entity) ?? null
  const known = entity === null ? undefined : doc.entities.get(entity)
  const name = source.name ?? known?.name ?? (span ? doc.text.slice(...span).replace(/\s+/g, ' ') : 'unknown')
  return {
    name,
    kind: known ? linkKind(known.kind) : kind,
    span,
    entity,
    unnamed: kind === 'unnamed' ? (source.unnamed ?? { circle: 'other', of: null, number: 'one', senior: null }) : null,
  }
}

const linkKind = (kind: string): Link['kind'] => (kind === 'country' || kind === 'place' ? 'government' : (kind as Link['kind']))

function mentioned(doc: Doc, [start, end]: Span): Mention | undefined {
  return doc.mentions.find((m) => m.span[0] < end && m.span[1] > start)
}
