import type { Linear } from '@thima/read/language'
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

/** The end that the model chooses: the first by which it is likelier than not that the content has ended. */
export function contentOf(scene: Scene, c: Candidate, stop: Linear): { span: Span; piece: number } | null {
  let open = 1
  let last: Ending | null = null
  for (const ending of endings(scene, c)) {
    last = ending
    open *= 1 - stop.p(ending.features)
    if (open < 0.5) break
  }
  return last && last.end > c.content ? { span: [c.content, last.end], piece: last.piece } : null
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
  out.push(`r=${r1}`, `r=${r1}|gap=${gap}`, `r=${r1}|${group}`, `r2=${r1} ${r2}`, `l=${scene.word(left.to - 1)}`)
  const m = scene.mentionBefore(right.start + 1)
  const mention = m >= 0 && scene.mentions[m].span[0] === right.start ? scene.mentions[m] : null
  if (mention) out.push(`rm=${mention.kind}`, `rm=${mention.kind}|gap=${gap}|${group}`)
  const cue = cueAhead(scene, i + 1, c)
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
