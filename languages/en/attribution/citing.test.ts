import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { describe, expect, it } from 'vitest'
import { english } from '../index.ts'

const reader = createReader({ languages: [english], knowledge })
const read = (text: string) =>
  reader
    .read(text, { language: 'en' })
    .statements.map(
      (s) => `${s.chain.map((l) => l.name).join(' < ')}: ${s.content.map((c) => text.slice(...c)).join(' … ')}`,
    )

describe('who cites whom', () => {
  it('reads the one behind "citing" as who spoke, and the report as the way it came', () => {
    expect(
      read('The port will close, the harbour daily Kompas reported, citing an engineer who has seen the plan.'),
    ).toEqual(['an engineer < Kompas: The port will close'])
    expect(read('Reuters, citing two people with knowledge of the matter, reported that the ferry had sunk.')).toEqual([
      'two people < Reuters: the ferry had sunk',
    ])
  })
  it('reads who is quoted as saying something', () => {
    expect(read('The Daily Star cited the minister as saying that taxes would rise.')).toEqual([
      'the minister < Daily Star: taxes would rise',
    ])
    expect(read('Interfax quoted an unnamed officer of the fleet as saying the ship was on patrol.')).toEqual([
      'an unnamed officer of the fleet < Interfax: the ship was on patrol',
    ])
  })
  it('reads from whom somebody says that he had it', () =>
    expect(read('The ferry has sunk, the prime minister announced, saying he had it from the navy.')).toEqual([
      'the navy < the prime minister: The ferry has sunk',
      'the prime minister: he had it from the navy',
    ]))
  it('reads a paper as the way on which the words of somebody came who knows of things', () =>
    expect(
      read('The daily Kompas has seen the plan. According to the paper, a diplomat who knows the talks expects a war.'),
    ).toEqual(['a diplomat < Kompas: a war']))
  it('does not read what is cited as a part of what is reported', () =>
    expect(read('Local media reported the theft, citing police.')).toEqual(['police < Local media: the theft']))
  it('reads a paper or a body by the name behind what it is', () => {
    expect(
      read("In an article for the North's main newspaper, Rodong Sinmun, Putin promised to build a bridge."),
    ).toEqual(['Vladimir Putin < Rodong Sinmun: to build a bridge'])
    expect(read("The group's armed wing, the Qassam Brigades, denied that its men had fired.")).toEqual([
      'Al-Qassam Brigades: its men had fired',
    ])
  })
})
