import type { EventType } from '@thima/read/model'

/**
 * Who is who beside a word that tells an event.
 * `to`: the subject does it to the object; `with`: both do it (a meeting, a fight, an agreement); `go`: the subject goes
 * somewhere; `befall`: it happens, nobody does it; `undergo`: it happens to the subject (somebody dies, is freed).
 */
export type Frame = 'to' | 'with' | 'go' | 'befall' | 'undergo'

export interface EventWord {
  /** Dictionary forms of its words. */
  words: readonly string[]
  /** Whether its first word is a verb here, or a noun. */
  verb: boolean
  type: EventType
  mode: string | null
  frame: Frame
  /** Whether the word tells an event by itself, or often means something else. */
  strong: boolean
  /** Narrow sort, for telling events of one type apart: a fire is no flood. */
  sort: string
}

type Row = readonly [type: EventType, mode: string | null, frame: Frame, sort: string, verbs: string, nouns: string]

/** Words and phrases (with _) by which English news tells events. A question mark stands behind those that often mean something else. */
const ROWS: readonly Row[] = [
  [
    'CONSULT',
    'visit',
    'go',
    'visit',
    'visit call_on? go_to? travel_to fly_to fly_into arrive_in arrive_at land_in land? head_to? set_out_for leave_for? return_to? come_to? be_in? drop_in_on tour continue_to? pay_a_visit make_a_trip stop_in?',
    'visit trip journey? tour? state_visit arrival? stopover royal_visit',
  ],
  [
    'CONSULT',
    null,
    'with',
    'meet',
    'meet meet_with talk_with? hold_talks hold_a_meeting confer_with consult_with? negotiate discuss? sit_down_with? receive? host? greet? welcome? embrace? dine_with? dine_together dine? huddle? convene? attend? brief? resume_talks speak_with?',
    'meeting talks summit negotiation dialogue? consultation? discussion? audience? session? conference? reception? round_of_talks talk?',
  ],
  [
    'CONSULT',
    'phone',
    'with',
    'phone',
    'phone telephone speak_by_phone call?',
    'phone_call telephone_call phone_conversation',
  ],
  ['CONSULT', 'third-party', 'to', 'mediate', 'mediate broker intercede', 'mediation'],
  [
    'AGREE',
    null,
    'with',
    'agree',
    'agree sign? strike_a_deal reach_an_agreement reach_a_deal come_to_terms conclude? ratify accept? approve? back_down_on? pledge? commit_to? initial',
    'agreement? deal? accord? pact? treaty? memorandum? signing',
  ],
  [
    'SUPPORT',
    null,
    'to',
    'praise',
    'praise hail laud commend applaud extol salute give_credit_to? admire?',
    'praise tribute',
  ],
  ['SUPPORT', null, 'to', 'thank', 'thank express_gratitude express_appreciation', 'gratitude?'],
  ['SUPPORT', null, 'to', 'congratulate', 'congratulate', 'congratulation'],
  ['SUPPORT', null, 'to', 'comfort', 'mourn offer_condolences express_condolences', 'condolence'],
  [
    'SUPPORT',
    null,
    'to',
    'support',
    'endorse back? support? stand_by? defend? vouch_for rally_behind',
    'endorsement support? backing?',
  ],
  ['CONCEDE', null, 'to', 'apologize', 'apologize apologise', 'apology'],
  ['CONCEDE', null, 'to', 'yield', 'concede? give_in yield? drop_the_charges ease? relent', 'concession'],
  [
    'COOPERATE',
    null,
    'with',
    'cooperate',
    'cooperate collaborate work_together work_with? team_up join_forces partner_with draw_closer share_intelligence build_a_system? establish? restore_ties normalize_relations normalise_relations',
    'cooperation? collaboration partnership? alliance? joint_exercise joint_exercises joint_drills',
  ],
  [
    'AID',
    null,
    'to',
    'aid',
    'aid donate send_aid deliver_aid provide_aid fund? send_shells send_weapons supply? arm? rescue evacuate? lend? compensate shelter? treat? send_help',
    'aid? donation relief? rescue assistance? shipment? grant? loan? evacuation?',
  ],
  [
    'RETREAT',
    'release',
    'to',
    'release',
    'release free liberate let_go swap? exchange? pardon hand_over? set_free walk_out_of_captivity',
    'release hostage_exchange prisoner_exchange prisoner_swap exchange? amnesty pardon',
  ],
  ['RETREAT', 'release', 'to', 'bail', 'bail acquit parole', 'bail acquittal parole'],
  [
    'RETREAT',
    'ceasefire',
    'with',
    'truce',
    'stop_fighting cease_fire lay_down_arms halt_the_fighting pause_the_fighting',
    'truce ceasefire cease-fire armistice pause_in_the_fighting pause?',
  ],
  [
    'RETREAT',
    'withdraw',
    'to',
    'withdraw',
    'withdraw pull_out pull_back retreat turn_back?',
    'withdrawal pullout retreat',
  ],
  ['RETREAT', 'disarm', 'to', 'disarm', 'disarm', 'disarmament'],
  ['RETREAT', 'access', 'to', 'access', 'reopen_the_border lift_the_ban lift_restrictions lift_the_curfew', ''],
  ['RETREAT', 'resign', 'to', 'resign', 'resign step_down quit?', 'resignation'],
  [
    'REQUEST',
    null,
    'to',
    'ask',
    'ask? urge call_on call_for demand appeal? request plead plead_with beg implore seek? press? lobby petition put_our_request take_the_request',
    'request appeal? demand? plea petition',
  ],
  ['REQUEST', null, 'to', 'order', 'order? instruct? direct?', 'order?'],
  ['REQUEST', null, 'to', 'invite', 'invite extend_an_invitation', 'invitation'],
  ['REQUEST', null, 'to', 'propose', 'propose recommend?', 'proposal?'],
  ['REQUEST', null, 'to', 'warn', 'warn', 'warning?'],
  [
    'ACCUSE',
    'disapprove',
    'to',
    'blame',
    'blame condemn denounce criticize criticise decry deplore censure rebuke slam? blast? lambast assail? call_a_provocation scold chide attack_verbally protest_against?',
    'condemnation criticism? rebuke denunciation',
  ],
  ['ACCUSE', 'allege', 'to', 'allege', 'accuse sue allege? slander', 'accusation allegation lawsuit complaint?'],
  ['ACCUSE', 'allege', 'to', 'charge', 'charge_with? indict prosecute? impeach', 'indictment impeachment charge?'],
  [
    'ACCUSE',
    'investigate',
    'to',
    'investigate',
    'investigate probe? question? interrogate',
    'investigation inquiry? probe',
  ],
  [
    'REJECT',
    null,
    'to',
    'reject',
    'reject refuse? veto rebuff deny? oppose? dismiss? turn_down block? rule_out',
    'rejection veto refusal objection?',
  ],
  [
    'THREATEN',
    null,
    'to',
    'threaten',
    'threaten vow_retaliation fire_into_the_air fire_warning_shots',
    'threat ultimatum warning_shots',
  ],
  [
    'PROTEST',
    'demo',
    'to',
    'protest',
    'protest demonstrate? rally? march?',
    'protest demonstration rally? march? sit-in',
  ],
  ['PROTEST', 'strike', 'to', 'strike', 'go_on_strike walk_out? stop_work', 'walkout general_strike'],
  ['PROTEST', 'riot', 'to', 'riot', 'riot loot', 'riot riots unrest? looting'],
  ['PROTEST', 'hunger', 'to', 'hunger', '', 'hunger_strike'],
  ['PROTEST', 'boycott', 'to', 'boycott', 'boycott', 'boycott'],
  ['PROTEST', 'obstruct', 'to', 'obstruct', 'blockade?', 'roadblock'],
  [
    'SANCTION',
    'discontinue',
    'to',
    'sanction',
    'sanction fine? blacklist suspend? cut_ties sever_ties freeze_the_assets impose_sanctions break_off_relations',
    'sanction sanctions embargo fine? suspension? tariff?',
  ],
  [
    'SANCTION',
    'expel',
    'to',
    'dismiss',
    'sack fire? dismiss? oust expel recall_its_ambassador',
    'dismissal expulsion ouster',
  ],
  ['SANCTION', 'convict', 'to', 'convict', 'convict sentence find_guilty', 'conviction sentence? verdict?'],
  [
    'MOBILIZE',
    'troops',
    'to',
    'mobilize',
    'mobilize mobilise deploy send_troops mass_troops call_up_reservists',
    'mobilization mobilisation deployment military_exercise military_exercises drills?',
  ],
  [
    'COERCE',
    'arrest',
    'to',
    'arrest',
    'arrest detain jail imprison seize_suspects issue_a_warrant take_into_custody capture? raid?',
    'arrest detention arrest_warrant raid? imprisonment crackdown',
  ],
  ['COERCE', 'seize', 'to', 'seize', 'confiscate impound annex', 'seizure confiscation annexation'],
  [
    'COERCE',
    'restrict',
    'to',
    'restrict',
    'ban bar? close_the_border seal_the_border restrict? lock_down shut_down?',
    'ban blockade lockdown restriction? travel_ban',
  ],
  ['COERCE', 'curfew', 'befall', 'curfew', 'impose_a_curfew', 'curfew'],
  ['COERCE', 'martial-law', 'befall', 'martial-law', 'declare_a_state_of_emergency', 'martial_law state_of_emergency'],
  ['COERCE', 'deport', 'to', 'deport', 'deport extradite', 'deportation extradition'],
  ['COERCE', 'cyber', 'to', 'cyber', 'hack', 'cyberattack hacking'],
  ['COERCE', 'censor', 'to', 'censor', 'censor', 'censorship'],
  ['ASSAULT', null, 'with', 'war', 'fight? clash battle?', 'war fighting clash battle? conflict? civil_war violence?'],
  [
    'ASSAULT',
    null,
    'to',
    'attack',
    'attack invade assault storm? ambush strike? raid?',
    'attack invasion assault offensive incursion ambush',
  ],
  [
    'ASSAULT',
    'firearms',
    'to',
    'shoot',
    'shoot shoot_at shoot_dead open_fire gun_down fire_on fire_at',
    'shooting gunfire? mass_shooting',
  ],
  [
    'ASSAULT',
    'aerial',
    'to',
    'bomb',
    'bomb bombard shell? launch_missiles',
    'airstrike air_strike bombing bombardment shelling missile_strike',
  ],
  ['ASSAULT', 'drone', 'to', 'drone', '', 'drone_strike drone_attack'],
  ['ASSAULT', 'explosives', 'to', 'explode', 'detonate? bomb?', 'car_bomb bomb_blast suicide_bombing'],
  [
    'ASSAULT',
    'targeted',
    'to',
    'kill',
    'kill murder assassinate massacre execute? slay',
    'killing murder assassination massacre execution?',
  ],
  ['ASSAULT', 'beat', 'to', 'beat', 'beat? stab punch? rob', 'stabbing beating robbery'],
  ['ASSAULT', 'torture', 'to', 'torture', 'torture', 'torture'],
  ['ASSAULT', 'sexual', 'to', 'rape', 'rape', 'rape sexual_assault'],
  [
    'ASSAULT',
    'abduct',
    'to',
    'abduct',
    'abduct kidnap carry_off take_hostage seize? hold_hostage',
    'abduction kidnapping hostage-taking',
  ],
  ['ASSAULT', 'destroy', 'to', 'destroy', 'destroy? burn_down torch', 'destruction? arson'],
  ['OTHER', null, 'befall', 'fire', 'burn?', 'fire? blaze wildfire'],
  ['OTHER', null, 'befall', 'blast', 'explode blow_up', 'explosion blast'],
  ['OTHER', null, 'befall', 'quake', '', 'earthquake quake aftershock?'],
  ['OTHER', null, 'befall', 'flood', 'flood', 'flood floods flooding landslide tsunami mudslide drought'],
  ['OTHER', null, 'befall', 'storm', '', 'typhoon cyclone hurricane storm? tornado eruption'],
  ['OTHER', null, 'befall', 'collapse', 'collapse come_down? topple?', 'collapse'],
  ['OTHER', null, 'befall', 'crash', 'crash? derail capsize sink? collide', 'crash accident? collision derailment'],
  ['OTHER', null, 'undergo', 'death', 'die drown perish pass_away', 'death? fatality?'],
  ['OTHER', null, 'befall', 'bodies', 'recover_bodies pull_bodies take_bodies', ''],
  ['OTHER', null, 'undergo', 'missing', 'disappear? go_missing', 'disappearance'],
  ['OTHER', null, 'befall', 'disease', '', 'pandemic outbreak epidemic'],
  ['OTHER', null, 'undergo', 'elected', 'elect re-elect win_the_election', 'election? referendum? vote? inauguration'],
  ['OTHER', null, 'to', 'vote', 'vote? dissolve_parliament', ''],
  ['OTHER', null, 'to', 'appoint', 'appoint nominate? name_as? swear_in', 'appointment? nomination?'],
  ['OTHER', null, 'to', 'coup', '', 'coup coup_attempt'],
  [
    'OTHER',
    null,
    'to',
    'launch',
    'test-fire launch_a_satellite test_a_missile launch_a_rocket launch?',
    'nuclear_test missile_test nuclear_tests rocket_launch missile_launch launch?',
  ],
  [
    'OTHER',
    null,
    'to',
    'announce',
    'announce? declare? unveil? cancel? postpone? delay?',
    'announcement? cancellation?',
  ],
  ['OTHER', null, 'to', 'flee', 'flee escape?', 'escape?'],
  ['OTHER', null, 'to', 'court', 'go_on_trial stand_trial', 'trial? hearing?'],
]

const SMALL = new Set(['a', 'an', 'the', 'our', 'its', 'his', 'their'])

export const EVENT_WORDS: readonly EventWord[] = ROWS.flatMap(([type, mode, frame, sort, verbs, nouns]) =>
  [verbs, nouns].flatMap((list, noun) =>
    list
      .split(' ')
      .filter((w) => w !== '')
      .map((given) => ({
        words: given.replace('?', '').split('_'),
        verb: noun === 0,
        type,
        mode,
        frame,
        strong: !given.endsWith('?'),
        sort,
      })),
  ),
)

/** Words that may be another in a phrase: "send the troops", "reach a deal". */
export const isSmall = (word: string): boolean => SMALL.has(word)
