import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityKind, Link, Quotation, Span, Stance } from '@thima/read/model'

/** A gold reading with its pieces found in the text. */
export interface Gold {
  name: string
  text: string
  language: string
  published: string | null
  entities: { name: string; kind: EntityKind; aliases: string[]; mentions: Span[] }[]
  times: { span: Span | null; value: string | null }[]
  statements: GoldStatement[]
  /** null where the annotator marked no events. */
  events: GoldEvent[] | null
  furniture: Span[]
}

export interface GoldEvent {
  type: string
  trigger: Span | null
  actors: string[]
  recipients: string[]
  when: string | null
  modality: string
}

export interface GoldStatement {
  content: Span[]
  cue: Span | null
  quotation: Quotation
  stance: Stance
  saidAt: string | null
  chain: { name: string; kind: Link['kind']; span: Span | null }[]
}

type Copy = string | { copy: string; nth?: number } | null | undefined

/** Reads every NAME.gold.json with its NAME.txt in the folders given; names are unique over the folders. */
export function loadGold(folders: readonly string[], language?: string): Gold[] {
  return folders
    .filter((dir) => existsSync(dir))
    .flatMap((dir) =>
      readdirSync(dir)
        .filter((f) => f.endsWith('.gold.json'))
        .sort()
        .map((f) => resolveGold(dir, f.slice(0, -'.gold.json'.length))),
    )
    .filter((g) => language === undefined || g.language === language)
}

function resolveGold(dir: string, name: string): Gold {
  const text = readFileSync(join(dir, `${name}.txt`), 'utf8')
  const raw = JSON.parse(readFileSync(join(dir, `${name}.gold.json`), 'utf8'))
  const entities = (raw.entities ?? []).map(
    (e: { name: string; kind: EntityKind; aliases: string[]; mentions?: Span[] }) => ({
      ...e,
      mentions: e.mentions ?? e.aliases.flatMap((a) => places(text, a)),
    }),
  )
  const statements = (raw.statements ?? []).map(
    (s: { content: Copy[]; cue: Copy; chain: { copy: Copy; nth?: number }[] }) => {
      const content = s.content.map((c) => place(text, c)).filter((x) => x !== null)
      const near = content.length ? content[0][0] : 0
      return {
        ...s,
        content,
        cue: nearest(text, s.cue, near),
        chain: s.chain.map((l) => ({ ...l, span: l.nth ? place(text, l as Copy) : nearest(text, l.copy, near) })),
      }
    },
  )
  const times = (raw.times ?? []).map((t: { copy: Copy; nth?: number; value: string | null }) => ({
    span: place(text, t.nth ? (t as Copy) : t.copy),
    value: t.value ?? null,
  }))
  const events =
    raw.events?.map((e: GoldEvent & { trigger: Copy }) => ({
      ...e,
      trigger: place(text, e.trigger),
      recipients: e.recipients ?? [],
      when: e.when ?? null,
    })) ?? null
  const furniture = (raw.furniture ?? [])
    .map((copy: Copy) => place(text, copy))
    .filter((span: Span | null) => span !== null)
  return {
    name,
    text,
    language: raw.language,
    published: raw.published ?? null,
    entities,
    times,
    statements,
    events,
    furniture,
  }
}

function place(text: string, piece: Copy): Span | null {
  if (piece == null) return null
  if (Array.isArray(piece)) return piece as unknown as Span // a span, where a gold reading is kept without its copies
  const { copy, nth = 1 } = typeof piece === 'string' ? { copy: piece } : piece
  let at = -1
  for (let i = 0; i < nth; i++) {
    at = text.indexOf(copy, at + 1)
    if (at < 0) return null
  }
  return [at, at + copy.length]
}

function places(text: string, form: string): Span[] {
  const out: Span[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) out.push([at, at + form.length])
  return out
}

/** Of several places where a source or cue is written, the one nearest to what it introduces. */
function nearest(text: string, copy: Copy, to: number): Span | null {
  if (copy == null) return null
  if (typeof copy !== 'string') return place(text, copy)
  return places(text, copy).reduce<Span | null>(
    (a, b) => (a === null || Math.abs(b[0] - to) < Math.abs(a[0] - to) ? b : a),
    null,
  )
}

export const overlap = (xs: readonly Span[], ys: readonly Span[]) =>
  xs.reduce((n, [a, b]) => n + ys.reduce((m, [c, d]) => m + Math.max(0, Math.min(b, d) - Math.max(a, c)), 0), 0)

export const size = (spans: readonly Span[]) => spans.reduce((n, [a, b]) => n + b - a, 0)

/** Shared characters as a part of all characters of the two. */
export const iou = (xs: readonly Span[], ys: readonly Span[]) => {
  const both = overlap(xs, ys)
  return both / (size(xs) + size(ys) - both || 1)
}
