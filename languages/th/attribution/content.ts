import { Lexicon, type Linear } from '@thima/read/language'
import type { Span } from '@thima/read/model'
import type { Candidate } from './candidates.ts'
import type { Scene } from './scene.ts'

/** A place where a content may end: the end of a piece. */
export interface Ending {
  piece: number
  end: number
  features: string[]
}

const MOST_PIECES = 70
const MOST_PARAGRAPHS = 3

/** Places where the content of a cue may end, nearest first, each with what speaks for ending there: features of the model `stop`. */
export function* endings(scene: Scene, c: Candidate): Generator<Ending> {
  const { pieces } = scene
  let i = c.piece
  while (i < pieces.length && pieces[i].end <= c.content) i++
  if (i >= pieces.length) return
  const first = i
  const paragraph = pieces[c.piece].paragraph
  const quoted = pieces[i].quoted && pieces[i].start >= c.content - 1
  for (let n = 0; i < pieces.length && n < MOST_PIECES; i++, n++) {
    const piece = pieces[i]
    if (piece.paragraph - paragraph > MOST_PARAGRAPHS || piece.title !== pieces[c.piece].title) return
    if (piece.title && piece.line !== pieces[c.piece].line) return
    yield { piece: i, end: piece.end, features: endFeatures(scene, c, i, first, quoted) }
  }
}

/**
 * The end that is likeliest to give most of the content: of all ends the one for which the chance is highest that half or
 * more of what the two cover is shared, given the model's chances for each end.
 */
export function contentOf(scene: Scene, c: Candidate, stop: Linear): { span: Span; piece: number } | null {
  const ends: number[] = []
  const chances: number[] = []
  let open = 1
  for (const ending of endings(scene, c)) {
    const p = stop.p(ending.features)
    ends.push(ending.end)
    chances.push(open * p)
    open *= 1 - p
    if (open < 0.02) break
  }
  if (!ends.length) return null
  chances[chances.length - 1] += open
  let best = 0
  let most = -1
  for (let i = 0; i < ends.length; i++) {
    const length = ends[i] - c.content
    let value = 0
    for (let k = 0; k < ends.length; k++) {
      const other = ends[k] - c.content
      const share = length < other ? length / other : other / length
      if (share >= 0.5) value += chances[k] * (0.5 + share / 2)
    }
    if (value > most) {
      most = value
      best = i
    }
  }
  return ends[best] > c.content ? { span: [c.content, ends[best]], piece: best } : null
}

/** What the words do that open a clause: data for `opener`. */
const openers = new Lexicon<string>(
  (
    [
      ['topic', 'ส่วน ด้าน ทางด้าน ขณะที่ ขณะเดียวกัน ทั้งนี้ อย่างไรก็ตาม อย่างไรก็ดี นอกจากนี้ นอกจากนั้น ต่อมา ล่าสุด สำหรับ ก่อนหน้านี้ วันเดียวกัน จากนั้น โอกาสนี้ ภายหลัง ในขณะที่ ในการนี้ ในส่วน อนึ่ง ต่อข้อถาม เมื่อถาม ผู้สื่อข่าว ต่อจากนั้น ในโอกาสนี้ หลังจากนั้น ในช่วงท้าย ในตอนท้าย'],
      ['add', 'พร้อม พร้อมทั้ง พร้อมกับ พร้อมกันนี้ และ รวมทั้ง รวมถึง ตลอดจน อีกทั้ง โดย ทั้งยัง และยัง รวมไปถึง พร้อมกันนั้น ก่อนจะ'],
      ['reason', 'เพราะ เนื่องจาก เพราะว่า เพื่อ หลัง หลังจาก จน จนกว่า หาก ถ้า เมื่อ ก่อน ระหว่าง ตาม ใน จาก ด้วย ที่ ซึ่ง อัน กว่า ภายใน ภายใต้ เป็น ให้'],
      ['turn', 'แต่ ดังนั้น จึง แม้ ทำให้ ฉะนั้น ถึงแม้ แต่หาก แล้ว ก็'],
      ['own', 'เรา ผม ตน ดิฉัน ตนเอง ขอ ต้อง จะ ไม่'],
    ] as const
  ).flatMap(([sort, words]) => words.split(' ').map((w) => [w, sort] as const)),
)

/** How the next piece opens, and where in it the next reporting word stands. */
function opener(scene: Scene, i: number, cue: Candidate | null): { sort: string; lead: string } {
  const piece = scene.pieces[i]
  const sort = openers.longest(scene.text, piece.start) ?? 'plain'
  if (!cue || cue.piece > i + 1) return { sort, lead: 'no' }
  if (cue.start === piece.start) return { sort, lead: 'bare' }
  const begins = sort === 'plain' ? piece.start : openers.end
  const gap = scene.text.slice(begins, cue.start).trim()
  if (gap === '' || /^(ได้|ก็|ยัง|จะ|ขอ|ทั้ง|กับ)+$/.test(gap)) return { sort, lead: 'led' }
  return { sort, lead: cue.piece === i ? 'inside' : 'next' }
}

