import {
  firstIndex,
  type Judge,
  Lexicon,
  type Mention,
  type Part,
  Term,
  terms,
  type Verdict,
} from '@thima/read/language'
import type { LinkKind, Span } from '@thima/read/model'
import { CUES } from '../cues.ts'
import { PRONOUNS, SOURCE_HEADS } from '../sources.ts'
import { standsLike } from '../word-classes.ts'
import { type Candidate, THAT } from './candidates.ts'
import type { Scene } from './scene.ts'
import { quotedSubject } from './subject.ts'

/** Names of features. */
const F = terms(
  'prev head fk lk opened before-fk before-cues before-len before-opened from-word near behind bk ak first same between bare gap options word len last words before before-gap before-first from from-before from-kind ahead aheadkind aheadgap dahead daheadkind rank away start after kind object',
)
const BARE = new Term('<bare>')

/** Somebody who may have said it: a mention, a description, a pronoun, whoever spoke before, or nobody told. */
export interface SourceOption {
  sort: 'mention' | 'description' | 'chunk' | 'pronoun' | 'outer' | 'last' | 'main' | 'unknown'
  span: Span | null
  kind: LinkKind
  entity: string | null
  verdict: Verdict
}

/** Somebody who spoke already, and how. */
export interface Spoken {
  span: Span | null
  entity: string | null
  kind: LinkKind
  /** The word with which he did, where one stands. */
  by: Candidate | null
  /** Whether his words lie within somebody else's. */
  nested: boolean
}

/** Who spoke around, before, and first of all: what a left-out subject may mean. */
export interface Before {
  outer: Spoken | null
  last: Spoken | null
  main: Spoken | null
}

/** Nouns that head the description of a source. */
export const heads = new Lexicon<LinkKind>(SOURCE_HEADS.map(([kind, w]) => [w, kind]))
const pronouns = new Set(PRONOUNS)
const BACK_PIECES = 9
const AHEAD_PIECES = 4

/** Words whose source stands behind them: "อ้างอิงจาก|เอพี". */
const BEHIND = /^(?:ตาม|อ้างอิง|จาก|ดัง).*(?:ของ|จาก|ที่)$/u

/** Everybody who may be the source of a cue, each with what speaks for it: features of the model `source`. */
export function sourceOptions(scene: Scene, c: Candidate, before: Before, j: Judge): SourceOption[] {
  const out: SourceOption[] = []
  const add: Add = (sort, span, kind, entity, tell) => {
    j.begin()
    j.add(sort, c.cue.kind)
    j.add(sort, c.cue.kind, THAT[c.that])
    tell()
    out.push({ sort, span, kind, entity, verdict: j.end() })
  }
  if (!BEHIND.test(c.cue.word)) {
    backward(scene, c, before, add, j)
    chunk(scene, c, add, j)
    chunksBefore(scene, c, add, j)
  }
  fromBehind(scene, c, add, j)
  // behind "อ้างว่า" stands what is said
  if (
    c.cue.class === 'according' ||
    (c.that !== 'near' && (c.cue.class === 'cite' || c.cue.class === 'rumour' || cites(scene, c)))
  )
    forward(scene, c, add, j)
  const nearby = Math.min(out.length, 3)
  const piece = scene.pieces[c.piece]
  const state = (where: string) => () => {
    both(j, c, F.bare, piece.from === c.from ? 1 : 0)
    both(j, c, F.gap, piece.gap)
    both(j, c, F.options, nearby)
    both(j, c, F.word, c.cue.name)
    j.add(F.prev, scene.term(c.from - 1))
    j.add(where)
  }
  if (before.outer) {
    const { outer, last } = before
    add('outer', outer.span, 'person', outer.entity, () => {
      state('outer')()
      tellSpoken(scene, c, 'outer', outer, j)
      j.add(
        'outer-last',
        last === null ? 'none' : last.entity === outer.entity ? 'same' : last.nested ? 'nested' : last.kind,
      )
    })
  }
  const { last } = before
  if (last && last.entity !== before.outer?.entity)
    add('last', last.span, 'person', last.entity, () => {
      const where = before.outer ? 'last-in' : 'last-out'
      state(where)()
      tellSpoken(scene, c, where, last, j)
    })
  const { main } = before
  if (main && main.entity !== before.outer?.entity && main.entity !== before.last?.entity)
    add('main', main.span, 'person', main.entity, state(before.outer ? 'main-in' : 'main-out'))
  add('unknown', null, 'unknown', null, state(before.outer ? 'in' : 'out'))
  return out
}

