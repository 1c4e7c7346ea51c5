import type { Circle, LinkKind } from '@thima/read/model'
import { hashWord } from './grammar/hash.ts'
import { wordSet } from './grammar/word-set.ts'

/** The main word of a source's description, with the kind of link that it makes. */
const heads: readonly (readonly [LinkKind, string])[] = [
  [
    'person',
    'relative widow president minister premier chancellor spokesman spokeswoman spokesperson secretary ambassador envoy senator congressman congresswoman governor ' +
      'mayor chief leader director chairman chairwoman chair chairperson commissioner general colonel commander judge lawyer attorney analyst professor ' +
      'expert economist king queen prince princess sultan pope bishop candidate nominee strategist pollster adviser advisor aide official diplomat ' +
      'representative lawmaker politician prosecutor sheriff officer doctor activist author writer journalist reporter correspondent editor founder ' +
      'ceo executive manager owner host member head resident survivor witness victim father mother son daughter wife husband brother sister man woman ' +
      'student teacher voter supporter critic insider deputy captain coach actor actress singer scientist researcher historian billionaire businessman ' +
      'democrat republican rival opponent counterpart boss successor predecessor monk farmer worker soldier pilot nurse volunteer engineer guard medic paramedic ' +
      'rescuer shepherd fisherman driver trader vendor shopkeeper neighbour neighbor villager passenger bystander technician clerk detective investigator suspect ' +
      'defendant plaintiff tourist user teller cashier customer client motorist commuter mechanic sailor miner monk builder cleaner waiter ranger diver lecturer ' +
      'referee player trainer priest imam headteacher principal hostage prisoner inmate detainee caller organiser organizer participant applicant he she i',
  ],
  [
    'government',
    'government ministry administration army military police court parliament senate congress house cabinet embassy consulate department agency navy ' +
      'kremlin pentagon junta authorities bureau commission council regime state municipality legislature judiciary treasury force forces country nation ' +
      'tribunal prosecutors city province consul presidency palace watchdog regulator survey intelligence customs immigration',
  ],
  [
    'organization',
    'company party university group campaign bank union association organization organisation foundation institute committee corporation firm club ' +
      'coalition alliance movement team federation institution charity center centre airline network hospital school church office board nonprofit militia ' +
      'lobby chamber secretariat fund unit front front party league society',
  ],
  [
    'outlet',
    'newspaper paper agency broadcaster daily magazine website channel weekly tabloid outlet wire station newswire journal press blog radio television tv times post',
  ],
  [
    'document',
    'report tally poll survey statement document study law letter memo transcript figures data statistics book article story email emails records record filing ' +
      'lawsuit complaint indictment ruling constitution treaty charter resolution act bill communique communiqué declaration paper research analysis post ' +
      'video footage ad advertisement advert headline editorial column tweet polls surveys documents studies reports results numbers rule rules regulation order ' +
      'plan agreement deal manifesto platform model website notice census index review audit dossier affidavit testimony evidence memoir sign caption text',
  ],
  [
    'group',
    'relatives officials analysts residents experts critics voters observers people economists supporters lawyers protesters families relatives diplomats ' +
      'lawmakers politicians democrats republicans americans leaders ministers senators activists journalists reporters opponents scientists doctors workers ' +
      'students women men survivors witnesses aides advisers advisors pundits candidates many some others both they we most several parents teachers ' +
      'strategists pollsters rivals prosecutors investigators members neighbours neighbors users fans viewers readers soldiers monks farmers villagers locals ' +
      'conservatives liberals progressives respondents governments countries states sides allies parties nations everyone nobody everybody anyone conservatives ' +
      'evangelicals insiders operatives staffers employees executives businessmen investors traders donors delegates spokesmen crowd majority percent media ' +
      'community public world rebels militants refugees researchers historians scholars academics commentators bystanders passengers',
  ],
  ['unnamed', 'source sources'],
]

const kinds = new Map<number, LinkKind>()
for (const [kind, words] of heads)
  for (const w of words.split(' ')) if (!kinds.has(hashWord(w))) kinds.set(hashWord(w), kind)

export const kindOfHead = (word: number): LinkKind | undefined => kinds.get(word)

/** People who stand unnamed where the text gives them no name: "a diplomat", "two officials". */
export const SPEAKING_ROLES = wordSet(
  'official officials diplomat diplomats aide aides source sources insider insiders adviser advisers advisor advisors staffer staffers person people ' +
    'lawmaker lawmakers officer officers executive executives envoy minister operative operatives negotiator negotiators figure figures employee employees ' +
    'volunteer volunteers nurse nurses doctor doctors medic medics paramedic paramedics rescuer rescuers engineer engineers guard guards soldier soldiers trader traders',
)
export const SOURCE_WORDS = wordSet('source sources')
/** Those of them who stand for one unnamed in a headline, which leaves out articles: "official says". */
export const HEADLINE_ROLES = wordSet('official diplomat aide insider officer executive')
/** Words that say how many there are. */
export const COUNTS = wordSet(
  'two three four five six seven eight nine ten several some many multiple various numerous both dozen dozens few',
)
export const SENIOR = wordSet('senior top high-ranking high-level ranking leading high')

/** Words in the description of somebody unnamed that tell the circle, the first that fits. */
export const CIRCLES: readonly (readonly [RegExp, Circle])[] = [
  [/\bdiplomat/iu, 'diplomatic'],
  [/military|army|defen[cs]e|security|intelligence|navy|air force|soldier|commander|troops|pentagon/iu, 'military'],
  [/hospital|medical|doctor|nurse|health|rescue/iu, 'medical'],
  [
    /(?:company|industry|business|bank|market|trade|corporate|executive|investor|oil|airline|board)(?! (?:minist|department|secretar))/iu,
    'business',
  ],
  [/party|campaign|democrat|republican|labour|opposition|coalition|candidate|political operative/iu, 'party'],
  [
    /official|government|administration|ministry|minister|police|kremlin|white house|palace|authorit|law enforcement|aide|congress|lawmaker/iu,
    'official',
  ],
]

/** Wordings that say that somebody does not want to be named, or may not speak. */
export const WITHHELD =
  /(?:not|declined|refused|asked not|did not want|without|wish(?:ed|es)? not) to (?:be )?(?:nam|identif|quot)(?:ed|e|ing)|(?:not|never|n't) (?:be |being )?(?:named|identified|quoted|(?:authori[sz]ed|allowed|permitted|cleared) to (?:speak|talk|comment|brief|discuss))|(?:not|n't) (?:wish|want) to be (?:named|identified|quoted)|(?:declined|refused) to give (?:his|her|their) (?:\p{L}+ )?names?|(?<!who )did(?: not|n't) (?:name|identify)|(?:his|her|their) (?:real )?names? (?:to )?be (?:kept|withheld|left)|anonymity|unnamed|anonymous|unidentified/iu

/** Wordings that describe somebody who is known by what he knows alone. */
const KNOWING =
  /(?:familiar|close|acquainted) (?:with|to)|(?:briefed|informed) (?:on|about)|knowledge of|in the know|privy to|who knows? the/iu

/** What is told of those who stay unnamed. */
export const ANONYMITY = new RegExp(`${WITHHELD.source}|${KNOWING.source}`, 'iu')

/** People who hear and are no relay: "told reporters". */
export const HEARERS = wordSet(
  'reporters journalists supporters lawmakers him her them us me voters parliament crowd audience people viewers',
)
