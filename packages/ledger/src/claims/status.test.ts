import { describe, expect, it } from 'vitest'
import { claimsOf, type Page } from '../testing/world.ts'

const VISIT = 'Ano will visit Southland'
const SHOTS = 'Southland fired at Northland'
let n = 0
const told = (
  content: string,
  by: string,
  on: string,
  stance: 'asserts' | 'denies' | 'declines' | 'confirms' = 'asserts',
): Page => ({
  id: `p${n++}`,
  on,
  text: `${content}.`,
  told: [{ content, by, stance }],
})
const stands = (pages: readonly Page[], asOf: string | null = null) => {
  const [{ status, flags, independentOrigins }] = claimsOf(pages, asOf)
  return [status, flags, independentOrigins]
}

describe('status', () => {
  it('is single-origin, then corroborated, as origins come', () => {
    const pages = [told(VISIT, 'caro', '2024-06-10'), told(VISIT, 'unnamed diplomat', '2024-06-12')]
    expect(stands(pages, '2024-06-11')).toEqual(['single-origin', [], 1])
    expect(stands(pages, '2024-06-12')).toEqual(['corroborated', [], 2])
  })

  it('is confirmed where either side of a visit says so', () =>
    expect(stands([told(VISIT, 'bela', '2024-06-10')])).toEqual(['confirmed', [], 1]))

  it('is not confirmed by whoever has it happen in his state', () => {
    const truce = 'Northland and Southland will agree on a truce in Eastland'
    const by = told(truce, 'unnamed diplomat', '2024-06-10')
    expect(stands([by, { ...told(truce, 'east', '2024-06-11'), outlet: 'Mirror' }])[0]).not.toBe('confirmed')
  })

  it('is denied where whoever is accused says that he never began it', () =>
    expect(
      stands([
        told(SHOTS, 'ano', '2024-06-10'),
        {
          id: 'began',
          on: '2024-06-11',
          text: 'Southland fired at Northland, Northland says. Southland has not begun it.',
          told: [
            { content: 'Southland fired at Northland', by: 'south-army', stance: 'denies' },
            { content: 'Southland has not begun it', by: 'south-army' },
          ],
        },
      ])[0],
    ).toBe('disputed'))

  const ARREST = 'Zeno was arrested in Norville'
  it('is denied where the authority says that it arrested nobody, not where the arrested man does', () => {
    const happens: Page['happens'] = [{ type: 'COERCE', trigger: 'arrested', who: ['zeno'] }]
    const by = (who: string, stance: 'asserts' | 'denies', on: string): Page => ({
      ...told(ARREST, who, on, stance),
      names: ['Zeno'],
      happens,
    })
    const rumour = by('unnamed officer', 'asserts', '2024-06-10')
    expect(stands([rumour, by('north-ministry', 'denies', '2024-06-11')])[0]).toBe('denied')
    expect(stands([rumour, by('zeno', 'denies', '2024-06-11')])[0]).toBe('single-origin')
  })

  it('counts the media of a state and whoever speaks for it as one', () => {
    const arrest = 'Twelve were arrested in Norville'
    expect(
      stands([
        told(arrest, 'north-ministry', '2024-06-10'),
        { ...told(arrest, 'north-radio', '2024-06-10'), outlet: 'Mirror' },
      ])[2],
    ).toBe(1)
  })

  it('is not confirmed by what somebody is only said to deny', () => {
    const denied = 'an allegation that Southland fired at Northland'
    expect(
      stands([
        {
          id: 'inner',
          on: '2024-06-10',
          text: `The army dismissed ${denied}.`,
          told: [
            { content: denied, by: 'south-army', stance: 'denies', cue: 'dismissed' },
            { content: SHOTS, by: 'south-army' },
          ],
        },
      ])[0],
    ).toBe('denied')
  })

  it('is denied by the authority of the place where nobody is said to have done it', () => {
    const shots = 'Somebody fired at a school in Norville'
    const pages = [told(shots, 'unnamed diplomat', '2024-06-10'), told(shots, 'north-ministry', '2024-06-11', 'denies')]
    expect(stands(pages)[0]).toBe('denied')
  })

  it('is confirmed by the authority of the state of which the texts are about, where nobody says where it was', () => {
    const page = told('Twelve died', 'north-ministry', '2024-06-10')
    expect(stands([{ ...page, text: `${page.text} Northland has sent boats to Norville.` }])[0]).toBe('confirmed')
  })

  it('is not confirmed by an ambassador', () =>
    expect(stands([told(VISIT, 'caro', '2024-06-10')])[0]).toBe('single-origin'))

  it("is not confirmed by a party's state media alone", () =>
    expect(stands([told(VISIT, 'north-radio', '2024-06-10')])[0]).toBe('single-origin'))

  it('is denied by whoever denies it on record where no party was heard', () => {
    const pages = [told(VISIT, 'unnamed aide', '2024-06-10'), told(VISIT, 'caro', '2024-06-11', 'denies')]
    expect(stands(pages)[0]).toBe('denied')
    expect(stands([...pages, told(VISIT, 'ano', '2024-06-12')])[0]).toBe('confirmed')
  })

  it('is not denied by somebody who came round, nor confirmed by him', () =>
    expect(stands([told(VISIT, 'caro', '2024-06-10', 'denies'), told(VISIT, 'caro', '2024-06-12')])[0]).toBe(
      'single-origin',
    ))

  it('is denied where a party denies it and seems to affirm it in one text', () =>
    expect(
      stands([
        {
          id: 'both',
          on: '2024-06-10',
          text: `${VISIT}. Ano will visit Southland as ever.`,
          told: [
            { content: VISIT, by: 'ano', stance: 'denies' },
            { content: 'Ano will visit Southland as ever', by: 'ano' },
          ],
        },
      ])[0],
    ).toBe('denied'))

  it('is unconfirmed where one declines whom most tellings name, whoever was read to act', () => {
    const release = 'Nobody knew why Northland released men of the Clique'
    const page = (by: string, on: string, stance?: 'declines'): Page => ({
      ...told(release, by, on, stance),
      happens: [{ type: 'RETREAT', trigger: 'released', who: ['clique'] }],
    })
    expect(stands([page('unnamed aide', '2024-06-10'), page('north-ministry', '2024-06-11', 'declines')])[1]).toEqual([
      'unconfirmed',
    ])
  })

  it('is unconfirmed where a party declines, until one affirms', () => {
    const pages = [
      told(VISIT, 'caro', '2024-06-10'),
      told(VISIT, 'north-ministry', '2024-06-11', 'declines'),
      told(VISIT, 'ano', '2024-06-12'),
    ]
    expect(stands(pages, '2024-06-11')).toEqual(['single-origin', ['unconfirmed'], 1])
    expect(stands(pages, '2024-06-12')).toEqual(['confirmed', [], 2])
  })

  it('stays unconfirmed where a party denies after it declined', () =>
    expect(
      stands([
        told(VISIT, 'caro', '2024-06-10'),
        told(VISIT, 'north-ministry', '2024-06-11', 'declines'),
        told(VISIT, 'ano', '2024-06-12', 'denies'),
      ]),
    ).toEqual(['denied', ['unconfirmed'], 1]))

  it('stays denied while others affirm, whose origins are counted all the same', () =>
    expect(
      stands([
        told(VISIT, 'ano', '2024-06-10', 'denies'),
        told(VISIT, 'caro', '2024-06-11'),
        told(VISIT, 'unnamed aide', '2024-06-12'),
      ]),
    ).toEqual(['denied', [], 2]))

  it("follows a party's last word", () =>
    expect(stands([told(VISIT, 'ano', '2024-06-10', 'denies'), told(VISIT, 'north-ministry', '2024-06-12')])).toEqual([
      'confirmed',
      [],
      1,
    ]))

  it('is disputed where the parties contradict each other', () =>
    expect(stands([told(VISIT, 'ano', '2024-06-10'), told(VISIT, 'bela', '2024-06-10', 'denies')])[0]).toBe('disputed'))

  it('is not confirmed by the one who says that he was shot at', () =>
    expect(stands([told(SHOTS, 'north-ministry', '2024-06-10')])).toEqual(['single-origin', [], 1]))

  it('is confirmed by an admission', () =>
    expect(stands([told(SHOTS, 'south-army', '2024-06-10')])[0]).toBe('confirmed'))

  it('is disputed where one accuses and the other denies', () =>
    expect(stands([told(SHOTS, 'north-ministry', '2024-06-10'), told(SHOTS, 'bela', '2024-06-10', 'denies')])[0]).toBe(
      'disputed',
    ))

  it('is denied where a third one accuses and the actor denies', () =>
    expect(
      stands([told(SHOTS, 'unnamed diplomat', '2024-06-10'), told(SHOTS, 'bela', '2024-06-10', 'denies')])[0],
    ).toBe('denied'))

  it('has the authority of the place confirm what nobody does', () => {
    const flood = 'Twelve died in a flood in Norville'
    expect(stands([told(flood, 'caro', '2024-06-10'), told(flood, 'ano', '2024-06-11')], '2024-06-10')[0]).toBe(
      'single-origin',
    )
    expect(stands([told(flood, 'caro', '2024-06-10'), told(flood, 'ano', '2024-06-11')])[0]).toBe('confirmed')
  })

  it('lapses when its time has passed in silence', () => {
    const pages = [told(`${VISIT} on 2024-06-18`, 'caro', '2024-06-10')]
    expect(
      stands([...pages, told('Snow fell on Eastland and Norville', 'caro', '2024-06-11')], '2024-06-18')[1],
    ).toEqual([])
    expect(stands(pages, '2024-06-19')[1]).toEqual(['lapsed'])
  })

  it('does not lapse where it happened', () => {
    const pages: Page[] = [
      told(`${VISIT} on 2024-06-18`, 'caro', '2024-06-10'),
      {
        id: 'z',
        on: '2024-06-18',
        text: 'Ano arrived in Southland.',
        happens: [{ type: 'CONSULT', trigger: 'arrived', who: ['ano'], whom: ['south'] }],
      },
    ]
    expect(stands(pages, '2024-07-01')[1]).toEqual([])
  })

  it('is retracted, and its origin gone, where the outlet takes it back', () => {
    const pages: Page[] = [
      {
        id: 'x',
        outlet: 'Mirror',
        on: '2024-06-10',
        text: 'Ano will resign, an aide said.',
        told: [{ content: 'Ano will resign', by: 'unnamed aide' }],
      },
      {
        id: 'y',
        outlet: 'Gazette',
        on: '2024-06-12',
        text: 'The Mirror retracts that Ano will resign.',
        told: [{ content: 'Ano will resign', by: 'mirror', cue: 'retracts', stance: 'denies' }],
      },
    ]
    expect(stands(pages, '2024-06-10')).toEqual(['single-origin', [], 1])
    expect(stands(pages)).toEqual(['unsourced', ['retracted'], 0])
  })

  it('says how far the event has come', () => {
    const pages = [
      told(VISIT, 'caro', '2024-06-10'),
      {
        id: 'w',
        on: '2024-06-18',
        text: 'Ano arrived in Southland.',
        happens: [{ type: 'CONSULT' as const, trigger: 'arrived', who: ['ano'], whom: ['south'] }],
      },
    ]
    expect(claimsOf(pages, '2024-06-10')[0].course).toBe('expected')
    expect(claimsOf(pages)[0].course).toBe('occurred')
  })

  it('counts an asking for nothing', () => {
    const pages: Page[] = [
      {
        id: 'v',
        text: 'Bela wants Ano to visit Southland.',
        told: [{ content: 'Ano to visit Southland', by: 'bela', stance: 'asks' }],
      },
    ]
    expect(claimsOf(pages)).toEqual([])
  })
})
