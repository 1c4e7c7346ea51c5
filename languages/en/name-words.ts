import type { EntityKind } from '@thima/read/model'

const rows: readonly (readonly [EntityKind, string])[] = [
  [
    'government',
    'Ministry Department Government Parliament Senate Congress Court Army Navy Police Embassy Consulate Bureau Cabinet Administration Commission Council Treasury House Kremlin Agency Authority Assembly Customs Forces Guard Intelligence Secretariat Survey Command Battalion Regiment Fleet Tribunal Directorate Inspectorate',
  ],
  [
    'organization',
    'University College Party Bank Group Company Corp Corp. Inc Inc. Ltd Ltd. Union Association Organization Organisation Foundation Institute Committee Center Centre Corporation Federation Club League Alliance Coalition Front Movement Society Hospital School Fund Church Airlines Airways Network Partners Holdings Project Campaign Association Trust Team Cross Institution Board Chamber Conference Office Brotherhood Brigade Brigades Militia Action Watch International Plc Plc. Terminals',
  ],
  [
    'outlet',
    'News Times Post Journal Herald Tribune Gazette Daily Telegraph Guardian Magazine TV Television Radio Broadcasting Press Chronicle Globe Mail Weekly Review Wire Newswire Dispatch Observer Courier Bulletin Examiner Sentinel Inquirer Online',
  ],
  [
    'place',
    'River Street Avenue Road Island Islands Mountain Mountains Lake Bay Sea Ocean Airport Bridge Square Park County Province District Valley Desert Strip Peninsula Hills Beach Tower Village City Town Region Building Hall Hotel Palace Stadium Reservoir Port Motorway Highway Expressway Station Temple Canal Room Delta Highlands Plateau Heights Crossing Dam Forest Mosque Cathedral Prison Corridor Prefecture Township Basin Waterfall Monument Checkpoint',
  ],
]

/** A word in a name that tells what sort of thing it names. */
export const BODY_WORDS: ReadonlyMap<string, EntityKind> = new Map(
  rows.flatMap(([kind, words]) => words.split(' ').map((w) => [w, kind] as const)),
)

/** The last word of the name of a company, where it is no word for a body elsewhere in a name. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  (
    'Airline Automotive Capital Cement Chemical Chemicals Commodities Constructions Electric Enterprise Enterprises Foods Industries Insurance Laboratories Logistics ' +
    'Media Mining Motors Oil Petrochemical Petrochemicals Petroleum Pharma Pharmaceuticals Plastics Properties Refinery Resources Retail Securities Semiconductor ' +
    'Semiconductors Shipping Software Steel Studios Technologies Telecom Textile Textiles Trading Ventures A/S AB AG AS ASA GmbH KK LLC LLP NV Oyj SA SpA'
  ).split(' '),
)

/** The last word of what is neither somebody, a body nor a place: agreements, plans, branches of trade, occasions. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  (
    'Act Action Affairs Agenda Aviation Defence Defense Education Health Interior Transport Agreement Anniversary Award Awards Bill Business Campaign Ceremony Championship Charter Code Conference Convention Cooperation Cup Day Deal Declaration ' +
    'Development Dialogue Economy Electronics Energy Equality Exhibition Expo Fair Festival Food Forum Framework Future Goal Goals Growth Industries Industry Initiative ' +
    'Investment Law Laws Legislation Management Measure Measures Model Pact Partnership Pass Plan Policy Pollution Prize Program Programme Relations Report ' +
    'Resolution Roadmap Scheme Security Seminar Services Standard Standards Strategy Summit Supplies Symposium System Technology Tourism Trade Treaty Visa Vision Wallet War Workshop Year'
  ).split(' '),
)

/** Words of offices that stand beside the words of titles: "Chief Executive Officer", "Deputy Permanent Secretary". */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  'executive executives financial operating permanent secretary-general general coordinator member members minister ministers acting assistant country government govt pm'.split(
    ' ',
  ),
)

/** Small words inside the names of bodies. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  'de',
  'del',
  'la',
  '&',
  'al',
  'bin',
  'ibn',
  'van',
  'von',
])

/** Capitalised words that begin sentences or name no thing of their own. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your in on at by for from to of with without as if when while after before ' +
    'since until and but or nor so yet not no yes also still now then there here what which who whom whose why how where because although though however ' +
    'meanwhile according asked some many most several few all both each every any one two three four five six seven eight nine ten more less other another ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow last next earlier later ' +
    'new old north south east west northern southern eastern western early late about over under such only even just like despite during following amid ' +
    'once again perhaps maybe indeed instead moreover furthermore let get do does did is are was were be been has have had will would can could may might must shall should ' +
    'report reports photo file image video read more updated published source sources american americans republican republicans democrat democrats democratic'
  ).split(' '),
)