/** Tells who spoke, with what word, and how far away. */
function tellSpoken({ pieces }: Scene, c: Candidate, where: string, who: Spoken, j: Judge): void {
  j.add(where, 'kind', who.kind)
  both(j, c, where, who.kind)
  const { by } = who
  if (by === null) {
    j.add(where, 'no cue')
    return
  }
  const away = pieces[c.piece].paragraph - pieces[by.piece].paragraph
  const pieced = c.piece - by.piece
  both(j, c, `${where} by`, by.cue.kind, THAT[by.that])
  j.add(`${where} by`, by.cue.kind, c.cue.name)
  j.add(`${where} away`, Math.min(away, 2), pieced < 1 ? 0 : pieced < 3 ? 1 : pieced < 8 ? 2 : 3)
  both(j, c, `${where} away`, Math.min(away, 2), who.nested ? 'nested' : 'free')
  both(j, c, `${where} near`, c.start - by.through < 3 ? 0 : pieced < 1 ? 1 : pieced < 3 ? 2 : pieced < 8 ? 3 : 4)
}

type Add = (
  sort: SourceOption['sort'],
  span: Span | null,
  kind: LinkKind,
  entity: string | null,
  tell: () => void,
) => void

/** Tells a feature by itself and with the class of the cue. */
function both(j: Judge, c: Candidate, a: Part, b: Part, d?: Part): void {
  j.add(a, b, d)
  j.add(a, c.cue.kind, b, d)
}

function backward(scene: Scene, c: Candidate, before: Before, add: Add, j: Judge): void {
  const { pieces, mentions } = scene
  const paragraph = pieces[c.piece].paragraph
  let lowest = c.piece
  while (lowest > 0 && c.piece - lowest < BACK_PIECES && pieces[lowest - 1].paragraph === paragraph) lowest--
  const from = pieces[lowest].start
  let rank = 0
  const seen: Span[] = []
  for (let i = scene.mentionBefore(c.start); i >= 0 && mentions[i].span[1] > from && rank < 7; i--, rank++) {
    const m = mentions[i]
    if (m.span[1] > c.start || belongs(scene, m) || carries(scene, m, c)) continue
    seen.push(m.span)
    const n = rank
    add('mention', m.span, linkKind(m.kind), m.entity, () =>
      tellPlace(scene, c, m.span, n, m.kind, before.last?.entity === m.entity, j),
    )
  }
  rank = 0
  const quoted = quotedSubject(scene, c)
  if (
    quoted &&
    heads.longest(scene.text, quoted.start) === undefined &&
    !seen.some(([start]) => start >= quoted.start)
  ) {
    const span: Span = [quoted.start, quoted.end]
    add('description', span, 'person', null, () => {
      tellPlace(scene, c, span, 0, 'person', false, j)
      both(j, c, F.head, 'quoted')
    })
  }
  for (let p = c.piece; p >= lowest && rank < 5; p--) {
    const piece = pieces[p]
    const ends = p === c.piece ? c.from : piece.to
    for (let w = ends - 1; w >= piece.from; w--) {
      const start = scene.doc.words.starts[w]
      const word = scene.word(w)
      if (pronouns.has(word)) {
        const span: Span = [start, start + word.length]
        const n = rank++
        add('pronoun', span, 'person', null, () => tellPlace(scene, c, span, n, word, false, j))
        continue
      }
      const kind = heads.longest(scene.text, start)
      if (kind === undefined || seen.some(([a, b]) => a <= start && start < b)) continue
      if (
        p !== c.piece &&
        ((w !== piece.from && !opens(scene.word(w - 1))) || ONLINE.test(scene.text.slice(start, heads.end + ONLINE_AT)))
      )
        continue
      if (OWNERS.has(scene.word(w - 1)) && scene.doc.words.ends[w - 1] === start) continue
      const end = Math.min(p === c.piece ? c.start : saying(scene, piece, start), start + 90)
      if (end <= start) continue
      const head = scene.text.slice(start, heads.end)
      const n = rank++
      add('description', [start, end], kind, null, () => {
        tellPlace(scene, c, [start, end], n, kind, false, j)
        j.add(F.head, head)
      })
    }
  }
}

/** "สื่อออนไลน์ เช่น เฟซบุ๊ก| … มอบหมายให้": what the words came through speaks in no later phrase. */
const ONLINE = /^สื่อ(?:สังคม)?(?:ออนไลน์|โซเชียล|วิทยุ)/u
const ONLINE_AT = 12

