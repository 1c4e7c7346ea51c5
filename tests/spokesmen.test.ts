import { createThima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { expect, it } from 'vitest'
import { Decider } from '../packages/ledger/src/claims/decide.ts'

const thima = await createThima()
const decider = new Decider(await claimLanguages(), thima.knowledge)

/** For whom the text says that people speak whom nobody knows. */
function spokenFor(text: string): string[] {
  const reading = thima.read(text, { language: 'th', published: '2026-05-04' })
  const page = decider.page({ id: 'a1', url: null, outlet: null, published: '2026-05-04', text, reading })
  return [...page.affiliations.values()].flatMap(({ speaksFor }) => [...speaksFor])
}

it('reads the spokesman of a body of a state, whose name is one with the office, as speaking for the state', () => {
  expect(spokenFor('โฆษกสำนักงานสอบสวนกลางฟิลิปปินส์ ฮูโก มอนเตโร ชี้แจงว่า ไม่มีการจับกุม')).toContain('philippines')
})

it('does not read the spokesman of a club as speaking for its state', () => {
  expect(spokenFor('โฆษกสโมสรฟุตบอลฟิลิปปินส์ ฮูโก มอนเตโร ชี้แจงว่า ไม่มีการซื้อขาย')).not.toContain('philippines')
})
