import { expect, it } from 'vitest'
import { Ledger } from './ledger.ts'
import { openStore } from './store/open.ts'
import { captured, PAGES } from './store/store.case.ts'
import { knowledge, languages } from './testing/world.ts'

it('lets others have their turn between the stories that it decides', async () => {
  const db = await openStore(':memory:', { create: true })
  const ledger = new Ledger(db, { languages, knowledge, reader: 'one' })
  for (const page of PAGES) await ledger.add(captured(page), '2024-06-20T08:00:00Z')
  let turns = 0
  let over = false
  const count = () => {
    turns++
    if (!over) setImmediate(count)
  }
  setImmediate(count)
  const settled = await ledger.settle()
  over = true
  expect([settled > 1, turns >= settled]).toEqual([true, true])
  await ledger.close()
})

it('decides the stories of some articles before all others', async () => {
  const db = await openStore(':memory:', { create: true })
  const ledger = new Ledger(db, { languages, knowledge, reader: 'one' })
  for (const page of PAGES) await ledger.add(captured(page), '2024-06-20T08:00:00Z')
  const all = await ledger.unsettled()
  await ledger.settleOf(['c'])
  expect(await ledger.unsettled()).toBe(all - 1)
  expect((await ledger.stories()).items.map(({ upTo }) => upTo)).toEqual(['2024-06-12'])
  await ledger.close()
})