/** Where the next word that is likely to report stands behind a place, or its piece ends. */
function saying({ candidates }: Scene, piece: Scene['pieces'][number], at: number): number {
  for (let k = firstIndex(candidates.length, (i) => candidates[i].start > at); k < candidates.length; k++) {
    if (candidates[k].start >= piece.end) break
    if (candidates[k].p > REPORTS) return candidates[k].start
  }
  return piece.end
}

/** "เฟซบุ๊ก| ที่|คนส่วนใหญ่เข้าถึง| มอบหมายให้": who only does what is told of something speaks in no later phrase. */
const RELATIVE = 'ที่'

/** Words of a name that nobody knows, which the cutting takes apart. */
const LONG_NAME = 8
const OWNERS = new Set(['ของ', 'แห่ง', 'ประจำ', 'ใน', 'ณ'])

/** "ชายชาว|ฟิลิปปินส์คนหนึ่ง": where somebody comes from. */
const PEOPLE = 'ชาว'

/** "สำนักข่าวยอนฮัป| เกาหลีใต้| รายงานว่า": where an outlet right in front is at home. */
function isHome({ text, mentions, mentionBefore }: Scene, { span: [start, end] }: Mention): boolean {
  const before = mentions[mentionBefore(start)]
  if (before?.kind !== 'outlet' || before.span[1] !== start - 1 || text.startsWith('ของ', before.span[0] - 3))
    return false
  return REPORTING.test(text.slice(end, end + NEAR_VERB))
}
const REPORTING = /^ (?:ได้)?(?:รายงาน|เผยแพร่|อ้าง)/u

/** Whether a name only tells whose or where something is: "สื่อเอ็นเอชเคของญี่ปุ่น", "โฆษกทำเนียบเครมลิน". */
function belongs(scene: Scene, m: Scene['mentions'][number]): boolean {
  if (m.kind === 'person') return false
  const w = wordAt(scene, m.span[0], pieceFrom(scene, m.span[0]))
  const place = m.kind === 'country' || m.kind === 'place'
  if (place && scene.text.startsWith(PEOPLE, m.span[0] - PEOPLE.length)) return true
  if (place && isHome(scene, m)) return true
  if (OWNERS.has(scene.word(w - 1)) && scene.doc.words.ends[w - 1] === m.span[0]) return true
  for (
    let i = 1;
    i <= (place ? LONG_NAME : 3) && w - i >= 0 && scene.doc.words.ends[w - i] === scene.doc.words.starts[w - i + 1];
    i++
  )
    if (isHead(heads.longest(scene.text, scene.doc.words.starts[w - i]), place)) return true
  return false
}

/** "แถลงผ่าน|เทเลแกรม", "สื่ออย่าง|เฟซบุ๊ก … มอบหมายให้": what the words came through does not speak, a platform only where the verb is its own. */
const carries = ({ doc, text }: Scene, { span, entity }: Mention, c: Candidate): boolean =>
  /ผ่าน\S{0,14}$/u.test(text.slice(Math.max(0, span[0] - 18), span[0])) ||
  ((c.start - span[1] > NEAR_VERB || ON.test(text.slice(Math.max(0, span[0] - 18), span[0]))) &&
    doc.knowledge.entity(entity)?.is === 'social-platform')
const NEAR_VERB = 12
/** "โพสต์|เฟซบุ๊ก", "คลิปที่เผยแพร่บน|ติ๊กต็อก", "เพจ|เฟซบุ๊ก": what stands on a platform. */
const ON = /(?:โพสต์|ไลฟ์|แชร์|เพจ|บัญชี|ผู้ใช้|ทาง|บน|ใน|ลง)\S{0,12}$/u

/** "โฆษกทำเนียบเครมลิน", "เว็บไซต์เอเชียอินไซเดอร์|ไทย": a noun in front that heads the whole. */
const isHead = (kind: LinkKind | undefined, place: boolean): boolean =>
  kind === 'person' || (place && kind !== undefined && kind !== 'government')

function pieceFrom({ pieces }: Scene, at: number): number {
  const next = firstIndex(pieces.length, (i) => pieces[i].start > at)
  return pieces[Math.max(next - 1, 0)]?.from ?? 0
}

