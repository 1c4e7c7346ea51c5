import type { NameWords } from '@thima/read/language'

const CIVIL =
  'Mr. Mrs. Ms. Mr Mrs Ms Dr. Dr Miss Sir Dame Lord Lady Madam Madame Prof. Prof Professor Rev. Reverend Father Sister Hon. Imam Ayatollah Sheikh Pastor Bishop Archbishop Cardinal Pope Rabbi Judge Justice Attorney'
const RANKS =
  'Gen. Gen General Lt. Lt Lieutenant Col. Col Colonel Maj. Maj Major Capt. Capt Captain Sgt. Sgt Sergeant Adm. Admiral Cmdr. Commander Cpl. Corporal Brig. Brigadier Marshal Pol. Police Vice Senior Chief Inspector Superintendent Supt. Sheriff Officer Detective Air'
const OFFICES =
  'President Prime Minister Vice President Deputy Prime Minister Premier Chancellor King Queen Prince Princess Crown Prince Emperor Sultan Sen. Sens. Senator Rep. Reps. Representative Congressman Congresswoman Gov. Govs. Governor Mayor Secretary Foreign Minister Defense Minister Defence Minister Finance Minister Ambassador Speaker Commissioner Chairman Chairwoman Chairperson Director Leader Comrade'

const OFFICE_PHRASES = [
  'Prime Minister',
  'Vice President',
  'Deputy Prime Minister',
  'Crown Prince',
  'Foreign Minister',
  'Defense Minister',
  'Defence Minister',
  'Finance Minister',
  'Labour Minister',
  'Labor Minister',
  'Interior Minister',
  'Justice Minister',
  'Health Minister',
  'Vice Foreign Minister',
  'Deputy Foreign Minister',
  'Secretary of State',
  'Secretary-General',
  'Secretary General',
  'Major General',
  'Lieutenant General',
  'Senior General',
  'Brigadier General',
  'Maj. Gen.',
  'Maj Gen',
  'Lt. Gen.',
  'Lt Gen',
  'Brig. Gen.',
  'Lt. Col.',
  'Pol. Gen.',
  'Pol. Lt. Gen.',
  'Air Chief Marshal',
  'Field Marshal',
  'Vice Admiral',
  'Rear Admiral',
]

/** Words of naming in English. A title in front of a name belongs to it. */
export const naming: NameWords = {
  titles: [...new Set([...OFFICE_PHRASES, ...`${CIVIL} ${RANKS} ${OFFICES}`.split(' ')])].sort(
    (a, b) => b.length - a.length,
  ),
  generic: [
    ['newspaper', 'outlet'],
    ['daily', 'outlet'],
    ['news agency', 'outlet'],
    ['broadcaster', 'outlet'],
    ['website', 'outlet'],
  ],
  pronouns: ['he', 'she', 'they', 'it', 'we', 'I', 'him', 'her', 'them', 'who'],
  unnamed: [
    ['diplomatic source', 'diplomatic'],
    ['diplomatic sources', 'diplomatic'],
    ['diplomat', 'diplomatic'],
    ['security source', 'military'],
    ['military source', 'military'],
    ['government source', 'official'],
    ['official', 'official'],
    ['source', 'other'],
    ['sources', 'other'],
  ],
  several: ['several', 'two', 'three', 'four', 'some', 'many', 'multiple', 'various'],
  senior: ['senior', 'top', 'high-ranking', 'high-level'],
  home: null,
  notHolder: ['former', 'ex-', 'late', 'then', 'acting', 'incoming', 'outgoing', 'would-be', 'future', 'aspiring'],
  relative: { words: new Set(['who', 'which', 'that', 'whose', 'whom']), things: /^what\s$/iu },
  relations: {
    before: ['a ', 'an ', 'the ', 'former ', 'ex-', 'late ', 'senior ', 'top ', 'close ', 'longtime ', 'personal '],
    close: [
      'wife husband widow spouse partner fiancée son daughter brother sister mother father parents son-in-law daughter-in-law',
      'brother-in-law nephew niece cousin relative relatives family friend friends aide aides adviser advisers advisor advisors',
      'assistant lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson supporter supporters ally allies staff team',
      'office bodyguard doctor secretary representative representatives campaign',
    ].flatMap((words) => words.split(' ')),
    titles: [],
    links: [' of ', ' to ', ' for ', ' of the ', ' to the ', ' for the '],
    glued: false,
  },
}

/** Words that stand in front of a person's name and are a title, lower-cased and without their dot. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `${CIVIL} ${RANKS} ${OFFICES} Deputy Foreign Defense Defence Finance Interior Labour Labor Health Justice Education Former Spokesman Spokeswoman Spokesperson`
    .split(' ')
    .map((w) => w.replace(/\.$/, '').toLowerCase()),
)
