import type { Stance } from '@thima/read/model'
import { hashWord } from './grammar/hash.ts'
import { NumberMap } from './grammar/number-map.ts'
import { stem } from './stem.ts'

/** What a reporting word does by itself, by its dictionary form. What is not listed asserts. */
const rows: readonly (readonly [Stance, string])[] = [
  [
    'confirms',
    'confirm affirm reaffirm acknowledge admit concede verify corroborate certify attest authenticate confess own',
  ],
  [
    'denies',
    'deny reject refute rebut dispute disavow repudiate dismiss contradict disagree disown debunk contest denial rejection',
  ],
  [
    'doubts',
    'doubt question disbelieve distrust mistrust query skeptical sceptical skepticism scepticism unconvinced doubtful unsure',
  ],
  [
    'believes',
    'believe think suspect feel consider fear worry know assume suppose presume imagine reckon regard view see deem understand realize realise ' +
      'sense perceive judge dread conclude guess wonder conclude seem appear believe belief suspicion opinion view concern concerned afraid worried ' +
      'confident certain sure convinced convince aware fearful anxious wary learn remember recall recognise recognize',
  ],
  [
    'expects',
    'expect predict forecast anticipate project hope foresee envision envisage estimate prophesy bet speculate await expectation prediction hopeful ' +
      'optimistic likely prospect',
  ],
  [
    'intends',
    'intend plan want promise vow pledge decide seek aim wish resolve swear agree offer undertake threaten mean prepare arrange commit determine ' +
      'volunteer consent propose aspire choose opt desire ready willing eager determined decision intention pledge promise vow plan aim goal willing ' +
      'reluctant strive mull weigh ambition commitment',
  ],
  [
    'asks',
    'ask demand urge order request call-for implore beg plead appeal press instruct command direct advise recommend encourage invite exhort beseech ' +
      'petition summon forbid ban prohibit require insist-on demand request appeal order recommendation plea urge suggest-to challenge warn-to pressure dare',
  ],
  ['declines', 'decline'],
]

/** Words of telling that assert. Listed only so that learning knows a rare one by its company: "opine" is used as "argue" is. */
const TELLING =
  'say tell report announce state write add note explain describe claim declare reveal disclose inform mention remark comment observe point argue ' +
  'contend insist maintain allege assert stress emphasise emphasize underline underscore reiterate repeat recount relate testify tweet post publish ' +
  'broadcast speak talk reply respond answer retort counter continue conclude quip joke opine muse concede indicate suggest imply hint signal show find ' +
  'warn caution accuse blame criticise criticize condemn denounce praise applaud hail thank congratulate welcome commend mock ridicule blast slam lash ' +
  'rebuke complain lament regret apologise apologize boast brag cite quote call label dub term characterise characterize portray put list record count ' +
  'estimate calculate measure register log read recall summarise summarize outline detail narrate notify brief advise assure reassure proclaim preach ' +
  'shout yell whisper scream chant mutter murmur statement report claim remark comment announcement assertion allegation accusation criticism warning'

/** Groups of reporting words by what they do, for learning. */
const groups = new NumberMap([
  ...TELLING.split(' ').map((w) => [hashWord(stem(w)), 1] as const),
  ...rows.flatMap(([, words], i) => words.split(' ').map((w) => [hashWord(stem(w)), i + 2] as const)),
])

/** 0 for words that are in none. */
export const groupOf = (stemNumber: number): number => groups.get(stemNumber)

const stances = new Map<number, Stance>()
for (const [stance, words] of rows)
  for (const w of words.split(' ')) if (!w.includes('-')) stances.set(hashWord(stem(w)), stance)

/** The stance of a reporting word by the number of its stem. */
export const stanceOfStem = (n: number): Stance => stances.get(n) ?? 'asserts'

const stems = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((w) => hashWord(stem(w))))

/** Verbs that pass words on: with a "not" they decline. */
export const SPEAK = stems(
  'say tell confirm comment disclose reveal mention name give specify explain elaborate answer respond reply announce provide identify discuss ' +
    'address release state clarify speak report set rule admit acknowledge publish describe detail talk indicate',
)
/** Verbs whose object is asked to do something where "to" and a verb follow: "told them to leave". */
export const ASK_WITH_TO = stems('tell call warn urge remind persuade convince caution signal say write')
/** Verbs of refusing: "refused to say" declines, "refused to leave" intends not to. */
export const REFUSE = stems('decline refuse')
/** Verbs that name another's words: the words are those of the one cited. */
export const CITE = stems('cite quote attribute')
export const CALL = hashWord(stem('call'))
export const REPORT_NOUNS = new Set([
  'report',
  'reports',
  'media reports',
  'news reports',
  'local reports',
  'press reports',
  'rumors',
  'rumours',
  'speculation',
])