/** The words between the beginning of the clause and the cue: "บางคน|มองว่า", "คนขับรถ|อ้างว่า". */
function chunk(scene: Scene, c: Candidate, add: Add, j: Judge): void {
  const piece = scene.pieces[c.piece]
  let w = piece.from
  while (w < c.from && (opens(scene.word(w)) || FILLERS.has(scene.word(w)))) w++
  if (w >= c.from) return
  const start = scene.doc.words.starts[w]
  const length = c.start - start
  if (length > 70 || isCry(scene, start, c.start) || isTime(scene, start)) return
  if (!mayOpen(scene, w) || namesIn(scene, start, c.start)) return
  const last = scene.term(c.from - 1)
  add('chunk', [start, c.start], 'group', null, () => {
    both(j, c, F.len, length < 5 ? 0 : length < 15 ? 1 : length < 35 ? 2 : 3)
    both(j, c, F.first, scene.term(w))
    both(j, c, F.last, last)
    j.add(F.fk, scene.classOf(w))
    j.add(F.lk, scene.classOf(c.from - 1))
    both(j, c, F.words, Math.min(c.from - w, 4))
    j.add(F.opened, w > piece.from ? scene.term(w - 1) : piece.gap)
  })
}

/** "ด่วน!", "ใครสั่ง?": what a headline calls out is nobody. */
const isCry = ({ text }: Scene, start: number, end: number): boolean => /[!?]/u.test(text.slice(start, end))

/** Whether a time stands there: "เมื่อ|วันเสาร์" speaks to nobody. */
function isTime({ doc: { times } }: Scene, at: number): boolean {
  const i = firstIndex(times.length, (k) => times[k].span[1] > at)
  return i < times.length && times[i].span[0] <= at
}

/** Verbs, connectors and numbers never open the description of somebody who speaks: one of each class, counted in gold readings. */
const neverOpens = standsLike(
  'กล่าว ร่วม พัฒนา จัดการ ใช้ ทำงาน มี จำเป็น ดี เข้า ไป รับ สอดคล้อง ถวาย โรค งาน แรก และ ความ เป็น เพื่อ ขึ้น ใน 1',
)

/** Words of speech, and others that no noun phrase begins with: "ชักชวน", "(ร่าง)", "ๆ". */
const NO_NOUNS = new Set([
  ...'การ ( ๆ น่า ทรง ข้อ นับ กล้า กำลัง ฐาน คราว ระหว่าง แม้ อำนาจ เริ่ม จับ ลบ'.split(' '),
  ...CUES.map(({ word }) => word),
])

/** Whether somebody who speaks may be described from a word on, where no noun tells that he is. */
function mayOpen(scene: Scene, w: number): boolean {
  const word = scene.word(w)
  return !NO_NOUNS.has(word) && !neverOpens(word) && heads.longest(scene.text, scene.doc.words.starts[w]) === undefined
}

/** Whether somebody is named there who may speak himself: not where what is said of the speaker names something, "ข้อความที่แชร์ใน|เฟซบุ๊ก". */
function namesIn({ text, mentions, mentionBefore }: Scene, start: number, end: number): boolean {
  let i = mentionBefore(start)
  if (i < 0 || mentions[i].span[1] <= start) i++
  return i < mentions.length && mentions[i].span[0] < end && !WITHIN.test(text.slice(start, mentions[i].span[0]))
}

/** Words that begin what is said of a noun. */
const WITHIN = /.(?:ที่|ซึ่ง|ใน|บน|จาก)/u

const MOST_BEFORE = 3
const REPORTS = 0.4

/** The beginnings of the clauses in front of the one of the cue: "สมพร หอมจันทร์| หัวหน้าสถานี| กล่าวว่า". */
function chunksBefore(scene: Scene, c: Candidate, add: Add, j: Judge): void {
  const { pieces, doc } = scene
  const own = pieces[c.piece]
  const ownOpening = own.from === c.from ? BARE : scene.term(own.from)
  for (let p = c.piece - 1; p >= 0 && c.piece - p <= MOST_BEFORE; p--) {
    const piece = pieces[p]
    if (piece.paragraph !== own.paragraph || piece.quoted !== own.quoted) return
    let w = piece.from
    while (w < piece.to && (opens(scene.word(w)) || FILLERS.has(scene.word(w)))) w++
    if (w >= piece.to) continue
    const start = doc.words.starts[w]
    const end = Math.min(piece.end, start + 50)
    const away = c.piece - p
    let cues = 0
    let spoken = false
    for (let k = c.index - 1; k >= 0 && scene.candidates[k].start >= start && cues < 2; k--) {
      const o = scene.candidates[k]
      if (o.p <= REPORTS) continue
      cues++
      if (o.that !== 'none') spoken = true
    }
    // Behind a ว่า another one speaks than in front of it.
    if (spoken) return
    if (scene.word(piece.from) === RELATIVE) continue
    if (isCry(scene, start, piece.end) || isTime(scene, start)) continue
    if (!mayOpen(scene, w) || namesIn(scene, start, piece.end)) continue
    add('chunk', [start, end], 'group', null, () => {
      both(j, c, F.before, away, ownOpening)
      both(j, c, F['before-gap'], away, own.gap)
      both(j, c, F['before-first'], scene.term(w))
      j.add(F['before-fk'], scene.classOf(w), away)
      j.add(F['before-cues'], cues, away)
      j.add(F['before-cues'], cues, ownOpening)
      j.add(F['before-len'], end - start < 12 ? 0 : end - start < 30 ? 1 : 2, away)
      j.add(F['before-opened'], w > piece.from ? scene.term(w - 1) : piece.gap, away)
    })
  }
}

