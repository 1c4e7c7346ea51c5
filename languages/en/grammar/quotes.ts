import { hashWord } from './hash.ts'
import type { Sentence } from './sentences.ts'
import type { Tokens } from './tokens.ts'

/** Words `[from, to)` of a quotation with its marks. `sure` is false where the closing mark is missing. */
export interface Quote {
  from: number
  to: number
  sure: boolean
  single: boolean
  /** The quotation goes on in the next paragraph. */
  goesOn: boolean
}

const DOUBLE = hashWord('"')
const SINGLE = hashWord("'")
/** The longest quotation in words: an opening mark without a partner must not swallow the page. */
const LONGEST = 400

/**
 * Pairs quotation marks of every sort, paragraph by paragraph. A mark that opens without being closed covers its
 * paragraph where the next one opens again (a quotation over paragraphs), else its sentence; one that closes what nothing opened is passed over.
 */
export function quotes(t: Tokens, sentences: readonly Sentence[]): Quote[] {
  const out: Quote[] = []
  for (let s = 0; s < sentences.length; ) {
    let e = s
    while (e + 1 < sentences.length && sentences[e + 1].paragraph === sentences[s].paragraph) e++
    paragraph(t, sentences, s, e, out)
    s = e + 1
  }
  return out
}

function paragraph(t: Tokens, sentences: readonly Sentence[], s: number, e: number, out: Quote[]): void {
  const end = sentences[e].to
  let open = -1
  let single = -1
  for (let i = sentences[s].from; i < end; i++) {
    const w = t.word[i]
    if (w === DOUBLE) {
      if (open < 0) {
        if (opens(t, i)) open = i
      } else if (closes(t, i, end) || i - open > 1) {
        // A mark that plainly opens while one is open: the first was never closed.
        if (plainlyOpens(t, i) && i - open > 1) {
          out.push({ from: open, to: sentenceEnd(sentences, s, e, open), sure: false, single: false, goesOn: false })
          open = i
        } else {
          out.push({ from: open, to: i + 1, sure: true, single: false, goesOn: false })
          open = -1
        }
      }
    } else if (w === SINGLE && open < 0) {
      if (single < 0) {
        if (plainlyOpens(t, i) && closesLater(t, i, end)) single = i
      } else if (closes(t, i, end)) {
        out.push({ from: single, to: i + 1, sure: true, single: true, goesOn: false })
        single = -1
      }
    }
    if (open >= 0 && i - open > LONGEST) open = -1
  }
  if (open < 0) return
  const next = sentences[e + 1]
  const goesOn = next !== undefined && t.word[next.from] === DOUBLE
  out.push({ from: open, to: goesOn ? end : sentenceEnd(sentences, s, e, open), sure: goesOn, single: false, goesOn })
}

function sentenceEnd(sentences: readonly Sentence[], s: number, e: number, at: number): number {
  for (let k = s; k <= e; k++) if (sentences[k].to > at) return sentences[k].to
  return sentences[e].to
}

const spaceBefore = (t: Tokens, i: number) => i === 0 || t.ends[i - 1] < t.starts[i]
const spaceAfter = (t: Tokens, i: number) => i + 1 >= t.length || t.starts[i + 1] > t.ends[i]
const mark = (t: Tokens, i: number) => t.text.charCodeAt(t.starts[i])

function opens(t: Tokens, i: number): boolean {
  const c = mark(t, i)
  if (c === 0x201c) return true
  if (c === 0x201d) return false
  return spaceBefore(t, i) || !spaceAfter(t, i)
}

function plainlyOpens(t: Tokens, i: number): boolean {
  const c = mark(t, i)
  if (c === 0x201c || c === 0x2018) return true
  if (c === 0x201d || c === 0x2019) return false
  return (spaceBefore(t, i) || /[([—–-]/.test(t.text[t.starts[i] - 1])) && !spaceAfter(t, i)
}

function closes(t: Tokens, i: number, end: number): boolean {
  const c = mark(t, i)
  if (c === 0x201d || c === 0x2019) return true
  if (c === 0x201c || c === 0x2018) return false
  return !spaceBefore(t, i) || spaceAfter(t, i) || i + 1 >= end
}

/** A single mark opens only where one closes behind it: else it is an apostrophe. */
function closesLater(t: Tokens, i: number, end: number): boolean {
  for (let j = i + 1; j < Math.min(end, i + 60); j++)
    if (t.word[j] === SINGLE && !spaceBefore(t, j) && (spaceAfter(t, j) || /[,.;:!?)]/.test(t.text[t.ends[j]] ?? '')))
      return true
  return false
}
