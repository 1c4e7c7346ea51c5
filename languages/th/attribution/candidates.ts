import { type Doc, Lexicon, terms } from '@thima/read/language'
import { composed } from '../both-spellings.ts'
import { CUES, type CueWord } from '../cues.ts'
import type { Piece } from './pieces.ts'

/** A place where a reporting word stands; whether it reports there is for the model to say. */
export interface Candidate {
  /** Its place among the candidates of the text. */
  index: number
  cue: CueWord
  /** The reporting word. */
  start: number
  end: number
  /** Index of its first word and of the one behind its last. */
  from: number
  to: number
  piece: number
  /** End of a ว่า (and what is particle to it) right behind the word, else `end`. */
  through: number
  /** Whether ว่า stands right behind, further on in the same paragraph, or nowhere. */
  that: 'near' | 'far' | 'none'
  /** Where the content would begin. */
  content: number
  /** Words between the cue and a far ว่า: to whom, when, about what. */
  between: readonly [number, number] | null
  negated: boolean
  /** How likely it is that it reports, 0 to 1; half until a model has judged it. */
  p: number
}

/** Where ว่า stands, as features name it. */
export const THAT = terms('near far none')

const cues = new Lexicon<CueWord>(CUES.map((c) => [c.word, c]))
const particles = new Lexicon<true>(
  'เพิ่มเติม ต่อ อีก ด้วย ต่อไป ไว้ กัน เลย ออกมา มา ไป ย้ำ ทิ้งท้าย ในตอนท้าย เพิ่ม สั้นๆ สั้น ๆ อย่างชัดเจน ชัดเจน ได้ อีกครั้ง แล้ว เอา มาโดยตลอด มาตลอด ร่วมกัน'
    .split(' ')
    .map((w) => [w, true]),
)
/** Behind a word of speech it goes on with it: "กล่าวต่อว่า" scolds nobody. */
const FURTHER = new Set(['ต่อว่า'])
/** Words of asking, whose words stand behind a ว่า even where they name whom they ask. */
const ASKS = /ถาม$/u
/** Words that end in ว่า and do not report. */
const notThat = new Set(['แม้ว่า', 'คำว่า', 'เพราะว่า', 'หรือว่า', 'ไม่ว่า', 'นับว่า', 'ต่อว่า', 'กว่า', 'ถ้าว่า', 'ผู้ว่า', 'ว่าว่า'])
const negations = new Set(['ไม่', 'ไม่ได้', 'มิได้', 'ยังไม่', 'มิ', 'ไม่มี', 'ยังไม่มี', 'ไม่เคย', 'ไม่ยอม', 'อย่า'])
const FAR = 260
/** The longest name of an outlet in quotation marks. */
const QUOTED_NAME = 30
/** "ผู้สื่อ|ข่าว", "นัก|ข่าว": who reports news is no rumour. */
const REPORTERS = /(?:ผู้สื่อ|นัก|ทีม|สำนัก|เว็บไซต์|เพจ|ช่อง|รายการ|กองบรรณาธิการ)$/u

/** "เล่าให้|ผู้สื่อข่าว|ฟังว่า": to whom it is told, and no request. */
const isTold = (text: string, at: number) =>
  /(?:เล่า|พูด|บอก|อธิบาย|กล่าว)$/u.test(text.slice(Math.max(0, at - 7), at)) &&
  /^ให้.{1,40}?ฟัง/u.test(text.slice(at, at + 48))