const FROM = new Set(['จาก', 'ของ', 'โดย'])
const BEHIND_WORDS = 6

/** Who stands behind a word of speech that is a noun or passive: "ข้อห่วงใย|ของนายกรัฐมนตรี", "ได้รับแจ้ง|จากวิศวกรรายหนึ่งว่า". */
function fromBehind(scene: Scene, c: Candidate, add: Add, j: Judge): void {
  const { words } = scene.doc
  const piece = scene.pieces[c.piece]
  const last = Math.min(piece.to, c.to + BEHIND_WORDS)
  for (let w = c.to; w < last - 1; w++) {
    const word = scene.word(w)
    if (!FROM.has(word)) continue
    const start = words.starts[w + 1]
    let end = words.ends[w + 1]
    for (let v = w + 2; v < piece.to && words.ends[v] - start < 50; v++) {
      if (scene.word(v) === 'ว่า' || scene.word(v) === 'ที่') break
      end = words.ends[v]
    }
    const before = c.from > piece.from ? scene.word(c.from - 1) : '<'
    const m = scene.mentionBefore(start + 3)
    const mention = m >= 0 && scene.mentions[m].span[1] > start ? scene.mentions[m] : null
    const kind = mention?.kind ?? heads.longest(scene.text, start) ?? 'none'
    add(
      mention ? 'mention' : 'description',
      mention?.span ?? [start, end],
      mention ? linkKind(mention.kind) : ((heads.longest(scene.text, start) ?? 'group') as LinkKind),
      mention?.entity ?? null,
      () => {
        both(j, c, F.from, word, w - c.to)
        both(j, c, F['from-before'], word, before)
        both(j, c, F['from-kind'], kind, word)
        j.add(F['from-word'], c.cue.name, word)
      },
    )
    return
  }
}

/** "รายงานโดยอ้าง…", "อ้าง…": what stands behind the word is whom it cites. */
function cites(scene: Scene, c: Candidate): boolean {
  return c.cue.word.startsWith('อ้าง') || (c.between !== null && scene.text.slice(...c.between).includes('อ้าง'))
}

/** Sources that stand behind the cue: "ตามรายงานของ…", "โดยอ้าง…". */
function forward(scene: Scene, c: Candidate, add: Add, j: Judge): void {
  const { pieces, mentions } = scene
  let p = c.piece
  while (p < pieces.length && pieces[p].end <= c.end) p++
  if (p >= pieces.length) return
  const last = Math.min(pieces.length - 1, p + AHEAD_PIECES)
  const limit = c.that === 'far' ? c.content : pieces[last].end
  let rank = 0
  for (
    let i = scene.mentionBefore(c.end) + 1;
    i < mentions.length && mentions[i].span[0] < limit && rank < 4;
    i++, rank++
  ) {
    const m = mentions[i]
    const n = rank
    add('mention', m.span, linkKind(m.kind), m.entity, () => {
      both(j, c, F.ahead, n)
      both(j, c, F.aheadkind, m.kind)
      both(j, c, F.aheadgap, distance(m.span[0] - c.end))
    })
  }
  rank = 0
  for (let q = p; q <= last && rank < 2; q++) {
    for (let w = Math.max(pieces[q].from, c.to); w < pieces[q].to && rank < 2; w++) {
      const start = scene.doc.words.starts[w]
      if (start >= limit) return
      const kind = heads.longest(scene.text, start)
      if (kind === undefined) continue
      const end = Math.min(pieces[q].end, limit)
      const head = scene.text.slice(start, heads.end)
      const n = rank
      add('description', [start, end], kind, null, () => {
        both(j, c, F.dahead, n)
        both(j, c, F.daheadkind, kind)
        both(j, c, F.aheadgap, distance(start - c.end))
        both(j, c, F.head, head)
      })
      rank++
      w = pieces[q].to
    }
  }
}

