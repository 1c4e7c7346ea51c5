/**
 * The ledger at scale: how long the command takes to add texts over all cores, and how long questions and adding take in a ledger of
 * a million statements. The million is made from the readings of the texts added, their rows multiplied with other ids and days.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Ledger, type LedgerArticle, openLedger } from '@thima/ledger'
import { createThima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import type { BenchOptions } from '../bench.ts'
import { grow } from './grow.ts'

/** Texts that the command adds, texts that the large ledger is made of, and statements that it is grown to. */
const ADDED = Number(process.env.THIMA_BENCH_ADDED ?? 3_000)
const TEXTS = Number(process.env.THIMA_BENCH_TEXTS ?? 300)
const STATEMENTS = Number(process.env.THIMA_BENCH_STATEMENTS ?? 1_000_000)
const ROUNDS = 60

export async function bench({ corpus }: BenchOptions): Promise<void> {
  if (corpus === null) {
    console.log(
      '\nThe ledger is not measured: it takes many texts, so give it a corpus (--corpus FILE or THIMA_CORPUS).',
    )
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'thima-bench-'))
  const thima = await createThima()
  const options = { languages: await claimLanguages(), knowledge: thima.knowledge, reader: 'bench', create: true }
  const ledger = await openLedger(join(folder, 'ledger.db'), options)
  const texts = textsOf(corpus, TEXTS)
  const added = await openLedger(await command(folder, corpus), options)
  const sentences = texts.slice(0, 20).map((text, i): LedgerArticle => {
    const sentence = text.slice(0, 160)
    const reading = { ...thima.read(sentence, { language: 'th' }), title: [0, sentence.length] as const }
    return { id: `asked${i}`, url: null, outlet: null, published: null, text: sentence, reading }
  })
  await measure('check a sentence in these', (i) => added.check(sentences[i % sentences.length]))
  await added.close()
  const add = async (text: string, i: number, id: string, year = 2020) => {
    const published = new Date(Date.UTC(year, 0, 1 + (i % 300))).toISOString().slice(0, 10)
    const reading = thima.read(text, { language: 'th', published })
    const outlet = `Outlet ${i % 40}`
    await ledger.add(
      {
        bytes: Buffer.from(`${id}${text}`),
        id,
        url: null,
        outlet,
        title: null,
        published: reading.published,
        text,
        place: null,
        reading,
      },
      '2000-01-01T00:00:00Z',
    )
  }
  const base = await timed(async () => {
    for (let i = 0; i < texts.length; i++) await add(texts[i], i, `t${i}`)
    await ledger.settle()
  })
  console.log(
    `ledger: ${texts.length} texts read, added and decided in ${base.toFixed(0)} ms, ${(base / texts.length).toFixed(1)} ms each`,
  )
  const more = async (name: string, year: number, decide = true) => {
    const added = await worked(async () => {
      for (let i = 0; i < MORE; i++) await add(texts[i % texts.length], i, `${name}${i}`, year)
    })
    const decided = decide ? await worked(() => ledger.settle()) : null
    const each = ({ took, spent }: Work) =>
      `${(took / MORE).toFixed(1)} ms each (processor ${(spent / MORE).toFixed(1)} ms)`
    const rest = decided === null ? '' : `, decided ${each(decided)}`
    console.log(`ledger: ${MORE} texts more read and added ${each(added)}${rest}; ${megabytes()} MB in memory`)
  }
  // each time on days of their own, so that the stories to decide are the same
  await more('s', 2022)
  await grow(ledger, Math.ceil(STATEMENTS / (await ledger.coverage()).statements) - 1, { whole: false })
  const { statements } = await ledger.coverage()
  console.log(`ledger: grown to ${statements} statements; ${megabytes()} MB in memory`)
  for (const [name, ask] of Object.entries(questions(ledger))) await measure(name, ask)
  await more('l', 2024)
  // among a hundred others a day, which have no readings to decide
  await more('d', 2018, false)
  await ledger.close()
  rmSync(folder, { recursive: true })
}

/** Texts that are added to see whether adding stays as fast. */
const MORE = 100

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6)

/** Says at its end how much of the processor all its threads took, and how much memory. */
const METER =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error("meter",(user+system)/1e6,process.resourceUsage().maxRSS/1e3)})'