export function candidates(doc: Doc, pieces: readonly Piece[]): Candidate[] {
  const { text, words } = doc
  const edge = new Uint8Array(text.length + 1)
  for (let i = 0; i < words.length; i++) edge[words.ends[i]] = 1
  const accept = (end: number) => edge[end] === 1
  const out: Candidate[] = []
  let m = 0
  let reached = 0
  pieces.forEach((piece, index) => {
    for (let w = piece.from; w < piece.to; w++) {
      const start = words.starts[w]
      if (start < reached) continue
      const cue = cues.longest(text, start, accept)
      if (cue === undefined) continue
      while (m < doc.mentions.length && doc.mentions[m].span[1] <= start) m++
      if (m < doc.mentions.length && doc.mentions[m].core[0] <= start && cues.end <= doc.mentions[m].core[1]) continue
      if (cue.class === 'rumour' && REPORTERS.test(text.slice(Math.max(0, start - 12), start))) continue
      const end = cues.end
      let to = w + 1
      while (to < words.length && words.starts[to] < end) to++
      if (cue.word === 'ให้' && isTold(text, start)) continue
      const found = candidate(doc, index, cue, w, to, start, end, out.length)
      if (cue.class === 'according') found.content = behindReporter(pieces, found)
      out.push(found)
      reached = out[out.length - 1].through
      w = to - 1
    }
  })
  const carriers = new Set<Candidate>()
  for (let i = 0; i + 1 < out.length; i++) if (isSerial(out[i], out[i + 1])) carriers.add(out[i])
  for (let i = 0; i < out.length; i++) {
    if (carriers.has(out[i])) continue
    farThat(doc, pieces, out, i, carriers)
    if (isMutual(doc.text, out[i]) || !behindWay(doc, pieces, out, i)) carriers.add(out[i])
  }
  if (carriers.size === 0) return out
  const left = out.filter((c) => !carriers.has(c))
  left.forEach((c, i) => {
    c.index = i
  })
  return left
}

function candidate(
  doc: Doc,
  piece: number,
  cue: CueWord,
  from: number,
  to: number,
  start: number,
  end: number,
  index: number,
): Candidate {
  const { text, words } = doc
  let w = to
  while (w < words.length && particles.longest(text, words.starts[w]) !== undefined && words.ends[w] <= particles.end)
    w++
  const further =
    (cue.class === 'say' || ASKS.test(cue.word)) &&
    w < words.length &&
    FURTHER.has(text.slice(words.starts[w], words.ends[w]))
  const near = further || (w < words.length && isThat(text, words, w))
  const before = from > 0 ? text.slice(words.starts[from - 1], words.ends[from - 1]) : ''
  const before2 = from > 1 ? text.slice(words.starts[from - 2], words.ends[from - 2]) : ''
  const through = near ? words.ends[w] : end
  const that = near || cue.word.endsWith('ว่า')
  const content = after(words, near ? w + 1 : that ? to : behindLink(text, words, to, cue))
  return {
    index,
    cue,
    start,
    end,
    from,
    to,
    piece,
    through,
    that: that ? 'near' : 'none',
    content,
    between: null,
    p: 0.5,
    negated:
      negations.has(before) ||
      (before === 'มี' && negations.has(before2)) ||
      (before === 'ได้' && negations.has(before2)),
  }
}

/** Words that open the verb phrase of another word of speech: "ขอ|ยืนยันว่า", "พร้อม|ระบุว่า". */
const LEADS = new Set(['ขอ', 'อยาก', 'พร้อม', 'ไม่ขอ', 'พยายาม', 'ฝาก'])

/** Verbs of speech that another one goes on with: "กล่าว|ปฏิเสธว่า"; those that are nouns too head the subject, "แถลงการณ์|ระบุว่า". */
const SPEAKS = new Set(
  'กล่าว แถลง แถลงข่าว พูด ออกแถลงการณ์ ให้สัมภาษณ์ โพสต์ โพสต์ข้อความ เขียน ตอบ ออกประกาศ เปิดเผย ประกาศ ออกมาพูด ตะโกน ทวีต ทวิต ปราศรัย อภิปราย ชี้แจง ย้อน เบิกความ ยอม'.split(
    ' ',
  ),
)

/** "กล่าว|ปฏิเสธว่า", "ขอ|ยืนยันว่า": two verbs of one act of speech, which begins with the first and is what the second says. */
function isSerial(first: Candidate, second: Candidate): boolean {
  if (first.that !== 'none' || second.that !== 'near' || second.start !== first.end) return false
  if (SPEAKS.has(first.cue.word)) {
    second.start = first.start
    second.from = first.from
    second.negated ||= first.negated
    return true
  }
  return LEADS.has(first.cue.word) && second.cue.class !== 'rumour'
}

