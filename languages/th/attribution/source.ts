import { Lexicon, type Linear } from '@thima/read/language'
import type { LinkKind, Span } from '@thima/read/model'
import { PRONOUNS, SOURCE_HEADS } from '../sources.ts'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

/** Somebody who may have said it: a mention, a description, a pronoun, whoever spoke before, or nobody told. */
export interface SourceOption {
  sort: 'mention' | 'description' | 'chunk' | 'pronoun' | 'outer' | 'last' | 'unknown'
  span: Span | null
  kind: LinkKind
  entity: string | null
  features: string[]
}

/** Who spoke around and before: what a left-out subject may mean. */
export interface Before {
  outer: { span: Span | null; entity: string | null } | null
  last: { span: Span | null; entity: string | null } | null
}

const heads = new Lexicon<LinkKind>(SOURCE_HEADS.map(([kind, w]) => [w, kind]))
const pronouns = new Set(PRONOUNS)
const BACK_PIECES = 9
const AHEAD_PIECES = 4

/** Everybody who may be the source of a cue, each with what speaks for it: features of the model `source`. */
export function sourceOptions(scene: Scene, c: Candidate, before: Before): SourceOption[] {
  const out: SourceOption[] = []
  const add = (sort: SourceOption['sort'], span: Span | null, kind: LinkKind, entity: string | null, features: string[]) => {
    const base = `${sort}|${c.cue.class}`
    out.push({ sort, span, kind, entity, features: [base, `${base}|${c.that}`, ...features, ...features.slice(0, 4).map((f) => `${c.cue.class}|${f}`)] })
  }
  backward(scene, c, before, add)
  chunk(scene, c, add)
  if (c.cue.class === 'according' || c.cue.class === 'cite' || c.cue.class === 'rumour' || cites(scene, c)) forward(scene, c, before, add)
  const bare = scene.pieces[c.piece].from === c.from
  const state = [`bare=${bare ? 1 : 0}`, `gap=${scene.pieces[c.piece].gap}`, `options=${Math.min(out.length, 3)}`, `word=${c.cue.word}`, `prev=${scene.word(c.from - 1)}`]
  if (before.outer) add('outer', before.outer.span, 'person', before.outer.entity, [...state, 'outer'])
  if (before.last && before.last.entity !== before.outer?.entity) add('last', before.last.span, 'person', before.last.entity, [...state, before.outer ? 'last-in' : 'last-out'])
  add('unknown', null, 'unknown', null, [...state, before.outer ? 'in' : 'out'])
  return out
}

type Add = (sort: SourceOption['sort'], span: Span | null, kind: LinkKind, entity: string | null, features: string[]) => void

function backward(scene: Scene, c: Candidate, before: Before, add: Add): void {
  const { pieces, mentions } = scene
  const paragraph = pieces[c.piece].paragraph
  let lowest = c.piece
  while (lowest > 0 && c.piece - lowest < BACK_PIECES && pieces[lowest - 1].paragraph === paragraph) lowest--
  const from = pieces[lowest].start
  let rank = 0
  const seen: Span[] = []
  for (let i = scene.mentionBefore(c.start); i >= 0 && mentions[i].span[1] > from && rank < 7; i--, rank++) {
    const m = mentions[i]
    if (m.span[1] > c.start || belongs(scene, m)) continue
    seen.push(m.span)
    add('mention', m.span, linkKind(m.kind), m.entity, place(scene, c, m.span, rank, m.kind, before.last?.entity === m.entity))
  }
  rank = 0
  for (let p = c.piece; p >= lowest && rank < 5; p--) {
    const piece = pieces[p]
    const ends = p === c.piece ? c.from : piece.to
    for (let w = ends - 1; w >= piece.from; w--) {
      const start = scene.doc.words.starts[w]
      const word = scene.word(w)
      if (pronouns.has(word)) {
        add('pronoun', [start, start + word.length], 'person', null, place(scene, c, [start, start + word.length], rank++, word, false))
        continue
      }
      const kind = heads.longest(scene.text, start)
      if (kind === undefined || seen.some(([a, b]) => a <= start && start < b)) continue
      if (p !== c.piece && w !== piece.from && !opens(scene.word(w - 1))) continue
      if (OWNERS.has(scene.word(w - 1)) && scene.doc.words.ends[w - 1] === start) continue
      const end = Math.min(p === c.piece ? c.start : piece.end, start + 90)
      if (end <= start) continue
      add('description', [start, end], kind, null, [...place(scene, c, [start, end], rank++, kind, false), `head=${scene.text.slice(start, heads.end)}`])
    }
  }
}

