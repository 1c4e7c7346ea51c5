import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { describe, expect, it } from 'vitest'
import { english } from '../index.ts'

const reader = createReader({ languages: [english], knowledge })
const read = (text: string) =>
  reader
    .read(text, { language: 'en' })
    .statements.map(
      (s) =>
        `${s.chain.map((l) => l.name).join(' < ')} ${s.stance}: ${s.content.map((c) => text.slice(...c)).join(' … ')}`,
    )

describe('who of a sentence speaks', () => {
  it('reads the whole phrase in front of the verb', () => {
    expect(read("The provincial farmers' association said prices had dropped.")[0]).toMatch(
      /^The provincial farmers' association asserts/,
    )
    expect(read('Rain damaged the crop, and traders in London expect prices to rise again.')).toEqual([
      'traders expects: prices to rise again',
    ])
    expect(read('The rumours were false, the then finance minister said on Tuesday.')).toEqual([
      'the then finance minister asserts: The rumours were false',
    ])
  })
  it('reads a second verb as the subject of the first, where the words between stand farther back', () =>
    expect(
      read(
        'The State Bank of Vietnam denied that Dong Hai Bank had been put under control and called the paper a forgery.',
      ),
    ).toEqual([
      'State Bank of Vietnam denies: Dong Hai Bank had been put under control',
      'State Bank of Vietnam asserts: the paper a forgery',
    ]))
  it('does not read a second verb so that may go on with what is told', () =>
    expect(read('The minister said the driver had been speeding and fled the scene.')).toEqual([
      'The minister asserts: the driver had been speeding and fled the scene',
    ]))
  it('reads a quotation behind a sentence as the words of who said the sentence', () =>
    expect(
      read(
        'The officers had not seen what they told us, the editor, Ko Htet Naing, said. "We should have waited for more."',
      ),
    ).toContain('Ko Htet Naing asserts: We should have waited for more'))
})

describe('who is meant', () => {
  it('reads "I" as whoever is quoted', () =>
    expect(read('"I will stay. I think the war is over," said the harbour master, Frank Moro.')).toContain(
      'Frank Moro believes: the war is over',
    ))
  it('reads "he" and "it" as who or what spoke before without a name', () => {
    expect(read('Leni Kinzli said food was short. A resident said he was hungry. "Nobody came," he said.')).toContain(
      'A resident asserts: Nobody came',
    )
    expect(read('Zephyr Air has a memo. The memo says cuts will begin in May. Pilots will stay, it says.')).toContain(
      'The memo asserts: Pilots will stay',
    )
  })
  it('reads who is named between commas right before the verb', () =>
    expect(
      read(
        'Two were freed, hours after the head of the assembly, Jorge Rodriguez, announced a "gesture of peace" on air.',
      )[0],
    ).toMatch(/^Jorge Rodriguez asserts/))
  it('reads whoever stands behind "according to"', () =>
    expect(read('Maria Lopez has a radio. According to her, nobody from the ministry had called.')).toEqual([
      'Maria Lopez asserts: nobody from the ministry had called',
    ]))
  it('reads for whom a spokesman speaks', () =>
    expect(read("A spokesperson for NATO's maritime command said the cable was safe.")).toEqual([
      "A spokesperson for NATO's maritime command asserts: the cable was safe",
    ]))
  it('does not read who asked in "Asked whether"', () =>
    expect(
      read('The minister said it rained. Asked whether the ship would get an escort, she said it would.'),
    ).toContain('unknown asks: whether the ship would get an escort'))
  it('reads a name right behind what somebody is', () =>
    expect(read('It agrees with Qatar, whose spokesman Majed al-Ansari had listed ten people.')).toContain(
      'Majed al-Ansari asserts: ten people',
    ))
})

describe('how far words go', () => {
  it('reads what is told within told words no farther than those', () =>
    expect(
      read('Rungruang Bank has not agreed to buy the mill, its president, Kittipong Asavarak, said on Friday.'),
    ).toContain('Rungruang Bank < Kittipong Asavarak intends: to buy the mill'))
  it('reads only those who are told with what they are told to do', () =>
    expect(
      read('Rain is likely until Tuesday, and farmers were told to move their animals to higher ground.'),
    ).toContain('unknown asserts: farmers … to move their animals to higher ground'))
  it('reads words that end before those who say them together', () =>
    expect(read('The road was closed after talks broke down, a community leader and two officers said.')[0]).toMatch(
      /: The road was closed after talks broke down$/,
    ))
  it('does not read what the writer adds behind as told', () => {
    expect(
      read(
        'Prosecutors have dropped the case, his lawyer said Monday, in a decision that the opposition called scandalous.',
      ),
    ).toContain('his lawyer asserts: Prosecutors have dropped the case')
    expect(read('Gunmen looted 20 trucks, the agency said Sunday, with both sides blaming each other.')).toContain(
      'the agency asserts: Gunmen looted 20 trucks',
    )
  })
  it('reads words that end where another speaks behind a semicolon', () =>
    expect(read('The Treasury says the cuts are needed; economists say they will hurt people.')).toEqual([
      'Treasury asserts: the cuts are needed',
      'economists asserts: they will hurt people',
    ]))
  it('reads words that end where the same speaker does something else', () =>
    expect(read('The spokesman confirmed the case had been halted but refused to give the reasons.')[0]).toBe(
      'The spokesman confirms: the case had been halted',
    ))
  it('reads at how many somebody puts something', () => {
    expect(read('State television MRTV put the number of dead in the whole country at 2,886.')).toEqual([
      'MRTV asserts: the number of dead in the whole country at 2,886',
    ])
    expect(read('The fire agency said all but two died, putting the dead at 179.')).toEqual([
      'The fire agency asserts: all but two died',
      'The fire agency asserts: the dead at 179',
    ])
  })
  it.each([
    'The Election Commission has not responded to requests for comment.',
    'The company had not answered questions by Friday.',
  ])('reads silence in "%s"', (text) => expect(read(text)[0]).toMatch(/ declines: /))
  it.each([
    'The Rapid Support Forces are in town.',
    'NATO allies had been informed.',
    'The army known as the MNDAA has taken the fort.',
    'He put the car in the garage at 9.',
  ])('does not read a telling in "%s"', (text) => expect(read(text)).toEqual([]))
})
