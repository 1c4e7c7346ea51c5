/**
 * Learns what names look like in Thai where no title tells them: `node --conditions=source evaluation/learn-names.ts CORPUS.jsonl.gz`.
 *
 * Behind a title a name begins. Such names of a corpus (public domain, Thai government releases) are taken without their title, and names of
 * knowledge, most of them foreign, are put in the place of some, every third behind a word that newspapers glue to names and every seventh in front
 * of a role. At every other space between Thai letters of these texts no name of two parts has its space. A logistic model of each part by itself;
 * pairs that it takes wrongly for a name are learnt from in the next round. Writes `languages/th/data/names.json`.
 */
import { writeFileSync } from 'node:fs'
import { knowledge } from '@thima/knowledge'
import { prepare } from '@thima/read'
import { type Example, type Judge, Linear, Notebook, train, type Weights } from '@thima/read/language'
import { createThai, thai } from '@thima/th'
import { beginnings, type Cut, endings, meets, tellFirst, tellLast } from '../languages/th/bare-names.ts'
import { CUES } from '../languages/th/cues.ts'
import { DEEDS } from '../languages/th/name-words.ts'
import { thaiTexts } from './corpus.ts'

/** Letters around a name that are kept of its text. */
const AROUND = 60
/** How often one name is learnt from, and how many names of knowledge are put in each such place. */
const TIMES = 3
const OTHERS = 2
const ROUNDS = 3
/** Ends of a name beside the right one that are learnt from at once. */
const NEAR = 3
/** From what log-odds on a pair that is none is learnt from. */
const TEMPTING = -3

const GLUED = [
  ...DEEDS,
  ...CUES.map(({ word }) => word),
  ...'โดย ของ กับ ให้ จาก และ แต่ ส่วน ด้าน ขณะที่ ถึง ต่อ เมื่อ หลัง กัปตันทีม โค้ช นักแสดง นักร้อง คนขับ ไกด์ ประธาน ผู้ช่วย โฆษก ทนาย ดารา แกนนำ นักวิเคราะห์ นักวิชาการ ผู้กำกับ นักเตะ นายแบบ เจ้าของ ผู้อำนวยการ'.split(
    ' ',
  ),
]
const ROLES =
  'ไกด์วัย กัปตันทีม เฮดโค้ช นักแสดง ผู้กำกับ โฆษก ผู้อำนวยการ ประธาน นักวิเคราะห์ ทนายความ คนขับรถ วัย อายุ เจ้าของ แกนนำ ตัวแทน พี่ชาย มารดา ส.ส. อดีต ผู้เชี่ยวชาญ'.split(
    ' ',
  )
const TWO_PARTS = /^[ก-๎]{2,16} [ก-๎]{2,16}$/u

/** A space between two words of Thai letters, with the first word and the last of the name that has it. */
interface Place {
  cut: Cut
  w: number
  name: { from: number; to: number } | null
}

const [file] = process.argv.slice(2)
const texts = thaiTexts(file)
const plain = createThai({ report: {}, stop: {}, source: {}, within: {} })
const people = [...knowledge.entities()]
  .filter(({ kind }) => kind === 'person')
  .flatMap(({ th = [], weak = [] }) => th.filter((n) => TWO_PARTS.test(n) && !weak.includes(n)).slice(0, 2))
const places = texts.flatMap(placesIn)
const weights = learn()
writeFileSync(
  new URL('../languages/th/data/names.json', import.meta.url),
  `${JSON.stringify(weights).replaceAll(',"', ',\n"')}\n`,
)
console.log(
  `${places.length} spaces, ${places.filter(({ name }) => name).length} of them in names, ${Object.keys(weights).length} weights`,
)