const distance = (n: number) => (n < 3 ? 0 : n < 15 ? 1 : 2)

const OPENERS = new Set('โดย ด้าน ซึ่ง ขณะที่ ส่วน และ แต่ ที่ ว่า ทาง กับ ให้ จาก หลัง ของ เมื่อ ถ้า หาก ทั้งนี้ แล้ว เพราะ ทั้ง'.split(' '))
const opens = (word: string) => OPENERS.has(word)
const FILLERS = new Set(
  'ก็ เพิ่ง เพิ่งจะ จึง ได้ ยัง ต่าง รวมทั้ง พร้อม พร้อมกับ พร้อมทั้ง จะ ไป มา ออกมา ไม่ ขอ อย่างไรก็ตาม นอกจากนี้ ก็ไป ยังคง มี ถูก เป็น ทั้งนี้ อีก แล้ว ใน ช่วง ขณะ เพื่อ ว่า อยาก ต้อง เคย กลับ และ โดย ต่อมา หรือ ทำให้ เพราะ จน นั้น นี้ ด้วย เมื่อ ขณะนี้ วันนี้ ปัจจุบัน'.split(
    ' ',
  ),
)

/** Tells where a possible source stands in relation to the cue. */
function tellPlace(scene: Scene, c: Candidate, span: Span, rank: number, kind: string, same: boolean, j: Judge): void {
  const { pieces } = scene
  let p = c.piece
  while (p > 0 && pieces[p].start > span[0]) p--
  const away = c.piece - p
  const gap = c.start - span[1]
  const starts = pieces[p].start === span[0]
  const w = wordAt(scene, span[0], pieces[p].from)
  both(j, c, F.rank, Math.min(rank, 3), kind)
  both(j, c, F.away, Math.min(away, 5), starts ? 's' : 'i')
  if (starts) both(j, c, F.start, pieces[p].gap)
  else both(j, c, F.after, scene.term(w - 1))
  both(j, c, F.kind, kind)
  j.add(F.near, gap <= 1 ? Math.max(gap, 0) : gap < 6 ? 2 : gap < 30 ? 3 : 4, kind)
  const after = wordAt(scene, span[1], w)
  const behind = scene.term(after)
  j.add(F.behind, behind)
  j.add(F.bk, scene.classOf(after), kind)
  if (!starts) j.add(F.ak, scene.classOf(w - 1), kind)
  if (starts && (pieces[p].gap === 'line' || pieces[p].gap === 'comma')) {
    j.add(F.first)
    j.add(F.first, kind)
  }
  if (same) {
    j.add(F.same)
    j.add(F.same, Math.min(away, 3))
  }
  const object = objectOf(scene, c, span[0])
  if (object) {
    j.add(F.object, object)
    both(j, c, F.object, starts ? 's' : 'i')
    j.add(F.object, object, scene.pieces[c.piece].title ? 1 : 0)
  }
  let between = 0
  for (let i = c.index - 1; i >= 0 && scene.candidates[i].start > span[1] && between < 2; i--) between++
  j.add(F.between, between)
  j.add(F.between, between, kind)
}

const NEAREST = 3

/** "สวน|ประเสริฐ": the class of the word of speech right in front of a name, which is then whom it is said to. */
function objectOf({ candidates, text }: Scene, c: Candidate, at: number): Term | null {
  for (let i = c.index - 1; i >= 0 && c.index - i <= NEAREST; i--) {
    const o = candidates[i]
    if (o.end > at || o.p <= REPORTS || o.that !== 'none') continue
    return o.end === at || (o.end === at - 1 && QUOTES.includes(text[o.end])) ? o.cue.kind : null
  }
  return null
}
const QUOTES = '“”"‘’'

function wordAt(scene: Scene, at: number, from: number): number {
  const { words } = scene.doc
  let w = from
  while (w < words.length && words.starts[w] < at) w++
  return w
}

function linkKind(kind: string): LinkKind {
  return kind === 'country' ? 'government' : kind === 'place' ? 'government' : (kind as LinkKind)
}

/** The likeliest option. */
export function bestSource(options: readonly SourceOption[]): SourceOption {
  let best = options[0]
  for (const o of options) if (o.verdict.score > best.verdict.score) best = o
  return best
}