function endFeatures(scene: Scene, c: Candidate, i: number, first: number, quoted: boolean): string[] {
  const { pieces, text } = scene
  const kind = c.cue.class
  const group = c.that === 'none' ? kind : `${kind}+`
  const left = pieces[i]
  const right = pieces[i + 1]
  const size = bucket(left.end - c.content)
  const out = [`g=${group}|size=${size}`, `i=${Math.min(i - first, 6)}|g=${group}`]
  const role = `${group}|title=${left.title ? 1 : 0}`
  if (right === undefined) return [...out, 'eof', `eof|${group}`]
  const gap = right.paragraph !== left.paragraph ? (right.gap === 'comma' ? 'comma' : 'para') : right.gap
  const crossed = left.paragraph - pieces[c.piece].paragraph
  out.push(`gap=${gap}`, `gap=${gap}|${role}`, `gap=${gap}|x=${crossed}|${group}`)
  if (quoted) out.push(right.quoted ? 'q:in' : 'q:out', `q:${right.quoted ? 'in' : 'out'}|gap=${gap}`)
  else if (right.quoted) out.push(`toquote|gap=${gap}`)
  const r1 = scene.word(right.from)
  const r2 = right.to > right.from + 1 ? scene.word(right.from + 1) : ''
  out.push(`r=${r1}`, `r=${r1}|gap=${gap}`, `r2=${r1} ${r2}`)
  const m = scene.mentionBefore(right.start + 1)
  const mention = m >= 0 && scene.mentions[m].span[0] === right.start ? scene.mentions[m] : null
  if (mention) out.push(`rm=${mention.kind}`, `rm=${mention.kind}|gap=${gap}|${group}`)
  const next = scene.speaker[i + 1]
  const until = next < 0 ? 'none' : next === i + 1 ? 'here' : next - i < 4 ? 'soon' : 'later'
  out.push(`until=${until}|gap=${gap}`, `until=${until}|gap=${gap}|${group}`)
  const cue = cueAhead(scene, i + 1, c)
  const { sort, lead } = opener(scene, i + 1, cue)
  const ahead = cue && lead !== 'no' ? `${lead}:${cue.cue.class}${cue.that === 'none' ? '' : '+'}` : 'no'
  out.push(
    `o=${sort}|gap=${gap}|${group}`,
    `o=${sort}|${ahead}`,
    `o=${sort}|${ahead}|${group}`,
    `${ahead}|gap=${gap}|${group}`,
    `o=${sort}|u=${until}|gap=${gap}`,
    `o=${sort}|m=${mention?.kind ?? 0}|gap=${gap}`,
    `size=${size}|gap=${gap}|${kind}`,
    `${ahead}|t=${left.title ? 1 : 0}`,
  )
  if (cue) {
    const near = cue.piece - i
    out.push(`cue=${cue.cue.class}|${cue.that}|${near}`, `cue=${cue.cue.class}|${near}|gap=${gap}|${group}`)
    if (mention && cue.that !== 'none') out.push(`speaker|${mention.kind}|${near}`, `speaker|gap=${gap}`)
    if (cue.start === right.start) out.push(`barecue=${cue.cue.word}`, `barecue=${cue.cue.class}|${group}|${cue.cue.class === kind ? 'same' : 'other'}`)
  } else out.push(`nocue|gap=${gap}`)
  if (text.charCodeAt(right.start) === 0x28) out.push('bracket')
  if (/^[0-9๐-๙]+[).]/u.test(text.slice(right.start, right.start + 4)) || '-•–'.includes(r1)) out.push('item', `item|${group}`)
  return out
}

/** The next reporting word in the pieces that follow, up to three ahead and in the same paragraph. */
function cueAhead(scene: Scene, from: number, c: Candidate): Candidate | null {
  const { pieces, candidates } = scene
  const paragraph = pieces[from].paragraph
  let low = 0
  let high = candidates.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (candidates[mid].piece < from) low = mid + 1
    else high = mid
  }
  let found: Candidate | null = null
  for (let i = low; i < candidates.length; i++) {
    const o = candidates[i]
    if (o === c || o.piece > from + 2 || pieces[o.piece].paragraph !== paragraph) break
    if (found === null || (found.that === 'none' && o.that !== 'none')) found = o
    if (found.that !== 'none') break
  }
  return found
}

const bucket = (n: number) => (n < 12 ? 0 : n < 25 ? 1 : n < 50 ? 2 : n < 100 ? 3 : n < 200 ? 4 : n < 400 ? 5 : n < 800 ? 6 : 7)