/** The longest name of who reports. */
const REPORTER = 70

/** "ตามรายงานของเอพี |กองทัพจะ…": the content begins behind the phrase that names who reports. */
function behindReporter(pieces: readonly Piece[], { piece, end, content }: Candidate): number {
  const [own, next] = [pieces[piece], pieces[piece + 1]]
  const names = next !== undefined && next.paragraph === own.paragraph && content < own.end && own.end - end <= REPORTER
  return names ? next.start : content
}

/** How and when something was said: "แถลง|ผ่านเทเลแกรมเมื่อวันเสาร์", "แถลง|เมื่อวันจันทร์". */
const WAY = /^(?:ผ่าน|เมื่อ(?:วัน|เช้า|บ่าย|ค่ำ|คืน))/u

/** "โต้|กันไปมา": who does it to each other says nothing by it. */
const isMutual = (text: string, { that, content }: Candidate): boolean =>
  that === 'none' && text.startsWith('กัน', content)

/** Moves what was said behind how it was said; tells whether anything was, or another word says it: "แถลงผ่านเทเลแกรม |ปฏิเสธว่า…". */
function behindWay({ text }: Doc, pieces: readonly Piece[], all: readonly Candidate[], i: number): boolean {
  const c = all[i]
  const own = pieces[c.piece]
  const tellsWay = (start: number) => WAY.test(text.slice(start, start + 10))
  if (c.that !== 'none' || c.cue.class !== 'say' || c.content >= own.end || !tellsWay(c.content)) return true
  let at = c.piece + 1
  while (at < pieces.length && tellsWay(pieces[at].start)) at++
  const next = pieces[at]
  if (next === undefined || next.paragraph !== own.paragraph || all[i + 1]?.start === next.start) return false
  c.content = next.start
  return true
}

/** "ระบุผ่าน|แถลงการณ์ว่า", "ระบุใน|แถลงการณ์ว่า": what the words were carried in is no second act of speech. */
const CARRIES = /(?:ผ่าน|ทาง|ใน)$/u

const HEADS = new Set(['รายงาน', 'แถลงการณ์', 'ผลสำรวจ', 'ผลการสำรวจ'])
const FOLLOWS = /^(?:(?:ของ|ฉบับ|ดังกล่าว|จาก)\S{0,45}?)?(?:ระบุ|พบ|ชี้|กล่าว|เผย|แจ้ง)ว่า/u

/** "รายงาน|ของธนาคารโลกระบุว่า", "แถลงการณ์|ระบุว่า": the noun heads the source of the reporting word that follows. */
export const headsSource = (text: string, c: Candidate) =>
  c.that === 'none' && HEADS.has(c.cue.word) && FOLLOWS.test(text.slice(c.end, c.end + 60))
const links = new Set(['ถึง', 'กับ', 'เกี่ยวกับ', 'คือ', 'ต่อ', 'ไปยัง'])

/** What links a reporting word to its object is no part of it: "ยังไม่มีการยืนยัน|ถึง|แผนการเยือน". */
function behindLink(text: string, words: Doc['words'], w: number, cue: CueWord): number {
  if (w >= words.length) return w
  const next = text.slice(words.starts[w], words.ends[w])
  return links.has(next) || (next === 'ที่' && cue.class === 'value') ? w + 1 : w
}

/** ว่า as "that": not the one of รัฐมนตรีว่าการ, ว่าด้วย, ว่าที่, ว่าจ้าง. */
function isThat(text: string, words: Doc['words'], w: number): boolean {
  if (words.ends[w] - words.starts[w] !== 3 || !text.startsWith('ว่า', words.starts[w])) return false
  const end = words.ends[w]
  if (text.startsWith('การ', end))
    return !/(รัฐมนตรี|ผู้|รมว\.|รมช\.)$/u.test(text.slice(Math.max(0, words.starts[w] - 8), words.starts[w]))
  return !(text.startsWith('ด้วย', end) || text.startsWith('จ้าง', end) || text.startsWith('ที่ร', end))
}

