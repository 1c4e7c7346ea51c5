/**
 * What the ledger makes of stories: every article of a story is added to a ledger of its own, and its claims are written as
 * of each day that the gold asks for.
 *
 *     node --conditions=source evaluation/stories.ts [OUT]
 *
 * THIMA_STORIES is a folder of stories (default: our own in evaluation/stories). THIMA_GOLD, where set, is a folder of gold
 * readings of the same articles (`LANGUAGE-STORY-ARTICLE.gold.json`): the ledger is then given those in place of the
 * reader's, which measures it apart from the reader.
 */
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLedger } from '@thima/ledger'
import { createThima, type Reading, type Thima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { type Gold, goldReading } from './stories/gold-reading.ts'
import { emptyScore, type GoldClaim, MEASURES, type Score, scoreClaim } from './stories/score.ts'

interface Given {
  id: string
  url: string
  outlet: string
  language: string
  published: string
  title: string
  text: string
}

const folder = process.env.THIMA_STORIES ?? join(import.meta.dirname, 'stories')
const out = process.argv[2] ?? null
const thima = await createThima()
const languages = await claimLanguages()
const total = emptyScore()
if (out !== null) mkdirSync(out, { recursive: true })
for (const story of readdirSync(folder).sort()) {
  if (!existsSync(join(folder, story, 'gold.json'))) continue
  const score = await scoreStory(story)
  console.log(`${story}\n${table(score)}`)
  for (const measure of MEASURES) {
    total[measure].right += score[measure].right
    total[measure].of += score[measure].of
  }
}
console.log(`all stories\n${table(total)}`)

async function scoreStory(story: string): Promise<Score> {
  const articles = readFileSync(join(folder, story, 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
  const { claims } = JSON.parse(readFileSync(join(folder, story, 'gold.json'), 'utf8')) as { claims: GoldClaim[] }
  const ledger = await openLedger(':memory:', {
    languages,
    knowledge: thima.knowledge,
    reader: 'evaluation',
    create: true,
  })
  const days = new Map<string, string>()
  for (const line of articles) {
    const given = JSON.parse(line) as Given
    const text = `${given.title}\n\n${given.text}`
    days.set(given.id, given.published.slice(0, 10))
    const reading = readingOf(thima, story, given, text)
    await ledger.add({ ...given, text, place: null, bytes: Buffer.from(line), reading }, '2000-01-01T00:00:00Z')
  }
  const score = emptyScore()
  for (const asOf of [...new Set(claims.flatMap(({ status }) => status.map((at) => at.asOf)))].sort()) {
    const made = (await ledger.claims({ asOf, limit: 10_000 })).claims
    if (out !== null) writeFileSync(join(out, `${story}.${asOf}.json`), `${JSON.stringify(made, null, 1)}\n`)
    for (const gold of claims)
      for (const at of gold.status) if (at.asOf === asOf) scoreClaim(score, gold, at, made, days)
  }
  await ledger.close()
  return score
}

function readingOf({ read, knowledge }: Thima, story: string, given: Given, text: string): Reading {
  const { language, published, outlet, title } = given
  const golds = process.env.THIMA_GOLD
  if (golds === undefined) return read(text, { language, published, outlet, title })
  const [file] = globSync(join(golds, `${language}-${story.replace(/-\d{4}$/, '')}-${given.id}.gold.json`))
  return goldReading(text, JSON.parse(readFileSync(file, 'utf8')) as Gold, knowledge, outlet)
}

function table(score: Score): string {
  return MEASURES.map((measure) => {
    const { right, of } = score[measure]
    return `  ${measure.padEnd(20)} ${((100 * right) / (of || 1)).toFixed(1).padStart(5)} %  ${right} of ${of}`
  }).join('\n')
}