/** `thima add` as people run it, over all cores; gives the ledger. */
async function command(folder: string, corpus: string): Promise<string> {
  const file = join(folder, 'texts.jsonl')
  writeFileSync(file, linesOf(corpus).slice(0, ADDED).join('\n'))
  const script = join(import.meta.dirname, '../../packages/cli/src/thima.ts')
  const ledger = join(folder, 'added.db')
  const args = ['--conditions=source', '--import', METER, script, 'add', '--json', '--ledger', ledger, file]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const took = await timed(() => new Promise((resolve) => child.on('close', resolve)))
  const [, spent, memory] = /meter (\S+) (\S+)/.exec(err) ?? []
  const { added, stories } = JSON.parse(out) as { added: number; stories: number }
  console.log(`ledger: thima add, ${added} texts, ${stories} stories: ${(took / 1000).toFixed(1)} s`)
  console.log(
    `ledger:   in which the ${availableParallelism()} cores worked ${Number(spent).toFixed(1)} s for it; ${Math.round(Number(memory))} MB at most`,
  )
  return ledger
}

function linesOf(corpus: string): string[] {
  if (!existsSync(corpus)) throw new Error(`There is no corpus ${corpus}.`)
  const bytes = readFileSync(corpus)
  const lines = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean)
  return lines
}

const textsOf = (corpus: string, most: number): string[] =>
  linesOf(corpus)
    .slice(0, most)
    .map((line) => (JSON.parse(line) as { text: string }).text)

function questions(ledger: Ledger): Record<string, (i: number) => Promise<unknown>> {
  const words = ['รัฐบาล', 'นายกรัฐมนตรี', 'วัคซีน', 'น้ำท่วม', 'ราคา', 'ข้าว', 'โควิด', 'ท่องเที่ยว', 'อาเซียน', 'ยาง']
  const statuses = ['confirmed', 'denied', 'corroborated', 'single-origin', 'unsourced'] as const
  const word = (i: number) => words[i % words.length]
  let cursor: string | undefined
  let stories: string | undefined
  return {
    'claims, first page': () => ledger.claims({ limit: 50 }),
    'claims, page after page': async () => {
      const page = await ledger.claims({ limit: 50, after: cursor })
      cursor = page.next ?? undefined
    },
    'claims of a status': (i) => ledger.claims({ status: statuses[i % statuses.length], limit: 50 }),
    'search, one word': (i) => ledger.search(word(i)),
    'search, two words': (i) => ledger.search(`${word(i)} ${word(i + 3)}`),
    'search, word and outlet': (i) => ledger.search(`${word(i)} outlet:"Outlet ${i % 40}"`),
    'search, word and time': (i) => ledger.search(`${word(i)} before:2017-0${(i % 9) + 1}-01`),
    'search, a time alone': (i) => ledger.search(`before:2017-0${(i % 9) + 1}-01`),
    'search, a language alone': (i) => ledger.search(i % 2 === 0 ? 'lang:th' : 'lang:en'),
    'search, status and time': (i) => ledger.search(`status:${statuses[i % statuses.length]} before:2017-06-01`),
    'search, source': () => ledger.search('source:prayut-chan-o-cha'),
    sources: (i) => ledger.sources({ offset: (i % 10) * 20, limit: 20 }),
    'source in full': () => ledger.source('prayut-chan-o-cha'),
    stories: (i) =>
      ledger
        .stories({ limit: 20, after: i === 0 ? undefined : stories })
        .then(({ next }) => (stories = next ?? undefined)),
    'articles of an outlet': (i) => ledger.articles({ outlet: `Outlet ${i % 40}`, limit: 20 }),
    'to be reviewed': () => ledger.unsure(),
    coverage: () => ledger.coverage(),
  }
}

/** Asks many times; on a machine with others at work what the processor worked says more than the clock. */
async function measure(name: string, ask: (i: number) => Promise<unknown>): Promise<void> {
  const took: number[] = []
  const spent: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const one = await worked(() => ask(i))
    took.push(one.took)
    spent.push(one.spent)
  }
  const at = (list: number[], share: number) =>
    list
      .sort((a, b) => a - b)
      [Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(1)
      .padStart(6)
  console.log(
    `ledger: ${name.padEnd(26)} median ${at(took, 0.5)} ms, p95 ${at(took, 0.95)} ms (processor ${at(spent, 0.95)} ms)`,
  )
}

interface Work {
  /** Milliseconds by the clock, and of the processor. */
  took: number
  spent: number
}

async function worked(work: () => Promise<unknown>): Promise<Work> {
  const before = process.cpuUsage()
  const took = await timed(work)
  const { user, system } = process.cpuUsage(before)
  return { took, spent: (user + system) / 1000 }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