const after = (words: Doc['words'], w: number) =>
  w < words.length ? words.starts[w] : words.length ? words.ends[words.length - 1] : 0

/** "เปิดเผยวันนี้ (12 มิ.ย.) ว่า", "กล่าวถึงกรณี … ว่า": the content begins behind a ว่า further on, if no other speech lies between. */
function farThat(doc: Doc, pieces: readonly Piece[], all: Candidate[], i: number, carriers: Set<Candidate>): void {
  const c = all[i]
  if (c.that !== 'none') return
  if (c.cue.class !== 'say' && c.cue.class !== 'cite' && c.cue.class !== 'deny' && c.cue.class !== 'rumour') {
    thatInPiece(doc, pieces[c.piece], all, c)
    return
  }
  const { text, words } = doc
  const paragraph = pieces[c.piece].paragraph
  let piece = c.piece
  for (let w = c.to; w < words.length && words.starts[w] - c.end < FAR; w++) {
    while (piece + 1 < pieces.length && pieces[piece + 1].from <= w) piece++
    if (pieces[piece].paragraph !== paragraph) return
    if (pieces[piece].quoted !== pieces[c.piece].quoted) {
      // "เปิดเผยกับ “แนวหน้า” ว่า": a name in quotation marks; longer words in them are somebody's
      if (pieces[piece].end - pieces[piece].start > QUOTED_NAME) return
      continue
    }
    if (!isThat(text, words, w)) continue
    const previous = text.slice(words.starts[w - 1], words.ends[w - 1])
    if (notThat.has(`${previous}ว่า`)) continue
    const other = owner(all, i, words.ends[w])
    const cites = text.slice(c.end, words.starts[w]).includes('อ้าง')
    if (other && CARRIES.test(text.slice(Math.max(0, other.start - 4), other.start))) carriers.add(other)
    else if (other && !cites && other.cue.class !== 'cite' && other.cue.class !== 'rumour') return
    c.that = 'far'
    c.between = [c.end, words.starts[w]]
    c.content = after(words, w + 1)
    return
  }
}

/** Words that say what they say behind a ว่า, with how or to whom in front of it. */
const TELLS = new Set(
  'มีนโยบาย รับปาก เห็นพ้อง เห็นพ้องกัน ตกลง ให้คำมั่น สัญญา แจ้งความประสงค์ เตือน ตักเตือน ย้ำเตือน ฝาก แนะนำ แนะ กล่าวหา ด่า ด้อยค่า ตำหนิ พบ ตรวจพบ'.split(
    ' ',
  ),
)
const LONGEST_MANNER = 45

/** "หวัง|เป็นอย่างยิ่ง|ว่า", "ถาม|คณะทำงาน|ว่า": how, or to whom, in the same phrase and without another word of speech. */
function thatInPiece({ text, words }: Doc, piece: Piece, all: readonly Candidate[], c: Candidate): void {
  const { word } = c.cue
  if (c.cue.class !== 'think' && !ASKS.test(word) && !TELLS.has(composed(word))) return
  const next = all[c.index + 1]
  for (let w = c.to; w < piece.to && words.starts[w] - c.end < LONGEST_MANNER; w++) {
    if (next !== undefined && next.start < words.ends[w]) return
    if (!isThat(text, words, w)) continue
    if (w === c.to || notThat.has(`${text.slice(words.starts[w - 1], words.ends[w - 1])}ว่า`)) return
    c.that = 'far'
    c.between = [c.end, words.starts[w]]
    c.content = after(words, w + 1)
    return
  }
}

/** The later candidate whose own ว่า ends there. */
function owner(all: readonly Candidate[], i: number, end: number): Candidate | null {
  for (let k = i + 1; k < all.length && all[k].start < end; k++)
    if (all[k].that === 'near' && all[k].through === end) return all[k]
  return null
}
