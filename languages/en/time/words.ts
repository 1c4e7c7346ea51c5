import type { Unit } from '@thima/read/language'

/** Tables of words, lower-case. A map each, so that a word is looked up once. */
const table = <T>(text: string, value: (index: number) => T): [string, T][] =>
  text.split(' ').flatMap((group, index) => group.split('|').map((word): [string, T] => [word, value(index)]))

export const MONTHS: ReadonlyMap<string, number> = new Map(
  table(
    'january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    (i) => i + 1,
  ),
)

/** 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  table(
    'monday|mon|mondays tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun|sundays',
    (i) => i + 1,
  ),
)

/** Abbreviations that are other words too: they name a weekday only beside a day or a word that says which. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(
  'mon tue tues wed weds thu thur thurs fri sat sun'.split(' '),
)

/** Months that are other words too. */
export const WEAK_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sep',
  'jun',
  'jul',
  'apr',
  'aug',
  'oct',
  'nov',
  'feb',
])

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
])

const SMALL = table(
  'zero|oh one|a|an two|couple three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (i) => i,
)
export const CARDINALS: ReadonlyMap<string, number> = new Map(SMALL)
export const TENS: ReadonlyMap<string, number> = new Map(
  table('twenty thirty forty|fourty fifty sixty seventy eighty ninety', (i) => (i + 2) * 10),
)
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...table(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    (i) => i + 1,
  ),
  ['thirtieth', 30],
])

/** Decades by name. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  table('twenties thirties forties fifties sixties seventies eighties nineties', (i) => 20 + i * 10),
)

/** Which of its kind, counted from now. */
export const WHICH: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['same', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
])

/** In front of a part of the calendar: dropped from its value. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  'early earlier late later mid middle beginning start end rest remainder remaining'.split(' '),
)

export const PARTS_OF_DAY: ReadonlySet<string> = new Set('morning afternoon evening night midday noon dawn'.split(' '))

export const TO: ReadonlySet<string> = new Set(['to', 'through', 'thru', 'until', 'till', 'til', '-', '–', '—', '~'])

/** Verbs and auxiliaries that put what follows into the time to come. */
export const TO_COME: ReadonlySet<string> = new Set(
  "will would shall 'll plan plans planned expect expects expected schedule scheduled due set begin begins starts start until going intends intend likely must could may might should by before".split(
    ' ',
  ),
)

/** Verbs that put it into the time that is over. */
export const GONE: ReadonlySet<string> = new Set(
  'said told reported announced was were had did declined confirmed denied wrote published released issued came went killed died arrived met since after'.split(
    ' ',
  ),
)

/** Between two expressions of the same day: "on Wednesday, which is Russia's national day". */
export const SAME_DAY = [
  'which is',
  'which was',
  'which fell on',
  'which marks',
  'marked as',
  'marking',
  'the',
  "'s",
  '’s',
  'is',
  'was',
  'falls on',
  'fell on',
  'on',
]

/** Nouns that a four-digit number counts. */
export const COUNTED: ReadonlySet<string> = new Set(
  'people persons troops soldiers men women children workers miles kilometers kilometres km meters metres feet tons tonnes hectares acres baht dollars yuan euros pounds yen rubles roubles won rupees families homes houses schools villages votes seats cases deaths units hours minutes seconds days weeks months years times points percent pages words members delegates'.split(
    ' ',
  ),
)

/** Words in front of a bare year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in of since by until till from to before after during between and through around about late early mid the year for fall spring summer winter autumn than'.split(
    ' ',
  ),
)

/** Words of a name that say nothing of what it means. */
export const PARTICLES = "of the in on at by for to a an and with from between into 's s".split(' ')

/** Words that speak of an event years after it. */
export const ANNIVERSARIES = [
  'anniversary',
  'anniversaries',
  'commemorat',
  'years after',
  'years since',
  'years on',
  'years ago',
  'a year after',
  'a year since',
]

/** Words for what was said before that which the text is about. */
export const EARLIER = ['earlier', 'previously', 'had said', 'had told']

/** Words by which somebody gives what was said at a meeting. */
export const GIST = ['gist of', 'summary of', 'outcome of the meeting', 'outcomes of the meeting']

/** Words by which an office is told of as held in the past. */
export const FORMERLY = [
  'at the time',
  ' then ',
  'then-',
  'former',
  'predecessor',
  'ex-',
  'under the government of',
  'was president',
  'was prime minister',
  'when ',
]

/** How a report opens with its day. */
export const OPENING = {
  leads: ['early on', 'late on', 'on '],
  tells: [
    ' said',
    ' told',
    'announced',
    'reported',
    ' stated',
    'confirmed',
    ' denied',
    ' wrote',
    ' posted',
    'according to',
  ],
  that: [' that ', ' which ', ' who '],
  which: [' was', ' were', ' is', ' been', ' be', ' as', ' had'],
  since: [' now', 'today', 'since', ' later', ' ago'],
  later: ['years later', 'years on', 'year later', 'months later', 'years have passed', 'looking back', 'remembered'],
}
