import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { correctionsOf, decideOn, decisionOn, openLedger } from '@thima/ledger'
import { createThima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { expect, it } from 'vitest'
import { loadGold } from './gold.ts'

const TEXT = `นายกรัฐมนตรีกล่าวว่า จะเดินทางไปมาเลเซียในเดือนหน้า
นายกรัฐมนตรีกล่าวว่า จะเดินทางไปญี่ปุ่นวันจันทร์
โฆษกกระทรวงการต่างประเทศระบุว่า ยังไม่มีกำหนดการ
“เราพร้อม” รัฐมนตรีกล่าว`

it('reads what people corrected as gold, with every piece where it stands', async () => {
  const thima = await createThima()
  const ledger = await openLedger(':memory:', {
    languages: await claimLanguages(),
    knowledge: thima.knowledge,
    reader: 'one',
    create: true,
  })
  const reading = thima.read(TEXT, { published: '2024-06-12' })
  expect(reading.statements.length).toBeGreaterThan(2)
  const at = '2024-06-20T08:00:00Z'
  const article = { id: 'a/1', url: null, outlet: null, title: null, published: '2024-06-12', text: TEXT, place: null }
  await ledger.add({ ...article, bytes: Buffer.from(TEXT), reading }, at)
  await ledger.settle()
  const [first, second, ...rest] = reading.statements
  const speaker = { name: 'Somsri Test', kind: 'person' as const, entity: null }
  for (const [kind, id, said] of [
    ['reject', first.id, null],
    ['correct', second.id, speaker],
  ] as const) {
    const choice = { kind, ids: [`a/1#${id}`], speaker: said }
    await decideOn(ledger.db, await decisionOn(ledger.db, ledger.decider, choice, 'me', '', at))
  }
  const folder = mkdtempSync(join(tmpdir(), 'thima-gold-'))
  const names: string[] = []
  for await (const { article: key, text, gold } of correctionsOf(ledger.db, ledger.decider)) {
    names.push(key)
    writeFileSync(join(folder, 'a.txt'), text)
    writeFileSync(join(folder, 'a.gold.json'), JSON.stringify(gold))
  }
  expect(names).toEqual(['a/1'])
  const [gold] = loadGold([folder])
  rmSync(folder, { recursive: true })
  await ledger.close()
  expect(gold.statements).toHaveLength(1 + rest.length)
  expect(gold.statements[0].chain[0]).toMatchObject({ name: 'Somsri Test', kind: 'person' })
  expect(gold.statements.map((one) => (one as { decided?: string }).decided)).toEqual([
    'correct',
    ...rest.map(() => undefined),
  ])
  const places = ({ content, cue }: { content: readonly (readonly number[])[]; cue: readonly number[] | null }) => [
    content,
    cue,
  ]
  expect(gold.statements.map(places)).toEqual([second, ...rest].map(places))
  expect(gold.statements.slice(1).map(({ chain }) => chain.map(({ span }) => span))).toEqual(
    rest.map(({ chain }) => chain.map(({ span }) => span)),
  )
  expect(gold.times.map(({ span }) => span)).toEqual(reading.times.map(({ span }) => span))
  expect([gold.language, gold.published]).toEqual(['th', '2024-06-12'])
})