function placesIn(text: string, nth: number): Place[] {
  const { doc } = prepare({ languages: [plain], knowledge }, text, { language: 'th' }, [])
  const found: Place[] = []
  const taken = new Uint8Array(text.length + 2)
  const seen = new Map<string, number>()
  let next = nth * 37
  for (const { kind, span, core } of doc.mentions) {
    taken.fill(1, span[0], span[1] + 1)
    const name = text.slice(...core)
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    if (kind !== 'person' || core[0] === span[0] || times >= TIMES || !TWO_PARTS.test(name)) continue
    const before = text.slice(Math.max(0, span[0] - AROUND), span[0])
    const behind = text.slice(core[1], core[1] + AROUND)
    found.push(...placeOf(before, name, behind))
    for (let k = 0; k < OTHERS; k++) {
      next++
      const glued = next % 3 === 0 ? GLUED[(next * 31) % GLUED.length] : ''
      const role = next % 7 === 0 ? ` ${ROLES[(next * 17) % ROLES.length]}` : ''
      found.push(...placeOf(before + glued, people[next % people.length], role + behind))
    }
  }
  for (let w = 0; w + 1 < doc.words.length; w++)
    if (meets(doc, w) && !taken[doc.words.ends[w]] && !taken[doc.words.ends[w] - 1] && !taken[doc.words.starts[w + 1]])
      found.push({ cut: doc, w, name: null })
  return found
}

/** The space of a name in its place; none where the words are cut across its ends. */
function placeOf(before: string, name: string, behind: string): Place[] {
  const text = before + name + behind
  const cut: Cut = { text, words: thai.words(text) }
  const { starts, ends } = cut.words
  const from = starts.indexOf(before.length)
  const w = ends.indexOf(before.length + name.indexOf(' '))
  const to = ends.indexOf(before.length + name.length)
  return from < 0 || w < 0 || to < 0 || !meets(cut, w) ? [] : [{ cut, w, name: { from, to } }]
}

function learn(): Weights {
  let learnt: Weights = {}
  const wrong = places.map(firstWrong)
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) {
      const model = new Linear(learnt)
      places.forEach((place, i) => {
        const pair = likeliest(place, model)
        if (pair) wrong[i].add(pair)
      })
    }
    const examples = places.flatMap((place, i): Example[] => [
      ...(place.name ? [{ features: featuresOf(place, place.name.from, place.name.to), label: 1 as const }] : []),
      ...[...wrong[i]].map((pair) => {
        const [from, to] = pair.split(' ').map(Number)
        return { features: featuresOf(place, from, to), label: 0 as const }
      }),
    ])
    learnt = train(examples, { l2: 2, atLeast: 8, least: 0.2 })
  }
  return learnt
}

function namesOf(tell: (j: Judge) => void): readonly string[] {
  const notebook = new Notebook()
  notebook.begin()
  tell(notebook)
  return notebook.end().names
}

function featuresOf({ cut, w }: Place, from: number, to: number): string[] {
  return [...namesOf((j) => tellFirst(cut, from, w, j)), ...namesOf((j) => tellLast(cut, w + 1, to, j))]
}

/** Pairs that are no name: those beside one, and one that stands for all where there is none. */
function firstWrong({ cut, w, name }: Place): Set<string> {
  const firsts = beginnings(cut, w)
  const lasts = endings(cut, w + 1)
  const pairs = new Set<string>()
  if (name) {
    for (const from of firsts.slice(0, NEAR)) if (from !== name.from) pairs.add(`${from} ${name.to}`)
    for (const to of lasts.slice(0, NEAR)) if (to !== name.to) pairs.add(`${name.from} ${to}`)
  } else if (firsts.length > 0 && lasts.length > 0)
    pairs.add(`${firsts[(w * 7) % firsts.length]} ${lasts[(w * 5) % lasts.length]}`)
  return pairs
}

/** The pair that a model takes for a name and that is none. */
function likeliest({ cut, w, name }: Place, model: Linear): string | null {
  const best = (words: readonly number[], tell: (word: number, j: Judge) => void) =>
    words
      .map((word) => ({ word, score: model.score(namesOf((j) => tell(word, j))) }))
      .reduce((a, b) => (b.score > a.score ? b : a), { word: -1, score: Number.NEGATIVE_INFINITY })
  const first = best(beginnings(cut, w), (word, j) => tellFirst(cut, word, w, j))
  const last = best(endings(cut, w + 1), (word, j) => tellLast(cut, w + 1, word, j))
  if (first.word < 0 || last.word < 0 || (first.word === name?.from && last.word === name.to)) return null
  return first.score + last.score - model.score([]) > TEMPTING ? `${first.word} ${last.word}` : null
}
