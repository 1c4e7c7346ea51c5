import { knowledge } from '@thima/knowledge'
import { createReader } from '@thima/read'
import { describe, expect, it } from 'vitest'
import { english } from '../index.ts'

const reader = createReader({ languages: [english], knowledge })
const read = (text: string) =>
  reader
    .read(text, { language: 'en', published: '2024-06-12' })
    .events.map((e) => `${e.type} ${e.actors.join('+')} > ${e.recipients.join('+')} @ ${e.place ?? ''} ${e.modality}`)

describe('events', () => {
  it.each([
    [
      'Russian President Vladimir Putin arrived in Vietnam on Wednesday.',
      'CONSULT vladimir-putin > vietnam @ vietnam occurred',
    ],
    ['Vladimir Putin will visit North Korea next week.', 'CONSULT vladimir-putin > north-korea @ north-korea planned'],
    ['Russia invaded Ukraine in February 2022.', 'ASSAULT russia > ukraine @  occurred'],
    ['Ukraine was attacked by Russia on Monday.', 'ASSAULT russia > ukraine @  occurred'],
    ['Japan condemned North Korea on Monday.', 'ACCUSE japan > north-korea @  occurred'],
    ['The Kremlin denied that Russia had invaded Georgia.', 'denied'],
    ['An earthquake struck Myanmar on Friday.', 'OTHER  >  @ '],
    ['Thailand and Malaysia have agreed to meet in July.', 'AGREE thailand+malaysia'],
  ])('reads %s', (text, expected) => expect(read(text).join('\n')).toContain(expected))
  it('does not read the month as a march', () => expect(read('It was in March that the river froze.')).toEqual([]))
})
