import type { PackExample } from '@thima/read/language'

/** Sentences for each form in which English attributes, with what a careful reader finds in them. */
export const examples: readonly PackExample[] = [
  {
    shows: 'a report with "that"',
    text: 'The mayor said on Tuesday that the bridge would reopen in March.',
    statements: [
      {
        content: ['the bridge would reopen in March'],
        stance: 'asserts',
        quotation: 'indirect',
        source: 'The mayor',
        kind: 'person',
      },
    ],
  },
  {
    shows: 'a direct quotation, inverted',
    text: '"We are not going to sign this paper," said Foreign Minister Lina Okoro.',
    statements: [
      {
        content: ['We are not going to sign this paper'],
        stance: 'asserts',
        quotation: 'direct',
        source: 'Foreign Minister Lina Okoro',
        kind: 'person',
      },
    ],
  },
  {
    shows: 'a quotation that is cut in two',
    text: '"The harvest is lost," the farmer said, "and nobody has come to help us."',
    statements: [
      {
        content: ['The harvest is lost', 'and nobody has come to help us'],
        stance: 'asserts',
        quotation: 'direct',
        source: 'the farmer',
        kind: 'person',
      },
    ],
  },
  {
    shows: 'a quotation that goes on after the speaker is named',
    text: '"The talks went well," Okoro told reporters. "We will meet again next week."',
    statements: [
      {
        content: ['The talks went well', 'We will meet again next week'],
        stance: 'asserts',
        quotation: 'direct',
        source: 'Okoro',
        kind: 'person',
      },
    ],
  },
  {
    shows: 'mixed quotation',
    text: 'The union called the offer "an insult to every nurse in the country".',
    statements: [
      {
        content: ['the offer "an insult to every nurse in the country"'],
        stance: 'asserts',
        quotation: 'mixed',
        source: 'The union',
        kind: 'organization',
      },
    ],
  },
  {
    shows: 'according to',
    text: 'Exports fell by a third in the first half of the year, according to the customs office.',
    statements: [
      {
        content: ['Exports fell by a third in the first half of the year'],
        stance: 'asserts',
        source: 'the customs office',
        kind: 'organization',
      },
    ],
  },
  {
    shows: 'an agency that cites somebody unnamed',
    text: 'The army will withdraw from the port within days, Reuters reported on Friday, citing two military officials who asked not to be named.',
    statements: [
      {
        content: ['The army will withdraw from the port within days'],
        stance: 'asserts',
        source: 'two military officials',
        kind: 'unnamed',
        relays: ['Reuters'],
      },
    ],
  },
  {
    shows: 'told to a newspaper',
    text: 'Ambassador Jonas Weber told the newspaper that the embassy would stay open.',
    statements: [
      {
        content: ['the embassy would stay open'],
        stance: 'asserts',
        source: 'Ambassador Jonas Weber',
        kind: 'person',
        relays: ['the newspaper'],
      },
    ],
  },
  {
    shows: 'a report inside a report',
    text: 'The spokesman said that the president believed the vote had been fair.',
    statements: [
      {
        content: ['the president believed the vote had been fair'],
        stance: 'asserts',
        source: 'The spokesman',
        kind: 'person',
      },
      {
        content: ['the vote had been fair'],
        stance: 'believes',
        source: 'the president',
        kind: 'person',
        relays: ['The spokesman'],
      },
    ],
  },
  {
    shows: 'somebody unnamed',
    text: 'A senior diplomat said the border would stay shut until spring.',
    statements: [
      {
        content: ['the border would stay shut until spring'],
        stance: 'asserts',
        source: 'A senior diplomat',
        kind: 'unnamed',
      },
    ],
  },
  {
    shows: 'the passive: nobody is named who believes it',
    text: 'The general is believed to be in hiding abroad.',
    statements: [
      { content: ['The general', 'to be in hiding abroad'], stance: 'believes', source: null, kind: 'unknown' },
    ],
  },
  {
    shows: 'a denial',
    text: 'The company denied that it had sold the data.',
    statements: [{ content: ['it had sold the data'], stance: 'denies', source: 'The company', kind: 'organization' }],
  },
  {
    shows: 'a confirmation',
    text: 'The police confirmed that three people had been arrested.',
    statements: [
      { content: ['three people had been arrested'], stance: 'confirms', source: 'The police', kind: 'government' },
    ],
  },
  {
    shows: 'a refusal to confirm',
    text: 'The ministry declined to confirm that the prisoners had been moved.',
    statements: [
      { content: ['the prisoners had been moved'], stance: 'declines', source: 'The ministry', kind: 'government' },
    ],
  },
  {
    shows: 'neither confirmed nor denied',
    text: 'Neither government has confirmed that the meeting took place.',
    statements: [
      { content: ['the meeting took place'], stance: 'declines', source: 'Neither government', kind: 'government' },
    ],
  },
  {
    shows: 'somebody who could not be reached',
    text: 'The owner of the ship could not be reached for comment.',
    statements: [{ content: ['for comment'], stance: 'declines', source: 'The owner of the ship', kind: 'person' }],
  },
  {
    shows: 'a plan',
    text: 'The government plans to raise the price of petrol in July.',
    statements: [
      {
        content: ['to raise the price of petrol in July'],
        stance: 'intends',
        source: 'The government',
        kind: 'government',
      },
    ],
  },
  {
    shows: 'an expectation',
    text: 'Analysts expect the central bank to cut its rate in September.',
    statements: [
      {
        content: ['the central bank to cut its rate in September'],
        stance: 'expects',
        source: 'Analysts',
        kind: 'group',
      },
    ],
  },
  {
    shows: 'a demand',
    text: 'The opposition urged the prime minister to resign at once.',
    statements: [
      {
        content: ['the prime minister to resign at once'],
        stance: 'asks',
        source: 'The opposition',
        kind: 'organization',
      },
    ],
  },
  {
    shows: 'a headline with its teller at the end',
    text: 'Rebels hold 40 hostages, army says\n\nThe army said on Sunday that rebels were holding 40 hostages in the hills.',
    statements: [
      { content: ['Rebels hold 40 hostages'], stance: 'asserts', source: 'army', kind: 'government' },
      {
        content: ['rebels were holding 40 hostages in the hills'],
        stance: 'asserts',
        source: 'The army',
        kind: 'government',
      },
    ],
  },
  {
    shows: 'a quotation mark that is never closed',
    text: 'Judge Amina Diallo said: "The court will hear the case on Monday.\n\nThe hall was full.',
    statements: [
      {
        content: ['The court will hear the case on Monday'],
        stance: 'asserts',
        source: 'Judge Amina Diallo',
        kind: 'person',
      },
    ],
  },
  {
    shows: 'two who speak as one',
    text: 'Norway and Sweden have agreed to share the cost of the rescue.',
    statements: [
      {
        content: ['to share the cost of the rescue'],
        stance: 'intends',
        source: 'Norway and Sweden',
        kind: 'government',
      },
    ],
  },
]