const OWNERS = new Set(['ของ', 'แห่ง', 'ประจำ', 'ใน', 'ณ'])

/** Whether a name only tells whose or where something is: "สื่อเอ็นเอชเคของญี่ปุ่น", "โฆษกทำเนียบเครมลิน". */
function belongs(scene: Scene, m: Scene['mentions'][number]): boolean {
  if (m.kind === 'person') return false
  const w = wordAt(scene, m.span[0], pieceFrom(scene, m.span[0]))
  if (OWNERS.has(scene.word(w - 1)) && scene.doc.words.ends[w - 1] === m.span[0]) return true
  for (let i = 1; i <= 3 && w - i >= 0 && scene.doc.words.ends[w - i] === scene.doc.words.starts[w - i + 1]; i++)
    if (heads.longest(scene.text, scene.doc.words.starts[w - i]) === 'person') return true
  return false
}

function pieceFrom({ pieces }: Scene, at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const mid = (low + high + 1) >> 1
    if (pieces[mid].start <= at) low = mid
    else high = mid - 1
  }
  return pieces[low]?.from ?? 0
}

/** The words between the beginning of the clause and the cue: "บางคน|มองว่า", "คนขับรถ|อ้างว่า". */
function chunk(scene: Scene, c: Candidate, add: Add): void {
  const piece = scene.pieces[c.piece]
  let w = piece.from
  while (w < c.from && (opens(scene.word(w)) || FILLERS.has(scene.word(w)))) w++
  if (w >= c.from) return
  const start = scene.doc.words.starts[w]
  const length = c.start - start
  if (length > 70) return
  const last = scene.word(c.from - 1)
  const i = scene.mentionBefore(c.start)
  const named = i >= 0 && scene.mentions[i].span[1] > start
  add('chunk', [start, c.start], 'group', null, [
    `len=${length < 5 ? 0 : length < 15 ? 1 : length < 35 ? 2 : 3}|${named ? 'named' : 'plain'}`,
    `first=${scene.word(w)}`,
    `last=${last}`,
    `words=${Math.min(c.from - w, 4)}`,
    `opened=${w > piece.from ? scene.word(w - 1) : piece.gap}`,
  ])
}

/** "รายงานโดยอ้าง…", "อ้าง…": what stands behind the word is whom it cites. */
function cites(scene: Scene, c: Candidate): boolean {
  return c.cue.word.startsWith('อ้าง') || (c.between !== null && scene.text.slice(...c.between).includes('อ้าง'))
}

/** Sources that stand behind the cue: "ตามรายงานของ…", "โดยอ้าง…". */
function forward(scene: Scene, c: Candidate, _before: Before, add: Add): void {
  const { pieces, mentions } = scene
  let p = c.piece
  while (p < pieces.length && pieces[p].end <= c.end) p++
  if (p >= pieces.length) return
  const last = Math.min(pieces.length - 1, p + AHEAD_PIECES)
  const limit = c.that === 'far' ? c.content : pieces[last].end
  let rank = 0
  for (let i = scene.mentionBefore(c.end) + 1; i < mentions.length && mentions[i].span[0] < limit && rank < 4; i++, rank++)
    add('mention', mentions[i].span, linkKind(mentions[i].kind), mentions[i].entity, [`ahead:${rank}`, `ahead|${mentions[i].kind}`, `aheadgap=${mentions[i].span[0] - c.end < 3 ? 0 : mentions[i].span[0] - c.end < 15 ? 1 : 2}`])
  rank = 0
  for (let q = p; q <= last && rank < 2; q++) {
    for (let w = Math.max(pieces[q].from, c.to); w < pieces[q].to && rank < 2; w++) {
      const start = scene.doc.words.starts[w]
      if (start >= limit) return
      const kind = heads.longest(scene.text, start)
      if (kind === undefined) continue
      const end = Math.min(pieces[q].end, limit)
      add('description', [start, end], kind, null, [`dahead:${rank}`, `dahead|${kind}`, `aheadgap=${start - c.end < 3 ? 0 : start - c.end < 15 ? 1 : 2}`, `head=${scene.text.slice(start, heads.end)}`])
      rank++
      w = pieces[q].to
    }
  }
}

