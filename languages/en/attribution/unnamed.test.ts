import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { describe, expect, it } from 'vitest'
import { english } from '../index.ts'

const reader = createReader({ languages: [english], knowledge })
/** Of each statement its first words and who speaks: what is told of somebody unnamed, else the name. */
const read = (text: string) =>
  reader.read(text, { language: 'en' }).statements.map(({ chain: [{ unnamed, name }], content }) => {
    const first = text.slice(...content[0]).split(' ', 2)
    return `${first.join(' ')}: ${unnamed ? `${unnamed.circle} ${unnamed.of ?? ''} ${unnamed.number}` : name}`
  })

describe('who stays unnamed', () => {
  it.each([
    [
      'The officers, who asked that their names be kept back, said the order came from his deputy.',
      'the order: other  several',
    ],
    ['Two residents of the town said the fort had fallen. They did not wish to be named.', 'the fort: other  several'],
    [
      'A relative of one passenger told Yonhap that a bird had struck it. The relative asked not to be named.',
      'a bird: other  one',
    ],
    [
      'Three former inspectors who spoke to the newspaper on condition that they were not named said it was unsafe.',
      'it was: other  several',
    ],
    [
      'Nobody was hurt, according to a coast guard official who declined to give his name.',
      'Nobody was: official  one',
    ],
    [
      'A source in the Indonesian government told Tempo that the president would fly.',
      'the president: official government-of-indonesia one',
    ],
    [
      'An official at the Trade Ministry, who was not allowed to speak to reporters, said rice was short.',
      'rice was: official trade-ministry one',
    ],
  ])('reads %s', (text, told) => expect(read(text)).toEqual([told]))

  it('reads "the diplomat", "he" and "they" as who was left unnamed before', () => {
    expect(
      read(
        'A diplomat told AFP that talks had failed. He said nobody was to blame.\n\nThe diplomat said they would go on.',
      ),
    ).toEqual(['talks had: diplomatic  one', 'nobody was: diplomatic  one', 'they would: diplomatic  one'])
    expect(read('Two army officers said he was held. They said the order came from his deputy.')).toEqual([
      'he was: military  several',
      'the order: military  several',
    ])
  })

  it.each([
    [
      'Output has fallen, one of the sources said, declining to be identified because it is not public.',
      'Output has: other  one',
    ],
    [
      'One banker involved in it, who requested anonymity, said no decision had been taken.',
      'no decision: business  one',
    ],
  ])('reads one of several in "%s"', (text, told) => expect(read(text)).toEqual([told]))

  it('reads "one of them" as one of those who spoke before', () =>
    expect(read('Two diplomats said Qatar had helped. One of them said a second group would leave.')[1]).toBe(
      'a second: diplomatic  one',
    ))
  it('reads an official without an article in a headline', () => {
    const title = 'Wang Yi due in Yangon this week, official says'
    const reading = reader.read(`${title}\n\nIt rained in Yangon on Monday.`, { language: 'en', title })
    expect(reading.statements[0].chain[0].unnamed).toMatchObject({ circle: 'official', number: 'one' })
  })

  it('does not read people as unnamed who only live close or name nobody else', () => {
    expect(read('Residents close to the river said the water had risen.')).toEqual(['the water: Residents'])
    expect(read('Officials, who did not name the suspect, said he was 34.')).toEqual(['he was: Officials'])
    expect(read('The officials said the road was open.')).toEqual(['the road: The officials'])
  })
})