const OPENERS = new Set(['โดย', 'ด้าน', 'ซึ่ง', 'ขณะที่', 'ส่วน', 'และ', 'แต่', 'ที่', 'ว่า', 'ทาง', 'กับ', 'ให้', 'จาก', 'หลัง', 'ของ', 'เมื่อ', 'ถ้า', 'หาก', 'ทั้งนี้', 'แล้ว', 'เพราะ', 'ทั้ง'])
const opens = (word: string) => OPENERS.has(word)
const FILLERS = new Set(['ก็', 'จึง', 'ได้', 'ยัง', 'ต่าง', 'รวมทั้ง', 'พร้อม', 'พร้อมกับ', 'พร้อมทั้ง', 'จะ', 'ไป', 'มา', 'ออกมา', 'ไม่', 'ขอ', 'อย่างไรก็ตาม', 'นอกจากนี้', 'ก็ไป', 'ยังคง', 'มี', 'ถูก', 'เป็น', 'ทั้งนี้', 'อีก', 'แล้ว', 'ใน', 'ช่วง', 'ขณะ', 'เพื่อ', 'ว่า', 'อยาก', 'ต้อง', 'เคย', 'กลับ', 'และ', 'โดย'])

/** Where a possible source stands in relation to the cue. */
function place(scene: Scene, c: Candidate, span: Span, rank: number, kind: string, same: boolean): string[] {
  const { pieces } = scene
  let p = c.piece
  while (p > 0 && pieces[p].start > span[0]) p--
  const away = c.piece - p
  const gap = c.start - span[1]
  const starts = pieces[p].start === span[0]
  const w = wordAt(scene, span[0], pieces[p].from)
  const before = scene.word(w - 1)
  const behind = scene.word(wordAt(scene, span[1], w))
  const out = [
    `r${Math.min(rank, 3)}|${kind}`,
    `away=${Math.min(away, 5)}|${starts ? 's' : 'i'}`,
    `${starts ? `start|${pieces[p].gap}` : `after=${before}`}`,
    `kind=${kind}`,
    `gap=${gap <= 1 ? gap : gap < 6 ? 2 : gap < 30 ? 3 : 4}|${kind}`,
    `behind=${behind}`,
  ]
  if (starts && (pieces[p].gap === 'line' || pieces[p].gap === 'comma')) out.push('first', `first|${kind}`)
  if (same) out.push('same', `same|away=${Math.min(away, 3)}`)
  let between = 0
  for (let i = c.index - 1; i >= 0 && scene.candidates[i].start > span[1] && between < 2; i--) between++
  out.push(`cuesbetween=${between}`, `cuesbetween=${between}|${kind}`)
  return out
}

function wordAt(scene: Scene, at: number, from: number): number {
  const { words } = scene.doc
  let w = from
  while (w < words.length && words.starts[w] < at) w++
  return w
}

function linkKind(kind: string): LinkKind {
  return kind === 'country' ? 'government' : kind === 'place' ? 'government' : (kind as LinkKind)
}

/** The option that the model finds likeliest. */
export function bestSource(options: readonly SourceOption[], model: Linear): { option: SourceOption; score: number } {
  let best = options[0]
  let score = Number.NEGATIVE_INFINITY
  for (const o of options) {
    const s = model.score(o.features)
    if (s > score) {
      best = o
      score = s
    }
  }
  return { option: best, score }
}
