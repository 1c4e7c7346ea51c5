import type { ClaimWords } from '@thima/read/model'
import { sounds } from './sounds.ts'
import { stem } from './stem.ts'

/**
 * Words that the rough stem would join to another word (aide to aid, plane to plan), and forms that mean something else
 * than the rest of their word: "fired" is no fire, "talks" are held and "talk" is heard, "freed" happens and "free" is so.
 * Those of one line meet each other and nothing else.
 */
const APART: readonly string[] = [
  'according',
  'aide, aides',
  'bane',
  'bare',
  'bodies',
  'borne',
  'cape, capes',
  'care, cares, cared',
  'close',
  'cute',
  'downed, downing',
  'far',
  'fighting',
  'finale',
  'fined, fines',
  'fired, firing',
  'free',
  'going',
  'grade, grades, graded',
  'haile',
  'hanged',
  'hearing, hearings',
  'heroine',
  'jailed, jailing',
  'los',
  'marched, marching, marches',
  'min',
  'mining',
  'missing',
  'opening, openings',
  'plane, planes',
  'phoned, phoning',
  'pop, pops, popped',
  'quite',
  'rap',
  'robe, robes',
  'shares',
  'stare, stared, stares',
  'steele',
  'talks',
  'tap, tapped, tapping',
  'ware, wares',
  'wed',
  'wine, wines',
]
const SET_APART: ReadonlyMap<string, string> = new Map(
  APART.flatMap((line) => {
    const forms = line.split(', ')
    return forms.map((form): [string, string] => [form, `${forms[0]}!`])
  }),
)

/** What the ledger links statements by, in English. Words meet by their stem: "visits" is found under "visit". */
export const claimWords: ClaimWords = {
  tag: 'en',
  stem: (word) => SET_APART.get(word) ?? stem(word),
  sounds,
  stop: `a, an, the, and, or, but, if, then, than, that, this, these, those, there, here, it, its, he, him, his, she, her, they, them, their, we, us, our, you, your, i, my, me,
    who, whom, whose, which, what, when, where, why, how, is, are, was, were, be, been, being, am, do, does, did, done, has, have, had, having, will, would, shall, should,
    can, could, may, might, must, of, in, on, at, by, to, from, for, with, without, into, onto, over, under, up, down, out, off, about, as, after, before, since, until, during,
    between, among, through, against, near, around, more, most, less, least, very, so, such, some, any, all, each, every, other, another, one, also, only, just, even, still,
    yet, already, now, again, too, not, no, nor, s, t, say, said, told, tell, report, according, add, mr, mrs, ms, dr, new, last, first, next, year, month, week, day, time,
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december`,
  not: 'not, no, never, none, neither, nor, without, nobody, nothing',
  statement:
    'statement, press release, communique, communiqué, announcement, declaration, notice, bulletin, press statement',
  someone: 'a, an, one of, another, two, three, several, some',
  its: 'its, their, whose',
  false:
    'a lie, all lies, pack of lies, outright lie, a pure lie, is lying, was lying, are lying, untrue, not true, false, fabrication, fabricated, made-up, made up by, made up the story, made it up, nonsense, baseless, unfounded, groundless, without foundation, hoax, fiction, invention, fake news, provocation, speculation, speculative, pure speculation, rumour, rumor, misleading, inaccurate, disinformation, misinformation, doctored photo, doctored image, doctored clip, doctored video, bogus, falsehood, concocted, incorrect, figures were wrong, report was wrong, report is wrong, wide of the mark, a myth, conjecture, figment',
  unable: '',
  reserve: `too early to, too soon to, premature, cannot confirm, could not confirm, can't confirm, unable to confirm, could not for now confirm, could not yet confirm, could not immediately confirm, could not independently confirm, cannot yet confirm, would not confirm, won't confirm, declined to confirm, declines to confirm, refused to confirm, not able to confirm, not in a position to confirm, no comment,
    still checking, still verifying, still being verified, not yet confirmed, had no information, has no information, no information about, not aware of, could neither confirm nor deny, neither confirm nor deny, nothing to announce, nothing to say, nothing to add, no knowledge of, would not say, would not be drawn, no information to offer, had no announcement, not heard of, had not heard, knew of no, knows of no, no knowledge of, declined to comment, did not respond to, did not answer, did not immediately respond, did not immediately reply, did not return calls, could not be reached, not immediately available, have not commented, has not commented, would neither confirm nor deny, yet to comment, yet to confirm, would not comment, will not comment, refused to comment, refuses to comment, refusing to comment, did not comment, has not confirmed, have not confirmed, had not confirmed, not been able to confirm, not been able to verify, cannot verify, could not verify, could not be verified, unable to verify, could not independently verify, would not speculate, refused to speculate, declined to speculate`,
  retract: `retract, retraction, withdrew its report, withdraw its report, withdrawn its report, withdrew the report, withdraw the report, withdraw our report, withdrew our report, retracted the report, retracted its report, took down the report, taken the report down, taken down the report, the report was taken down, took the report down, withdrawn the report, withdrew the story, withdrew the article,
    withdrew his statement, withdrew her statement, withdrew the claim, took back word, took back the, took back his, took back her, took back what, takes back its, took back its, took back their, took it back, deleted the post, deleted the story, removed the story, removed the article,
    removed the report, pulled the story, corrected itself, corrected its report, issued a correction, ran a correction, published a correction, apologised for the report, apologized for the report,
    apologised for publishing, apologized for publishing, i was wrong, we were wrong, he was wrong to say, she was wrong to say, was wrong to report, was mistaken, were mistaken, misspoke, false report, no longer stands by, regret the mistake, regret the error, regrets the error, should not have published, takes back, takes back word, withdrew his remark, withdraw his remark, withdrew her remark, withdrew the remark, withdrew his comment, withdrew the comment, takes back his, spoken too soon, spoke too soon, had spoken too soon, eats his words, mistranslation, mistranslated, erroneous report, reported in error, we apologise for, we regret`,
  both: 'both, either, neither, the two, all of them, each of them',
  refer: `it, this, that, the report, reports, the claim, the claims, claim, allegation, allegations, the accusation, accusations, the rumour, rumours, rumor, rumors, the story,
    the news, the charge, charges, the information, the suggestion, the matter, any such, account, accounts, version, the statement, the accusation`,
  such: 'such, such a, such an, any such, no such, of the kind, of the sort',
  same: 'the same, same, the latter, said paper, the paper, the newspaper, the daily, the outlet, the website, the site, the broadcaster, the agency, its reporters, its reporter',
  vow: 'promise, vow, pledge, swear, announce, declare, undertake, guarantee, threaten, say, said, tell, told',
  done: 'has, have, had, already',
  of: 'of, for, the, in, to, at, s, foreign, deputy, chief, senior, acting, former, government, state, military, army',
  says: 'say, said',
  bodies:
    'foundation, association, group, party, company, federation, union, hospital, university, bank, network, institute, movement, organisation, organization, agency',
  outlets:
    'media, press, newspaper, newspapers, paper, daily, website, news agency, broadcaster, outlet, state media, state television',
  reporter: 'reporters of this newspaper, our reporter, our reporters, our correspondent, our correspondents',
  authority:
    'government, cabinet, ministry, army, military, armed forces, general staff, navy, air force, police, president, presidential palace, prime minister, junta, regime, state, governor, mayor, district chief, coast guard, border guard, authorities',
  denial:
    'deny, dismiss, refute, rubbish, reject, put off, call off, cancel, postpone, scrap, rule out, disown, disowned, debunk, debunked, rebut, rebutted, deny plan, rejects report, quash, quashed, play down, played down, pour cold water',
  former: 'former, ex, retired, ousted',
  spokes: 'spokesperson, spokesman, spokeswoman, spokespeople, press secretary, press officer',
  titles: 'Mr, Mr., Mrs, Mrs., Ms, Ms., Dr, Dr.',
  we: 'we, us, our, ours',
  passive: 'was, were, been, being',
  by: 'by',
  hearsay: `posts, post, social media, social network, users, netizens, rumour, rumours, rumor, rumors, reports, messages, chain message, viral, a letter, letters, screenshots, claims online,
    online claims, unconfirmed reports, some media`,
  ahead:
    'will, would, shall, plan to, plans to, planning, prepare to, preparing, arranging, due to, set to, expected to, likely to, may, might, could, going to, about to, scheduled',
  unmeant:
    'no plan to, no plans to, no plan of, no plans for, no intention of, no intention to, no decision to, no decision has been taken to, no decision had been taken to, no decision has been made to, no decision had been made to, not planning to, does not plan to, do not plan to, did not plan to, does not intend to, do not intend to, did not intend to, not considering, not thinking of',
  maybe:
    'may, might, could, consider, is considering, weigh, mull, possible, possibly, perhaps, not ruled out, looking at, is studying, in talks to, is thinking of, could yet',
  firm: 'decide, decided, approve, resolve to, agreed to, order, finalise, finalize, confirmed that',
  part: 'some, some of, a few, several of, part of, parts of, many of, a number of, a handful of',
  whole: 'all, all of, every, everyone, entire, the whole, each of',
  where: 'in, at, near, inside, outside, across',
  numbers: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  },
  idle: "burst into, burst out, burst of, burst onto, burst through, struck by lightning, struck by how, was struck by the, struck a deal, free of charge, free visa, free trade, free market, to free trade, to free speech, to free and fair, to free market, to free press, to free movement, to free education, to free expression, go to court, go to trial, go to school, go to jail, go to prison, go to bed, go to work, go to church, go to hell, go to show, go to great lengths, go to extremes, go to press, go to waste, go to university, go to college, go to hospital, go to a hospital, go to the hospital, go to sleep, go to market, round trip, tour guide, tour operator, tour bus, tour company, tour group, tour de france, pga tour, travel agency, travel agent, travel company, travel industry, travel insurance, travel document, travel restriction, left for dead, fly in the face, visitor visa, arrive at a decision, arrive at the conclusion, meet the requirement, meet requirement, meet the demand, meet demand, meet the deadline, meet its target, meet the target, meet the need, meet the criteria, meet standards, meet the standard, meet the condition, meet expectations, meet with criticism, meet with resistance, meet his death, meet obligation, meet its obligation, meet the challenge, talk about, talks about, talks to reporters, talks of, decline to discuss, refuse to discuss, spoke with reporters, call with reporters, told reuters by phone, told afp by phone, said by phone, said by telephone, said over the phone, told by phone, phone interview, telephone interview, text message, message board, messaging app, messaging service, messaging platform, send a strong message, send a clear message, mixed message, on telegram, via telegram, telegram channel, telegram post, telegram message, telegram app, hail mary, hail from, you are welcome, tax return, in return, return on investment, return on equity, return to normal, return to growth, rate of return, point of no return, return to work, investor return, return policy, narrow escape, escape clause, run away with, of its own accord, deal with, great deal, good deal, big deal, deal a blow, deal in, raw deal, new deal, real deal, arms dealer, a sign of, a sign that, sign of, sign that, show sign, no sign, as a sign, early sign, the sign, warning sign, vital sign, sign up, road sign, sign language, sign post, approval rating, without consent, without his consent, without her consent, age of consent, compromise security, was compromised, were compromised, refugee settlement, israeli settlement, jewish settlement, settlement building, settlement expansion, informal settlement, illegal settlement, human settlement, settlement of the, press release, news release, media release, release a statement, released the statement, statement released, release a report, release the report, report released, release figures, release data, release on friday, data released, figures released, release date, album release, film release, release a video, release video, video released, release footage, release a photo, release photo, release the result, release result, poll released, survey released, study released, release a survey, release a list, release a poll, release a study, release the name, release his name, release her name, release the identity, release details, release more details, release further details, release its, release information, released by the ministry, released by the government, released by state media, released into the atmosphere, carbon release, release a new, release the footage, release the video, release evidence, release an album, release a single, stock exchange, exchange rate, exchange student, exchange programme, exchange program, exchange of views, exchange of information, exchange information, exchange ideas, exchange of ideas, cultural exchange, educational exchange, academic exchange, exchange commission, securities and exchange, exchange words, heated exchange, exchange gifts, exchange greetings, crypto exchange, cryptocurrency exchange, commodity exchange, exchange-traded, withdraw money, withdraw funds, cash withdrawal, presidential nomination, oscar nomination, nominated for, nomination for, medical appointment, hospital appointment, doctor's appointment, named as a suspect, named as the suspect, named as suspects, named after, was named after, polling place, heartbeat, beat expectation, beat forecast, beat up, win-win, lead-up, first step in, a step in, next step in, step in the, key step in, important step in, step in a, stockbroker, real estate broker, insurance broker, honest broker, power broker, court of appeal, appeal court, federal appeals, appeal judge, appeals panel, sex appeal, broad appeal, popular appeal, mass appeal, appeal to voters, an appeal against, oil demand, consumer demand, domestic demand, demand for oil, demand for energy, demand for gold, demand for electricity, demand for rice, energy demand, electricity demand, power demand, fuel demand, supply and demand, global demand, strong demand, weak demand, weaker demand, high demand, in demand, rising demand, growing demand, market demand, on demand, demand growth, external demand, export demand, demand for its, beg the question, plea deal, plea bargain, plea agreement, as opposed to, decline to comment, decline to say, decline to give, decline to be named, decline to provide, decline to elaborate, decline to identify, decline to speculate, decline to confirm, decline to answer, decline to disclose, decline to be identified, decline further comment, refuse to comment, refuse to say, dismissed claims, dismiss the claim, dismiss the report, dismiss reports, dismiss rumours, dismiss rumors, dismiss the rumours, dismiss allegations, dismiss the allegation, dismiss speculation, dismiss suggestions, dismiss the suggestion, dismiss concern, dismiss fears, dismiss criticism, dismiss accusations, dismiss the accusation, dismiss the idea, dismiss the notion, dismiss it as, dismiss them as, sack of, be removed from the list, heart attack, panic attack, asthma attack, personal attack, verbal attack, attack ad, attack dog, strike a balance, strike a chord, strike a tone, strike a conciliatory, strike a pose, strike up, strike gold, strike force, strike group, bird strike, first strike, three strikes, strike out, hit by a storm, hit by floods, stab at, stab in the back, storm out, storm of criticism, storm of protest, political storm, media storm, perfect storm, by storm, bombard with question, a shot at, a shot, long shot, shot of, film shoot, photo shoot, shot on location, shot in the arm, big shot, shot to fame, shot put, shot back, free kick, bullet train, bullet point, silver bullet, bite the bullet, under fire for, under fire over, under fire after, under fire from critic, open fire with, fire brigade, fire department, fire officer, fire official, fire service, fire station, fire chief, fire alarm, fire extinguisher, fire exit, fire safety, fire truck, fire hydrant, fire drill, line of fire, fighting corruption, fighting for, fighting against, fighting crime, fighting cancer, fighting terrorism, fighting back, fighting fires, fighting the fire, fighting the blaze, fighting drugs, fighting poverty, fighting climate, fighting the virus, fighting disease, fighting age, fighting spirit, legal battle, court battle, custody battle, battle with cancer, battle against cancer, battle cancer, battle for survival, battle for life, battle for his life, battle for her life, battle the blaze, battle blaze, battle the fire, battle a fire, battle fire, battle flames, battle the flames, political battle, bidding battle, population explosion, explosive growth, bath bomb, time bomb, price war, war of words, cold war, world war, second world war, war on drugs, drug war, war crime, war veteran, war hero, war room, war chest, war museum, war memorial, star wars, turf war, conflict of interest, culture war, hostility to, hostility towards, post-war, prewar, carbon capture, capture on video, capture on camera, captured on cctv, captured by cctv, capture the imagination, capture footage, video captured, captured in a video, state capture, caught on camera, caught on video, caught on cctv, caught off guard, caught up in, caught in the crossfire, caught in a, caught in the, caught by surprise, was caught on camera, was caught on video, was caught on cctv, was caught off guard, was caught up in, were caught up in, was caught in the, were caught in the, were caught off guard, caught between, caught the attention, caught the eye, detention centre, detention center, detention camp, detention facility, custody of her children, custody of his, child custody, round up the, in charge, take charge, in charge of, charge d affaires, charge d'affaires, chargé d'affaires, charging station, charging point, charge for the, charge a fee, charge fees, charge customers, charge passengers, charge interest, service charge, extra charge, no charge, battery charge, fast charging, lead the charge, charge up to, charge more for, charge tourists, an indictment of, shell out, shell company, royal dutch shell, shell plc, oil giant shell, eggshell, bricks and mortar, brick-and-mortar, dead end, dead heat, walking dead, dead sea, dead on arrival, dead zone, dead of night, dead in the water, die down, die-hard, drown out, life and death, body language, body weight, body temperature, body camera, body armour, body armor, governing body, regulatory body, student body, foreign body, world body, advisory body, body of work, governing bodies, regulatory bodies, government bodies, public bodies, official bodies, state bodies, international bodies, of this magnitude, of such magnitude, the magnitude of, of that magnitude, order of magnitude, epicentre of the outbreak, epicenter of the outbreak, epicentre of the pandemic, epicenter of the pandemic, flood the market, flooded with, flood of, floodlight, inundated with, deluge of, landslide majority, landslide defeat, tsunami of, economic collapse, market collapse, collapse of the soviet, government collapse, collapse of the government, coalition collapse, stock market crash, market crash, crash course, plunge into chaos, plunge into crisis, plunged into the red, plunge into a crisis, plunge into recession, derail the, derail peace, derail efforts, derail his, derail negotiations, spill over, spill the beans, leak document, leaked report, leaked memo, leaked email, leaked video, leaked footage, leaked photo, leak to the press, leak to the media, rescue package, death trap, debt trap, speed trap, ban ki-moon, ban nong, ban khlong, ban pong, ban chang, ban bueng, ban laem, ban khai, ban mai, ban na, ban pa, ban rai, ban tha, ban phai, ban phue, ban kruat, ban dan, ban huai, ban thung, ban pho, ban don, ban yai, ban non, ban sai, ban phraek, ban rong, ban sang, ban khok, ban khao, ban chiang, ban krut, ban phe, ban luang, ban lat, ban mi, ban mo, ban suan, ban mae, ban ta, god forbid, heaven forbid, cease and desist, cease to exist, cease to be, give pause, pause for, apartment block, tower block, building block, office block, city block, block of, blocks away, stumbling block, shut up, shut out, closing argument, closing ceremony, closing bell, closing price, closing date, closed at, closed up, closed higher, closed lower, closed 0, closing in, closing in on, closed session, closed meeting, closing remarks, closing speech, close the gap, closed the gap, close the deal, closed the deal, close ranks, campaign rally, election rally, rally round, rally around, rally in stocks, rally in shares, rally in the, stock rally, stock market rally, market rally, rally car, rally driver, rally point, rallying cry, relief rally, rallied to, rally troops, demonstrate that, demonstrate a, demonstrate the, demonstrate how, demonstrate his, demonstrate her, demonstrate its, demonstrate their, demonstrate our, demonstrate why, demonstrate to, troops marched, soldiers marched, marching band, riot police, riot gear, riot shield, without protest, level crossing, customs officer, sell out, selling point, bestselling, best-selling, at stake, high stakes, stakes are, stakeout, shares a, shares the, shares his, shares her, shares with, outbreak of violence, outbreak of fighting, outbreak of war, virus scan, computer virus, sick of, sick and tired, sick leave, sick pay, stroke of, ailing economy, ailing company, ailing industry, ailing bank, poison pill, space probe, lunar probe, mars probe, look into the eye, look into his eyes, look into her eyes, frozen food, frozen meat, frozen chicken, frozen shrimp, frozen seafood, frozen pork, frozen fish, frozen fruit, freezing temperatures, freezing weather, freezing cold, freezing rain, frozen conflict, frozen in time, hiring freeze, wage freeze, price freeze, freeze prices, below freezing, deep freeze, seize on, seize the opportunity, seize the moment, seize the initiative, seize the chance, pirated, pirate party, scrap metal, abandoned house, abandoned building, abandoned car, abandoned vehicle, abandoned mine, abandoned baby, defer to, push back against, threat posed, pose a threat, under threat, early warning, warning system, warning label, travel warning, health warning, warning shot, warned of heavy, warned of flash floods, warned of strong winds, warned residents, execution of the plan, execution of the budget, budget execution, execution of the project, execute the plan, parole violation, traffic violation, public hearing, hearing loss, hearing aid, hard of hearing, surveillance camera, surveillance footage, surveillance video, video surveillance, disease surveillance, suicide vest, political suicide, suicide hotline, lightning rod, lightning speed, independence day, independence monument, independence square, judicial independence, independence of the, financial independence, energy independence, central bank independence, editorial independence, press independence, facial recognition, face recognition, voice recognition, in recognition of, recognise that, recognize that, recognise as one of, recognize the importance, recognise the importance, recognise the need, recognize the need, internationally recognised, internationally recognized, cooperate with the investigation, cooperate with police, cooperate with investigators, deliver a speech, deliver his speech, deliver an address, deliver a message, deliver on, deliver a blow, delivery rider, delivery driver, food delivery, delivery service, deliver a statement, deliver a lecture, supply chain, pay attention, pay respect, pay his respects, pay their respects, pay homage, pay the price, pay heed, pay lip service, pay off, quit smoking, bond market, amnesty international, extended family, extend condolences, renewable energy, renewed calls, extend a hand, extend beyond, extend an invitation, file extension, by extension, fall from grace, fell from power, fell from percent, fell into place, fell into the trap, fell into disrepair, fell into a coma, fell off a cliff, fell through the cracks, fine art, fine dining, fine print, fine tuning, fine weather, power struggle, news blackout, media blackout, downing street, shelf life, the fire department, the fire brigade, the fire service, the fire chief, the fire station, a fire station, a fire truck, a fire extinguisher, the fire alarm, a fine line, a fine balance, body of water, body of evidence, body of law, barrage of criticism, barrage of questions, renewed tension, close the door on, under fire, come under fire for, toll road, toll booth, toll plaza, expressway toll, take a toll, take its toll, heavy toll on, emotional toll, toll-free, toll on the economy, killer whale, come down to, come down on, come down hard, come down with, come down from, price come down, fall down on, the cost come down",
  concepts: {
    // moving and meeting
    visit:
      'visit, trip, journey, travel, fly to, arrive, arrival, stop in, tour, stopover, head to, pay a visit, bound for, set off for, make a trip, state visit, official visit, touch down, travelled to, traveled to, depart for, left for, flew into, en route to, on his way to, on her way to, courtesy call, went to, fly in, lands at, touches down in, set foot in, whirlwind tour, on a tour of, stop over in, make a stop in, on the first leg',
    meet: 'meet, talks, summit, hold talks, sit down with, negotiate, negotiation, discuss, discussion, dialogue, audience with, face-to-face, one-on-one, closed-door, behind closed doors, consultations, exchange views, met with, video call, video conference, videoconference, teleconference, online meeting, spoke with, talked with, talks with, conferred with, conversation with, conversation between, dined with, sat down together, sit down together, held discussions, huddle, sat opposite, sat across, round of talks, negotiating table, rendezvous, tete-a-tete, host talks',
    letter:
      'letter, message, telegram, note verbale, diplomatic cable, wrote to, congratulatory message, open letter, handwritten letter, sent a message, sends message',
    praise:
      'praise, congratulate, congratulation, hail, friendship, comradeship, greet, salute, laud, welcome, applaud, commend, extol, pay tribute, well wishes, well-wishes, felicitations, bonds of friendship',
    phone:
      "speak by telephone, telephone conversation, phone conversation, spoke by phone, phone call, telephone call, spoke on the phone, by phone, by telephone, over the phone, on the phone, phone talks, telephone talks, telephone with, phone with, telephoned, held a call, in a call with, in a call, call between, had a call, call with, phone diplomacy, leaders' call, hotline call, phoned",
    return:
      'return, come home, go home, flown home, flew home, flew back, came back to, back in thailand, brought home, homecoming, repatriated, came back from, back on home soil, back on thai soil, back home, touched down at home, sent home, brought back, flown back, returnee, welcomed home',
    flee: 'flee, escape, run away, exile, asylum, slipped out of, left the country, flown into exile, granted asylum, seek asylum, in hiding, go into hiding, went on the run, took refuge, seek refuge, skipped bail, jump bail, absconded, jailbreak, broke out of prison, slipped across, slip away, fled abroad',
    // agreeing and giving way
    agree:
      'agree, agreement, deal, accord, pact, treaty, memorandum, sign, approve, approval, ratify, settlement, compromise, reached an understanding, deal reached, strike a deal, consent, give the green light, green light, sealed a deal, clinch a deal, accepted the offer, accepted the proposal, accept the terms, accept the plan, accept the invitation, memorandum of understanding, strike deals, strike an agreement, seal the deal, ink a deal, hammered out, came to terms, reached a consensus, consensus reached, sign off on, gives nod, gave the nod, gave its nod, thumbs up, concluded an agreement, peace accord, inked an agreement, inked a pact',
    truce:
      'the pause, truce, ceasefire, cease-fire, pause in the fighting, stop fighting, halt fighting, armistice, hold fire, cessation of hostilities, end hostilities, end the fighting, end fighting, silence the guns, silence their guns, lay down their guns, de-escalation, de-escalate, humanitarian pause, pause in fighting, pause in hostilities, pause in attacks, lull in fighting, lull in the fighting, stop shooting, stop firing, guns fell silent, guns have fallen silent, halt to hostilities, halt hostilities, halt to the fighting, end to the fighting, end to hostilities, ceasefire deal, lay down weapons, defuse tensions, ease tensions, military de-escalation, stand-down, cease hostilities, ceased fire',
    release:
      'let go, let go of its captives, freed, release, walk out of captivity, set free, walked free, handed back, returned home safely, released from, house arrest lifted, unconditional release, to free, will free, would free, free him, free her, free them, free all, free the hostages, free hostages, free the prisoners, free prisoners, free the captives, free captives, free detainees, free political prisoners, free the men, free the soldiers, free the journalists, free two, free three, free captured, hand over, handed to the red cross, passed to the red cross, handed to the icrc, let him go, let them go, let her go, out of jail, out of prison, left prison, left jail, freed on, reunited with, liberated from captivity, liberate hostages, back with their families, spared jail',
    swap: 'swap, in return for, exchange prisoners, exchange of prisoners, prisoner exchange, exchange of captives, exchange captives, exchange of hostages, exchange hostages, exchange of detainees, exchange of bodies, exchange, in exchange for, traded for',
    withdraw:
      'leave the government, leaves government, leave government, quit coalition, quit the coalition, quit the government, quit government, leave coalition, out of the coalition, out of the government, withdraw, withdrawal, pull out, pull back, quit the, drew down, drawdown, exit from, walk away from, retreat, leave the bloc, leave the eu, leave the european union, leave nato, leave the coalition, leave the organisation, leave the alliance, leave the accord, leave the agreement, leave the treaty, pulls out of, pullout, pull-out, pullback, opt out of, withdraws from, pulled its troops, pull troops, brings troops home, troops leave, vacated positions',
    disarm:
      'disarm, lay down arms, surrender, disarmament, laid down their arms, lay down their weapons, decommission weapons, hand in weapons, gave up their weapons, denuclearise, denuclearize, denuclearisation, denuclearization',
    resign:
      'resign, resignation, step down, quit, stand down, tender his resignation, bow out, on way out, on the way out, on his way out, on her way out, leave office, vacate, relinquish, step aside, give up his post, give up her post, leave his post, leave her post, tendered her resignation, tender resignation, throws in the towel, retires from politics, dropped out of the race, ended his campaign, ends campaign, quits as, quits politics, calls it quits, handed in his resignation, handed in her resignation, submitted his resignation, submitted her resignation',
    transfer:
      "transferred to an inactive post, transferred to inactive posts, transferred to inactive, moved to an inactive post, moved to inactive posts, transferred from his post, transferred out of, transferred to the prime minister's office, transfer order, reassigned, faces transfer, faced transfer, transferred to a, reassigned to, moved to a desk, transfer of the chief",
    dismiss:
      'part with coach, part ways with, parted ways, to part with, leaves the cabinet, leave the cabinet, lose the ministry, loses the ministry, lose his post, lose her post, lose his portfolio, dropped from the cabinet, dropped from the ministry, out of the cabinet, dropped as minister, dismiss, dismissal, sack, remove from office, oust, suspend from duty, fired as, axed, relieved of, stripped of his post, removed as, ejected from office, unseat, shown the door, fired from his, fired from her, fired from their, he was fired, she was fired, was fired as, was fired by, was fired for, was fired after, was fired over, fired after, fired over, fired for, fires chief, fired the chief, fired the head, dismissed from, stripped of her post, stripped of his position, suspended from office, suspended as, suspended from her duties, suspended from his duties, suspended from their duties, suspended from work, suspended without pay, expelled from the party, forced out, pushed out, kicked out, booted out, toppled by, toppled in, toppled from, given the boot, let him go as, removed him from, removed her from, removed from his post, removed from her post, removed from his position, shunted',
    recognize: 'recognise, recognize, recognition, statehood',
    independence: 'independence, secede, secession, breakaway',
    appoint:
      'tipped to head, tipped to lead, will lead the new party, new head coach, take over the finance, take over the foreign, take over the ministry, becomes finance minister, becomes foreign minister, becomes defence minister, become finance minister, become foreign minister, become minister, becomes minister, become prime minister, becomes prime minister, named minister, appoint, appointment, sworn in, nominate, nomination, take office, installed as, chosen as, picked as, promoted to, took over as, named the new, assume office, inaugurated, named as, tapped as, tapped to, to head the, elevated to, takes the helm, succeeds as, succeeded as, replaced as, was named, were named, been named, is named, swearing-in, took the oath, oath of office, inauguration, ascended the throne, coronation, assumed the post, reappointed, designated as',
    elect:
      'elect, election, poll, vote, ballot, by-election, runoff, run-off, snap election, referendum vote, go to the polls, cast ballots, polling day, polling station, election day, election results, re-elected, reelected, re-election, reelection, vote count, ballot papers, cast their ballots, cast his ballot, cast their votes, snap polls, midterms, primary election',
    win: 'win, victory, defeat, lost to, beat, beaten, elected as, landslide win, victorious, won by, triumph, clinch, secure a majority, lose the election, lose election, lost his seat, lost her seat, lost their seats, landslide victory, landslide election, by a landslide, in a landslide, majority of seats, sweep to victory, swept to victory, swept to power, storm to victory, cruise to victory, claims victory, declared winner, declared the winner, concede defeat, thrash, trounce, prevail, defending champion, knocked out of',
    candidate: 'candidate, run for, contest, stand for',
    dissolve:
      'dissolve, dissolution, disband, break up the party, disbandment, wound up the party, parliament dissolved, house dissolution',
    coup: "coup, putsch, overthrow, seize power, take power, takeover of power, power grab, putschists, power seizure, overthrown, ousted the government, toppled the government, toppled president, military takeover, ousted in a, ousted president, coup d'etat, coup d'état, coup attempt, attempted coup, coup plot, usurp, regime change, plot to overthrow, staged a coup",
    mediate:
      'mediate, mediator, intercede, intervene, go-between, broker, put our request, take request, step in, step in as, facilitate talks, good offices, shuttle diplomacy, mediation, intermediary, peace envoy, third-party',
    request:
      'request, ask for, appeal, urge, demand, petition, call for, press for, call on, beg, plea, seek help, seek approval, seek permission, seek assistance, seek clarification, seek extradition, seek an explanation, seek support, seek compensation, seek damages, seek talks, plead for, plead with, implore, exhort, asked the court, asked the government, lobby for, lobbied, clamour for, clamor for, call upon, pressed the government',
    invite: 'invite, invitation, ask to come, extends invitation, extended an invitation',
    reject:
      'reject, refuse, turn down, rule out, veto, oppose, rebuff, snub, spurn, shot down the, voted down, struck down, decline to, declined the, declined an, declines, balk at, baulk at, say no to, opposed to, dismissed the appeal, dismissed an appeal, dismisses appeal, dismissed the petition, dismissed a petition, dismisses petition, dismissed the case, dismisses case, dismissed the lawsuit, dismissed the complaint, threw out, rejection, refusal, unacceptable, will not accept, would not accept, do not accept, does not accept, shot down a proposal, voted against, boycotted',
    // violence
    attack:
      'was struck, were struck, struck by, hit by a missile, hit by a drone, hit by shelling, hit by a rocket, attack, assault, onslaught, ambush, set upon, stab, machete, knife attack, opened an attack, bombard, bombardment, strike on, strike against, strike kill, strike hit, strike target, military strike, missile strike, rocket strike, retaliatory strike, precision strike, pre-emptive strike, preemptive strike, overnight strike, deadly strike, israeli strike, russian strike, ukrainian strike, us strike, american strike, iranian strike, indian strike, pakistani strike, saudi strike, turkish strike, wave of strikes, launch strikes, carry out strikes, long-range strike, struck by missiles, struck by a missile, strikes in gaza, struck back at, hit by a missile, hit by missiles, hit by a rocket, hit by rockets, hit by a drone, hit by drones, hit by shelling, hit by a shell, storm the, stormed into, storming of, stormed a, stormed an, cross-border raid, night raid, commando raid, pre-dawn raid on, raid on a base, raided a base, raid on a village, raided a village, pounded targets, pounded by artillery, pounded with artillery, pounded positions, counteroffensive, counter-offensive, counterattack, counter-attack, hacked to death, stabbing spree, opens attack, rampage, knife rampage, went on a rampage, rocket attack, under attack, ground offensive, military offensive, launch an offensive, new offensive, offensive against, major offensive, slashed with, retaliatory attack',
    shoot:
      'fired warning, fired rubber, fired from, fire at, fires at, first shots, shots at, heard shots, shoot, gunfire, open fire, fired at, fired on, gunman, gunshot, warning shots, fired into the air, rubber bullet, fired upon, fired shots, fire shots, gun down, exchange fire, trade fire, heavy fire, gun battle, shootout, machine gun, machine-gun, sniper, shot first, fired into, fired across, fired a shot, fired first, be fired at, fires at the, fires on the, firing from, fired from the, shots were fired, shots fired, shots have been fired, shots rang out, fire warning shots, rounds were fired, rounds fired, bullets were fired, bullet, shot at, cross-border firing, cross-border fire, came under fire from, small arms fire, small-arms fire, shooting spree, mass shooting, shooter, gunmen, sprayed bullets, sprayed with bullets, drive-by, lobbed shells, opening fire, live rounds, live ammunition, shot in the head, shot and wounded, shot and killed, shot by, were shot, was shot, been shot, shooting incident, return fire, friendly fire, gun fire, machine gun fire, fire on troops, fire on protesters, fire on civilians, fire across, fire into, fire back, fire from, fire towards, hail of bullets, a shot was fired',
    clash:
      'clash, skirmish, firefight, exchange of fire, exchanged fire, battle, fighting, exchange of gunfire, trade fire, cross-border fire, shoot-out, shootout, in combat, close combat, combat between, combat operations, fought with, fought between, fought a, gunfight, gun fight, battlefield, frontline fighting, hostilities erupted, brawl, scuffle, melee, fistfight, came to blows, traded blows, exchange of artillery, exchange artillery, border fighting, heavy fighting, fighting erupted, fighting broke out, fighting raged, clashes erupted, clashes broke out, violence erupted, battle between, renewed fighting, fresh fighting',
    bomb: 'bomb, explode, explosion, blast, detonate, improvised device, grenade, blow up, blew up, blown up, explosive, car bomb, device went off, threw a grenade, bomb went off, grenade went off, explosives went off, lobbed a grenade, lobbed grenades, lobbed a bomb, hurled a grenade, hurled grenades, hurled a bomb, hurled explosives, threw grenades, threw a bomb, improvised explosive, suicide bombing, suicide attack, ied, roadside bomb, pipe bomb, truck bomb, parcel bomb, petrol bomb, molotov, rocket-propelled grenade, booby trap, booby-trapped',
    ram: 'ram, sideswipe, water cannon, collide with, plough into a crowd, plowed into a crowd, drove into a crowd, drove into pedestrians, drives into crowd, mowed down, vehicle attack, car-ramming',
    airstrike:
      'airstrike, air strike, air raid, warplane, fighter jet, f-16, strafed, bombing raid, jets bombed, aerial attack, aerial bombardment, dropped bombs, paramotor, bombed from the air, airstrike on, bombed by, air force bombed, aerial strike, aerial bombing, aerial raid, jets struck, jets hit, warplanes struck, warplanes hit, bombing campaign, barrel bomb, gyrocopter',
    missile:
      'missile, rocket, projectile, ballistic, fired a missile, icbm, warhead, hypersonic, missile was fired, missiles were fired, rockets were fired, rocket was fired, rocket fire, fires missiles, intercontinental, cruise missile',
    drone: 'drone, unmanned aerial, uav, quadcopter, unmanned, drone swarm, unmanned aircraft, drone incursion',
    artillery:
      'artillery, shell, mortar, howitzer, rounds of mortar, cannon, rocket artillery, himars, grad rocket, bm-21, shellfire, rocket launchers, heavy weapons, barrage, fusillade, salvo, mortar rounds, artillery fire, mortar fire, tank fire, heavy artillery',
    landmine:
      'landmine, mine blast, land mine, minefield, stepped on a mine, anti-personnel, mine exploded, trod on, laid mines, planted mines, newly laid mines, newly planted mines, stepped on mines, mine explosion, anti-tank mine, antipersonnel, mine clearance, demining, de-mining, deminers, clear mines, sea mine, naval mine, unexploded ordnance',
    war: 'war, hostilities, civil war, conflict, armed conflict, at war, go to war, declare war, outbreak of war, all-out war, warfare, hostility between',
    invade:
      'invade, invasion, incursion, occupy, occupation, encroached on thai, encroached on cambodian, encroached into, encroached on its territory, encroachment on its territory, crossed into, crossing into its territory, intrude, intrusion into, cross the border illegally, strayed into, airspace violation, violated its airspace, violated the airspace',
    border: 'border, frontier, boundary, checkpoint',
    troops:
      'troops, soldier, army, military, battalion, paratrooper, ranger, marines, forces, servicemen, border guards, border guard, border forces, brigade, regiment, commander, garrison',
    mobilize:
      'mass troops, move troops, troops moved, troop movement, movement of troops, build-up, buildup, mobilize, mobilise, deploy, deployment, conscript, sent troops, dispatch troops, troops sent, boots on the ground, call up reservists, reservists, standby alert, military exercise, joint exercise, live-fire exercise, naval exercise, military drill, joint drill, naval drill, live-fire drill, war game, wargames, hold drills, conduct drills, exercises near, drills near, drills around, reinforcements, reinforced its troops, reinforced troops, reinforced positions, amass troops, massing of troops, troop buildup, troop build-up, military buildup, military build-up, mobilisation, mobilization, redeploy, redeployment, send soldiers, conscription, scrambled jets, scrambled fighters, scrambled fighter jets, put on alert, on high alert, full alert, combat readiness, show of force, ordered troops, troops deployed, troop deployment',
    weapon:
      'weapon, arms, munition, gun, rifle, firearm, ammunition, assault rifle, pistol, ammo, border crossing, crossing point, crossings',
    nuclear: 'nuclear, atomic, uranium, enrichment, reactor, enriched, iaea, warhead, nuke, nuclear test',
    launch:
      'launch spy satellite, launch a spy satellite, launch satellite, launch its, the launch, launch of, test-fire, test fire, lift off, lift-off, blasted off, liftoff, rocket launch, missile launch, satellite launch, space launch, launch a missile, launched missiles, launch a rocket, launch rockets, launch a satellite, launched a ballistic, launched ballistic, launched two, launched three, launched an intercontinental, launched a short-range, launched into orbit, launched into space, launched from, launch of a, launch of the rocket, launch of the satellite, launch of the missile, launch pad, launch site, launch vehicle, missile test, weapons test, test launch, test-launch, north korea launch, fires missile, successful launch, failed launch',
    satellite: 'satellite, space, spacecraft, orbit',
    kill: 'murder, assassinate, assassination, execute, execution, slay, slain, massacre, behead, hitman, stabbed to death, beaten to death, shot dead, gunned down, killing of, murderer, homicide, manslaughter, hacked to death, strangled, put to death, hanged for, was hanged, were hanged, genocide, shot and killed, killer, dismembered, honour killing, found murdered, slaughter, lethal injection, firing squad, contract killing, extrajudicial killing, mercy killing, mob lynching',
    die: 'die, dead, death, kill, fatal, fatality, body, corpse, perish, deceased, drown, lost their lives, lost his life, lost her life, loss of life, claimed the lives, death toll, body count, died of, passed away, succumb, lifeless, casualties, bodies, body of, dead body, body found, body was found, body was, his body, her body, the body, bodies of, recovered the body, body recovered, human remains, remains of, skeleton, skeletal remains, toll rises, the toll rose, toll climbs, toll stands, toll from, toll reaches, toll hits, toll tops, toll has risen, toll could, claims lives, cost lives, cost the lives, lives were lost, lives lost, lost lives, took the lives, leaves dead, found dead, pronounced dead, dies at, dies aged, fatally, demise, toll',
    injure:
      'injure, injury, wound, maimed, casualty, hospitalised with, hospitalized with, shrapnel, were hurt, was hurt, been hurt, people hurt, others hurt, dozens hurt, many hurt, scores hurt, seriously hurt, badly hurt, slightly hurt, hurt in, hurt when, hurt after, hurt as, least hurt, lost a leg, lost his leg, lost a foot, lost his foot, legs blown off, severed, burn injuries, concussion, critically injured',
    missing:
      'missing, unaccounted for, disappear, vanish, not been found, no trace of, whereabouts, unaccounted, missing person, went missing, lost at sea, feared dead, feared missing, still missing, last seen, forced disappearance, enforced disappearance',
    abduct:
      'abduct, kidnap, carried off, take hostage, seized from, taken captive, snatched, held hostage, taken away by, lured to, lured across, human trafficking victim, abduction, kidnapper, seized hostages, hostage-taking, held captive, taken at gunpoint, taken prisoner, captured soldiers, captured two soldiers, hostage taking, kidnapped for ransom',
    hostage: 'hostage, captive, captivity, prisoners of war, pow, abductee',
    take: 'take control of, seize control of, overrun, overran, retake, retook, recapture, fell to rebels, fell to the rebels, fell to the taliban, fell to the junta, fell into rebel hands, fell under the control, captured the town, captured the city, captured the village, captured a town, captured a village, captured villages, capture of the town, capture of the city, captured territory, captured positions, seized the town, seized the city, seized a town, seized territory, seized a base, seized positions, seized the base, regain control, took over the town, gain control of, full control of, liberated the town, liberated the village, liberated the city, gain ground, territorial gains',
    siege:
      'siege, besiege, encircle, surrounded by troops, surrounded by police, surrounded by soldiers, surrounded the, troops surrounded, police surrounded, soldiers surrounded, blockade, naval blockade, under siege, armed standoff, hostage standoff, standoff with police',
    crackdown:
      'crackdown, crack down, tear gas, disperse, suppress, quell, quash protests, crush dissent, crushed protests, violently dispersed, baton charge, clampdown, clamp down, crowd control, riot police moved',
    violate:
      'violate, breach of, breached the, broke the ceasefire, broke the truce, violation, in breach, flout, contravene, infringe, infringement, accused of violating, broke the law, truce violation, ceasefire violation',
    nation: 'whole country, nationwide, across the country, countrywide, national toll',
    torture:
      'torture, mistreat, beaten by police, beaten up, beaten with, severely beaten, badly beaten, brutally beaten, beaten in custody, beat him, beat her, beat them, beatings, beating of, physical abuse, abused prisoners, abuse of detainees, ill-treatment, ill-treated, mistreatment, waterboarding, inhumane treatment',
    rape: 'rape, molest, sexual assault, sexually assault, sexual abuse, sexually abused, sexual harassment, sexually harassed, sexual violence, sexual misconduct, sexual attack, sexual exploitation, indecent assault, indecency, gang-rape, gang rape, groped, molestation, rapist, statutory rape',
    // disasters and accidents
    earthquake:
      'earthquake, quake, aftershock, seismic, richter, temblor, magnitude, tremor, epicentre, epicenter, shook buildings, shook the region, shook the city, shook the area, shook parts of, shook houses, shook homes, rocked by a quake, rocked by an earthquake, jolted by, jolted the region, jolted parts, seismology, seismological, seismologist',
    flood:
      'flood, inundate, overflow, deluge, flash flood, submerged, under water, burst its banks, rising water, floodwater, flood warning, waterlogged, swollen river, water levels, torrential, cloudburst, swept away by floods, dam burst, overflowing banks, storm surge',
    storm:
      'storm, typhoon, cyclone, hurricane, tornado, landfall, made landfall, tropical depression, superstorm, super typhoon, gale-force, rainstorm, snowstorm, blizzard, twister, sandstorm, dust storm, typhoon warning, storm warning, tropical storm, summer storm, storm system',
    fire: 'blaze, burnt, arson, wildfire, fire broke out, caught fire, catch fire, on fire, in a fire, house fire, forest fire, factory fire, went up in flames, inferno, fire swept, fire tore, charred, set ablaze, set fire, set on fire, the fire, a fire, burn, burned down, burning building, in flames, flames engulfed, engulfed in flames, fire engulfed, engulfed by fire, flames spread, bursting into flames, up in flames, gutted by, fire gutted, was gutted, were gutted, torched, bushfire, fires, fire destroyed, fire at a, fire at the, fire in a, fire in the, fire kills, fire tears, fire rips through, fire raged, deadly fire, massive fire, huge fire, major fire, market fire, hotel fire, nightclub fire, bus fire, electrical fire, fire that killed, fire started, brush fire, kitchen fire, warehouse fire, fire on board, extinguish, put out the fire, doused',
    drought: 'drought, dry spell, water shortage, water scarcity, water crisis, parched, el nino, el niño',
    landslide:
      'landslide, mudslide, avalanche, landslip, earth slip, rockslide, rockfall, earthslide, debris flow, mud slide, land slip, mudflow',
    volcano:
      'volcano, lava, ash cloud, eruption, erupts spewing, erupted violently, erupts again, volcanic, volcanic eruption, spewed ash, spewed lava, pyroclastic, volcanic ash, volcanic crater, magma',
    tsunami: 'tsunami, tidal wave, tsunami warning, tsunami alert',
    collapse:
      'burst, collapse, cave in, rubble, sinkhole, debris, flattened, give way, come crashing down, washed away, swept away, building came down, came down on top, toppled over, toppled onto, toppled trees, uprooted trees, in ruins, reduced to ruins, burst its banks, dam breach, breached its banks, breached a dam, dyke breach, levee breach, embankment breach, subsidence, crumbled, crumbled to the ground, buckled under, bridge buckled, toppled building, ground gave way, road collapse, building collapse, cave-in, structural failure, fell on top of, crane fell, beam fell, girder fell, topple, pipe burst, burst pipe, tank burst, tyre burst, come down, fall down',
    crash:
      'crash, collide, collision, derail, slam into, plough into, plow into, ran off the road, hit a tree, pile-up, nosedive, accident, overturned bus, bus overturned, truck overturned, car overturned, vehicle overturned, van overturned, lorry overturned, pickup overturned, train overturned, overturned truck, overturned vehicle, overturned on, overturned after, overturned in, overturned when, overturned and, plane went down, helicopter went down, aircraft went down, jet went down, flight went down, went down over, plunged into a, plunged into the, plunged off, plunged down, plunged over, skidded, skidded off, veered off, smashed into, rear-ended, pileup, hit-and-run, hit and run, run over, knocked down by, hit by a car, hit by a truck, hit by a train, hit by a bus, hit by a vehicle, hit by a van, struck by a car, struck by a train, struck by a vehicle, struck by a truck, struck by a bus, train wreck, wreckage, crashed into, crash site, crash-landed, derailment, mangled, careened, lost control of his, lost control of the, head-on collision, collided head-on',
    sink: 'capsize, keel over, go down with, overturned boat, sink, boat went down, ship went down, ran aground, shipwreck, boat overturned, taking on water, sinking of',
    leak: 'leak, spill, seep, spilt, oil slick, oil spill, gas leak, leakage, oil leak, chemical spill, chemical leak, seepage, radiation leak, toxic leak',
    pollution:
      'pollution, smog, pm2.5, haze, toxic, contamination, arsenic, chemical, air quality, air pollution, dust particles, pollutant, smoggy, contaminate, particulate, pm10, air-quality, toxic chemicals, polluted, hazardous chemicals, microplastic, mercury poisoning, cadmium, heavy metals, dust levels, fine dust',
    rescue:
      'rescue, pull out alive, search team, survivor, pulled from, pulled alive, dug out, dig out, search and rescue, rescuer, found alive, save lives, save the life, saved from, saved by, plucked, plucked from, hauled from, brought to safety, pulled to safety, freed from the rubble, rescue operation, rescue team, rescue workers, rescue mission, airlifted to safety, winched, salvage',
    trapped:
      'trapped, stranded, stuck inside, stuck in, marooned, buried under, buried alive, pinned under, cut off by floods, buried beneath',
    evacuate:
      'evacuate, evacuation, evacuee, moved to safety, told to leave, ordered to leave, flee their homes, took shelter, seek shelter, evacuation centre, evacuation center, evacuation shelter, temporary shelter, in shelters, to shelters, bomb shelter, relocated to, relocated residents, relocated villagers, moved to shelters, moved to higher ground, fled to safety, displaced by, ordered residents, urged to leave, flee homes, abandon their homes, left their homes',
    // law
    arrest:
      'arrest, detain, detention, custody, apprehend, nab, handcuff, taken into custody, picked up by, rounded up, put behind bars, behind bars, held by police, in police hands, remand, captured, was caught, were caught, been caught, get caught, caught red-handed, caught trying, caught smuggling, caught with, caught stealing, caught carrying, being held by police, being held in custody, being held on suspicion, being held for, being held without, held on suspicion, held in custody, held for questioning, held without, arraigned, busted, surrendered to police, surrendered to authorities, surrendered to the police, turned himself in, turned herself in, turned themselves in, gave himself up, gave herself up, picked up at, in police custody, pretrial detention, pre-trial detention, house arrest, taken away by police, police hold, police detained, collared, hauled in, under arrest, jailed pending, jailed ahead',
    charge:
      'indict, indictment, prosecute, prosecution, press charges, face charges, arraign, file charges, charge, charged with, face prosecution, charge sheet, faces trial, put on trial, stand trial, goes on trial, went on trial, on trial, filed a case, criminal case, criminal charges, booked for, indicted for, pending charges',
    convict:
      "convict, conviction, guilty, jail term, verdict, jailed for, imprisoned, found guilty, life term, years in prison, years in jail, death penalty, sent to prison, sent to jail, sentence, jailed, imprisonment, prison term, jail sentence, prison sentence, suspended sentence, suspended jail term, death sentence, sentenced to death, sentenced to life, life in prison, life imprisonment, life sentence, gets life, years behind bars, months in jail, months in prison, year's jail, pleaded guilty, court jails, put in prison, death row, upheld the conviction, upheld the sentence, upholds sentence, upholds conviction, handed a jail, handed a prison, handed a suspended, handed a life, guilty plea",
    acquit:
      'acquit, acquittal, not guilty, clear him, exonerate, overturned the conviction, threw out the case, drop the charges, charges dropped, cleared of, clear her, overturned his conviction, overturned her conviction, quashed the conviction, quash conviction, quashed his conviction, case dismissed, dismissed charges, dismissed the charges, dismissed all charges, charges were dropped, drops charges, not guilty verdict, found not guilty, absolved, not prosecute, not to prosecute, not to indict, decided not to prosecute, drop the case',
    court: 'court, judge, ruling, tribunal, trial, lawsuit, sue, sued',
    warrant:
      'warrant, arrest warrant, warrant of arrest, warrant for his arrest, warrant for her arrest, warrant for the arrest, warrants for, subpoena',
    bail: 'parole, bail, granted bail, denied bail, released on bail, freed on bail, on parole, early release',
    investigate:
      'agents questioned, had interviewed, nbi questioned, detectives questioned, investigate, investigation, probe, inquiry, inspect, examine, interrogate, summon, quiz, quizzed, look into, fact-finding, scrutinise, scrutinize, questioned by, questioned over, questioned about, questioned for, being questioned, were questioned, was questioned, been questioned, police questioned, for questioning, under questioning, called in for, police interviewed, interviewed by police, interviewed by detectives, interviewed by investigators, interrogation, inquest, autopsy, forensic, post-mortem, postmortem, summoned for, summoned to, launches probe, under investigation, under scrutiny, opens investigation, looking for clues, scrutiny',
    search:
      'search the house, searched the, raided, search warrant, searched his, searched her, searched the home, searched homes, searched offices, searched the office, police search, swooped, swoop on, ransacked by police',
    deport:
      'deport, extradite, extradition, expel, sent back, expelled, removed from the country, forcibly returned, flown back to, repatriate, deportation, expulsion, removed from thailand, send migrants back, forced return, forcible return, pushback, refoulement, handed over to thai police, flown home in handcuffs',
    bribe:
      'took money from, taking money from, took baht, million baht a month from, bribe, bribery, corruption, graft, kickback, embezzle, money laundering, launder, embezzlement, misappropriated, misuse of funds, ill-gotten, corrupt, bribe-taking, graft charges, slush fund, launder money, payoff, misappropriation, abuse of power, malfeasance, dereliction of duty, siphoned, vote buying scandal, corruption scandal, kick-back, unusually wealthy, unusual wealth',
    fraud:
      'fraud, scam, swindle, call centre, call center, counterfeit, fake, scammers, defrauded, con man, ponzi, pyramid scheme, bogus, phishing, conned into, conned out of, con artist, forged documents, forged, forgery, fraudster, fraudulent, swindler, cheated out of, cheated investors, fake documents, impersonate, impersonation, falsified, duped, hoaxer, identity theft, deceived, mule account, romance scam, crypto scam, insider trading',
    drug: 'drug, methamphetamine, heroin, cocaine, narcotic, cannabis, marijuana, fentanyl, drug dealer, drug dealing',
    smuggle:
      'smuggle, trafficking, contraband, trafficker, smuggler, human smuggling, people smuggling, illegally imported, illegal import, human trafficking, drug trafficking, arms trafficking, wildlife trafficking, illicit trade, stashed, hidden in luggage, drug mule',
    prison: 'prison, prisoner, jail, inmate',
    theft:
      'theft, robbery, heist, burglar, loot, robbers, burgled, pickpocket, snatched, steal, robbed, was robbed, were robbed, been robbed, robbed of, robbed a, robbed the, armed robbery, burglary, looters, thief, thieves, broke into, break-in, shoplifting, made off with, purse snatching, carjacking, held up a, bank robbery, gold shop robbery',
    // rule
    ban: 'ban, prohibit, outlaw, forbid, blocked from, suspends imports, halt imports, import ban, export ban, barred from, barred entry, barred him, barred them, bars foreigners, prohibition, stopped imports, entry ban, outright ban, blanket ban, blacklist entry, ban on imports, ban on exports, trade ban, travel ban on, no longer allowed, not be allowed',
    halt: 'discontinue, put on hold, on hold, halt, cease, paused, suspended, suspension, stop work, stop production, stop sales, stop selling, stop exports, stop imports, stop issuing, stop accepting, stop operating, stopped operations, stop flights, stop deliveries, stop supplying, stop construction, brought to a halt, brought to a standstill, standstill, ground to a halt, came to a halt, moratorium, temporarily suspended, suspend operations, suspended flights, put the brakes on, called a halt, cessation, grounded flights, grounded planes, grounded its fleet, grounded aircraft, flights grounded, flights were grounded',
    close:
      'end production, ends production, to shut, pull out of thailand, closure, shut, shut down, shutdown, lockdown, closed, shuttered, sealed off, barred the gates, to close, will close, would close, may close, could close, must close, close the, close its, close their, close all, close border, close schools, close down, close indefinitely, close temporarily, remain closed, temporarily closed, closing down, seal the border, sealed its border, seals border, shut its, shut the, padlocked, cordoned off, lock down',
    open: 'reopen, inaugurate, open embassy, open an embassy, open its embassy, opens embassy, opens an embassy, opened an embassy, opening an embassy, open a consulate, opens consulate, open its doors, opens its border, open the border, open the crossing, ease restrictions, lift the ban, lift restrictions, opens border, open borders to, opened the checkpoint, opened a crossing, opened crossings, open checkpoints, opened to the public, opened to tourists, opened to traffic, opens to visitors, open for business, officially opened, formally opened, grand opening, official opening, opening of the border, border opening, opening ceremony, lift curbs, lift the lockdown, end the lockdown, lifts ban, lifted the curfew, cut the ribbon',
    block:
      'censor, block access, access blocked, blocked websites, blocked the website, internet shutdown, internet blackout, censorship, taken offline, take down, geo-blocked, blocked, restrict, restriction, curbs on',
    emergency:
      'state of emergency, martial law, curfew, state of calamity, emergency rule, emergency decree, emergency declared, declared an emergency, declares emergency, national emergency, public health emergency, health emergency, climate emergency, emergency law, emergency powers, state of disaster, disaster zone, disaster area, declared martial law, imposed martial law, night-time curfew, state of siege',
    law: 'law, decree, legislation, amendment, amend, constitution, charter, regulation, draft bill, draft law, draft decree, statute, royal decree, executive order, ordinance, bill, emergency act, security act, the act, act of parliament, new rules, rules, article 112, under article, section 44, code of law, criminal code, penal code',
    parliament: 'parliament, house, senate, lawmaker, senator, congress, assembly, legislature',
    cabinet: 'cabinet, minister, ministry',
    coalition: 'coalition, alliance, join the government, quit the government',
    party: 'opposition, party, party leader',
    government: 'government, administration, authorities, officials',
    referendum: 'referendum, plebiscite',
    monarchy: 'king, queen, royal, monarch, prince, princess, palace',
    protest:
      'protest, demonstration, demonstrator, protester, sit-in, block the road, block roads, block the highway, block highway, take to the streets, took to streets, crowds gathered, placards, rally, marched, demonstrate, protest march, protest rally, mass march, peace march, marchers, march to demand, march against, marched on, take part in a march, joined a march, hunger strike, hunger-strike, on hunger strike, street protest, gathered outside, gathered in front of, picket outside, encampment, flash mob, mass rally, anti-government, pro-democracy, chanted slogans, effigy, burned effigies, civil disobedience, camped outside, protesters gather, disrupt traffic',
    riot: 'riot, unrest, vandalise, vandalize, ransack, rioter, rampaged, looting and arson, mob violence, mob attack, vandalism, torched cars, street violence, public disorder, civil disorder',
    strike:
      'to strike from, to strike on, to strike over, vote to strike, strike from, off strike, call off strike, end strike, walkout, walk out, walk off the job, gone on strike, on strike, industrial action, picket, walked off, downed tools, down tools, work stoppage, stoppage, going on strike, general strike, nationwide strike, national strike, labour strike, labor strike, strike action, workers strike, strike by workers, strike over pay, strike over, striking workers, striking staff, striking employees, rail strike, train strike, doctors strike, nurses strike, pilots strike, teachers strike, transport strike, bus strike, airport strike, airline strike, dock strike, port strike, union strike, strike notice, strike vote, one-day strike, two-day strike, three-day strike, 24-hour strike, 48-hour strike, wildcat strike, indefinite strike, stage a strike, join the strike, end the strike, ends strike, call off the strike, strikers, work-to-rule, industrial dispute, labour dispute, labor dispute, picket line',
    police: 'police, officer, constable, detective',
    sanction:
      'sanction, embargo, blacklist, freeze assets, boycott, asset freeze, imposed penalties on, travel bans, punitive measures, visa ban, entity list, economic sanctions, freezing of assets, froze the assets, arms embargo, trade embargo, trade restrictions, export controls, export curbs, punitive tariffs',
    relations:
      'sever ties, recall ambassador, recalled its ambassador, diplomatic relations, persona non grata, downgrade ties, downgrade relations, cut ties, cut diplomatic, break off ties, broke off relations, broke off diplomatic, severed relations, severed diplomatic, recalled its envoy, recalls envoy, summoned the ambassador, summoned ambassador, summoned its ambassador, summons envoy, summoned the envoy, expel diplomats, expelled diplomats, expelled a diplomat, diplomatic protest, diplomatic row, diplomatic spat, lodged a protest, formal protest, protest note',
    // goods and money
    tariff:
      'tariff, levy, reciprocal tariff, import tax, import duty, customs duty, import levy, anti-dumping, anti-dumping duty, countervailing, duties on, duty on imports, import tariffs, trade war',
    tax: 'tax, vat, excise, taxes, sales tax, value-added tax, value added tax, income tax, taxation, taxman, levy',
    trade: 'trade, export, import, shipment, market access',
    price:
      'price, inflation, cost, cheaper, dearer, fare, pump price, cost of living, electricity charge, service charge, fuel price, oil prices, prices rallied',
    rate: 'interest rate, key rate, policy rate, basis point, rate cut, cut rates, raise rates, interest rates, rates, benchmark rate, borrowing cost, borrowing costs, lending rate',
    growth: 'growth, gdp, economy, recession, grow, economic output, contraction, expansion',
    currency:
      'currency, exchange rate, the baht, thai baht, baht strengthen, baht weaken, baht rise, baht fall, baht appreciation, baht depreciation, the dollar, us dollar, dollar index, greenback, the yen, japanese yen, the yuan, renminbi, the euro, the pound, pound sterling, sterling, the won, korean won, the ringgit, the rupiah, the kyat, the dong, vietnamese dong, the rupee, the ruble, the rouble, the peso, the lira, the rand, devalue, devaluation, depreciation, forex, foreign exchange',
    pay: 'pay, wage, salary, minimum wage, compensation, compensate, handout, digital wallet, subsidy, subsidise, allowance, daily wage, pay rise, pay packet, stipend, bonus, payout, cash handout, one-off payment, paid out, cash grant, research grant, government grant, pay hike, pay raise, pay cut, reimbursed, reimbursement, severance pay, back pay, unpaid wages',
    loan: 'loan, debt, borrow, lend, bond issue, credit line, bailout loan, lender, credit, default, defaulted on',
    invest:
      'invest, investment, investor, shares, pour money into, capital injection, foreign investment, inject capital, stake, stakes in',
    merge: 'merge, merger, merging with, join forces in one party, unite in one party, amalgamate',
    buy: 'buy, purchase, acquire, acquisition, takeover, procure, procurement of, snapped up, take a stake, takeover bid, place an order, ordered aircraft, ordered planes, ordered jets, order for aircraft, buyout, buy out, bids for, takes over rival, buyback',
    sell: 'sell, sale, auction, sold off, offload, divest, stake sale, sale of, for sale, on sale, fire sale, puts up for sale',
    layoff:
      'lay off, layoff, job cuts, cut jobs, redundancy, axe jobs, axed jobs, let workers go, retrench, retrenchment, shut its plant, shed jobs, laid-off, job losses, lose their jobs, lost his job, slash jobs, slash workforce, cut staff, trim workforce, made redundant, downsizing, cut its workforce, reduce its workforce, workforce reduction, staff cuts, furlough',
    bankrupt:
      'bankrupt, bankruptcy, insolvent, liquidation, receivership, go bust, file for bankruptcy, chapter 11, insolvency, collapse into administration, go under, goes under, goes bust, going bust, bankruptcy protection, winding up, wound up, rehabilitation plan, business rehabilitation, debt restructuring, files for chapter',
    budget: 'budget, spending, fund, funding, finance, deficit, fiscal, spending plan, spending bill, public debt',
    project: 'project, construction, build, construct, contractor',
    company: 'company, firm, corporation, manufacturer, startup',
    bank: 'central bank, commercial bank, lender',
    factory: 'factory, plant, refinery, works',
    oil: 'oil, petrol, gasoline, diesel, crude, fuel, petroleum',
    gas: 'natural gas, lng, pipeline',
    power: 'electricity, power cut, blackout, outage, power plant, grid, power line',
    rice: 'rice, paddy',
    food: 'food, grain, wheat, fruit, durian, sugar, meat, pork, chicken, egg, milk, vegetable',
    water: 'water, reservoir, river',
    // bodies and sickness
    disease:
      'disease, virus, outbreak, epidemic, pandemic, covid, coronavirus, flu, influenza, infection, infect, dengue, cholera, anthrax, malaria, measles, bird flu, h5n1, mpox, contagion, tested positive, confirmed case, suspected case, pathogen, zika, ebola, nipah, legionnaires, hantavirus, new cases, cases of infection, imported case, infectious, bubonic plague, the plague, polio, tuberculosis, hiv, rabies outbreak, monkeypox, meningitis, typhoid, diphtheria, foot-and-mouth, variant, outbreak of, virus cases, caught the virus, contracted the virus, contracted the disease, contracted covid',
    vaccine:
      'vaccine, vaccinate, vaccination, dose, inoculate, immunisation, immunization, jab, booster shot, booster dose, booster jab, flu shot, covid shot, vaccine shot, immunise, immunize, inoculation, vaccination drive',
    hospital: 'hospital, clinic, ward, intensive care, icu',
    ill: 'ill, illness, sick, stroke, heart attack, surgery, coma, unwell, ailing, fell ill, sickened, hospitalised, hospitalized, in critical condition, rushed to hospital, condition worsened, life support, his health, her health, health problem, health condition, health deteriorated, health worsened, health scare, failing health, declining health, poor health, ill health, ill-health, medical condition, underwent an operation, undergo an operation, underwent surgery, undergo surgery, heart operation, underwent treatment, medical treatment, receiving treatment, undergoing treatment, being treated, was treated, were treated, treated for, treated at, treated in hospital, hospital treatment, under treatment, admitted to hospital, admitted to a hospital, admitted to the hospital, admitted to intensive care, taken to hospital, collapsed on stage, fell unconscious, lost consciousness, unconscious, recovering from, recovering in hospital, recovering in, in intensive care, on life support, diagnosed with, diagnosis, medical emergency, cardiac arrest, brain haemorrhage, brain hemorrhage, hospitalisation, hospitalization, in hospital, fell sick, feeling unwell, medical leave, food poisoning, pneumonia, dehydration, convalescing',
    doctor: 'doctor, physician, nurse, medic, surgeon',
    patient: 'patient',
    poison:
      'poison, cyanide, methanol, tainted, contaminated food, toxic alcohol, bootleg, food poisoning, arsenic poisoning, laced with, novichok, nerve agent, poisonous, toxic fumes, inhaled, tainted alcohol, carbon monoxide',
    medicine: 'medicine, drug maker, cure, remedy, pill, tablet',
    recall:
      'recall of, recall products, pulled from shelves, taken off shelves, product recall, recall vehicles, recall cars, recalling more than, recalling about, issued a recall, voluntary recall, safety recall, vehicle recall, food recall, recalled batches, pulled from the shelves, withdrawn from sale, withdrawn from the market, off the market',
    quarantine:
      'quarantine, self-isolate, self-isolation, isolated patients, isolation ward, isolation facility, in isolation, placed in isolation, put in isolation, isolating at home',
    // help
    aid: 'aid, donate, donation, humanitarian, assistance, relief goods, relief supplies, aid package, field hospital, rescue team, send help, offer help, offer assistance, financial support, financial assistance, military support, humanitarian support, material support, support package, military aid, emergency aid, emergency relief, disaster relief, relief work, relief effort, relief operation, relief items, relief materials, flood relief, medical supplies, emergency supplies, food supplies, essential supplies, food aid, food parcels, help for victims, help victims, help the victims, help flood victims, help those affected, help people affected, provide help, helping hand, relief team, relief workers, survival kits, handing out food, aid workers, aid convoy, aid delivery, aid flight, aid trucks, relief fund, soup kitchen, air-dropped, airdrop',
    refugee: 'refugee, displaced, migrant, asylum seeker',
    worker: 'worker, labourer, laborer, labour, labor, employee, staff, farmhand',
    tourist: 'tourist, tourism, holidaymaker, traveller, visitor, visa',
    // speech acts as events
    accuse:
      'accuse, accusation, allege, allegation, blame, condemn, denounce, pointed the finger, faulted, trade blame, implicate, finger-pointing, accuser',
    threaten:
      'threaten, threat, ultimatum, warning, warned against, death threat, bomb threats, sabre-rattling, saber-rattling, vows revenge, vowed retaliation, vowed to retaliate, threatened to, consequences if, will pay a price, intimidate, intimidation, menacing',
    apologize:
      'apologise, apologize, apology, sorry, regret, said sorry, apologetic, expressed regret, expressed remorse, remorse, begs forgiveness, asked for forgiveness, asks forgiveness, mea culpa, made amends',
    admit: 'admit, concede, acknowledge, confess, confession, owned up, came clean, plead guilty to',
    resume:
      'restart, restore, reinstate, resume, resumption, revive talks, back in service, back to normal, return to the negotiating table, reactivate',
    cancel:
      'cancel, call off, scrap, drop plans, cancelled, dropped the plan, pull the plug, abandon, abandoned plans, shelved the plan, shelved plans, shelved its plan, shelve the, been shelved, was shelved, were shelved, ditched plans, ditched the plan, dropped its plan, dropped its bid, dropped the idea, cancellation, rescind, revoke, revocation, annul, annulled, annulment, nullify, invalidate, repeal, reverse course, u-turn, backtrack, withdrew the bill, withdrew the plan, withdrew the order, withdrew the proposal, abolish, abolition, abort, axed plans, scupper',
    postpone:
      'postpone, delay, put off, defer, put on hold, moved to a later, pushed back the, pushed back to, pushed back by, pushes back, pushed back until, postponement, deferred until, deferral, rescheduled, put off until, put off the',
    hack: 'hack, hacker, cyberattack, data breach, leaked data, ransomware, malware, cyber attack, cyber-attack, data leak, leaked online, stolen data, personal data, exposed data, hack into, cyber intrusion, cyber espionage, cyberespionage, cyber incident, cyber breach, cyber threat, cybercrime gang, security breach, breached its systems, breached the network, breached systems, ddos, denial-of-service, leaked personal data, defaced, spear-phishing, hacktivist',
    // things
    school: 'school, preschool, kindergarten, nursery, classroom',
    university: 'university, college, campus',
    child: 'child, children, kid, baby, babies, infant, toddler, pupil, schoolchildren, boy, girl',
    teacher: 'teacher',
    student: 'student',
    woman: 'woman, women, wife, mother',
    tower: 'tower, building, skyscraper, high-rise, block of flats, condominium, apartment',
    temple: 'temple, monastery, pagoda, church, mosque, shrine',
    monk: 'monk, abbot, clergy',
    bridge: 'bridge, flyover, overpass',
    dam: 'dam, dyke, levee, embankment',
    airport: 'airport, airfield, runway, terminal',
    aircraft: 'aircraft, plane, airliner, jet, flight, helicopter, airline',
    ship: 'ship, boat, ferry, vessel, tanker, submarine, warship, frigate, trawler',
    train: 'train, railway, locomotive, metro, rail, train service, high-speed rail',
    vehicle: 'car, bus, truck, lorry, van, motorcycle, convoy, ambulance',
    road: 'road, highway, motorway, expressway, tunnel',
    port: 'port, harbour, harbor, pier',
    mine: 'coal mine, gold mine, miner, shaft, mining, gold mining, coal mining, illegal mining, mine shaft, mine collapse',
    market: 'market, mall, shop, supermarket, store',
    hotel: 'hotel, guesthouse, nightclub, pub, resort, go-go bar, karaoke bar',
    house: 'home, house, village, villager, resident',
    embassy: 'embassy, consulate, ambassador, envoy',
    journalist: 'journalist, reporter, photographer, editor',
    farmer: 'farmer, farm, fisherman, fishermen, crop, harvest',
    animal: 'elephant, tiger, dog, animal, wildlife, crocodile, panda, hippo, snake',
    forest: 'forest, tree, logging, national park',
    island: 'island, sea, reef, territorial waters, strait',
    land: 'land, plot, title deed',
    gold: 'gold, jewel, diamond, treasure',
    money: 'money, cash, banknote, million baht, billion',
    phone_number: 'sim card, mobile phone, smartphone, app, application',
    social: 'facebook, tiktok, social media, viral, clip, video, post',
    ai: 'artificial intelligence, chatbot, deepfake, algorithm',
    internet: 'internet, website, online, network, cable',
    sport: 'football, match, game, olympic, medal, team, player, coach, stadium, sea games, championship',
    concert: 'concert, singer, film, actor, actress, festival',
    casino: 'casino, gambling, lottery, bet, entertainment complex',
    weather: 'rain, heat, temperature, monsoon, cold, snow, weather warning, heat warning',
    energy: 'solar, wind farm, coal, renewable, reactor',
    red_cross: 'red cross, red crescent',
    hostage_talks: 'peace talks, peace deal, peace plan',
    church: 'pope, vatican, cardinal, bishop, conclave',
    sanctuary: 'cave, waterfall, mountain, peak',
    prepare:
      'prepare, preparation, arrange, get ready, plan, in full swing, ready, making preparations, gear up, brace for',
    begin: 'begin, began, start, take effect, come into force, go into effect',
    end: 'end, finish, conclude, over',
    increase:
      'increase, rise, climb, raise, hike, up by, surge, jump, go up, goes up, lift, increase to, higher, soar, spike, double, triple, step up, boost, swell, gain, grow, stocks rallied, shares rallied, prices rallied, increase by, expanded, widened',
    decrease:
      'decrease, fall, reduce, lower, drop, decline in, slash, halve, go down, goes down, tumble, slump, slide, dip, plunge, plummet, slip, trim, shrink, shrank, weaken, ease, sank, cut, shed percent, fell by, lose value, loses ground, narrowed, dwindled',
    pardon:
      'pardon, amnesty, clemency, reprieve, royal pardon, sentence cut, sentence reduced, commuted his, commuted her, commuted the, commuted to, commuted sentence, sentence commuted, commute the sentence, commute his sentence, commutation, commutes, mass amnesty, royally pardoned, reduced his sentence, reduced sentence, remission',
    join: 'join, joining, membership, accession, accede, admitted to',
    defect:
      'defector, switch sides, deserter, defected, defected to, defect from, has defected, had defected, defection, deserted from, deserted their posts, deserted his post, deserted the army, desertion, changed sides, party-hopping, jump ship, crossed the floor',
    mutiny:
      'mutiny, rebellion, uprising, revolt, mutineers, armed rebellion, armed uprising, rebelled, rose up, insurrection',
    downing:
      'shoot down, downed, downing of, brought down a drone, brought down by, brought down an aircraft, brought down a plane, brought down a helicopter, brought down drones, brought down the plane, brought down the aircraft, brought down the jet, brought down the helicopter, shoot down drones, shot down a drone, shot out of the sky, downs drone',
    intercept:
      'intercept, interception, chase away, escort away, chased off, pushed back to sea, towed away, turned back at the border, turned back boats, turned away boats, shot down incoming, repel, repelled, repulsed',
    spy: 'spy, espionage, intelligence agent, wiretap, spyware, pegasus, espionage charges, surveillance, surveilled, under surveillance, spying for, spied on, spy ring, eavesdrop, phone tapping, state secrets, reconnaissance, spy plane, spy balloon, reconnoitre',
    balloon: 'balloon, airship',
    censure:
      'censure, no-confidence, no confidence, grilled in parliament, grilled by mps, grilled by lawmakers, confidence vote, vote of confidence, vote of no confidence, motion of no confidence, censure debate, censure motion, no-confidence debate',
    impeach:
      'impeach, impeachment, recall vote, removed by parliament, motion to remove, articles of impeachment, impeachment trial, ouster vote, recall election, removed by the senate',
    disqualify:
      'disqualification, barred from politics, strip of, ban from politics, struck off, banned from office, ineligible, barred from running, barred from standing, disqualify, lost his seat after, stripped of his seat, stripped of her seat, unseated as, banned from standing, barred from office, disbarred, delisted, ineligibility',
    legalize:
      'legalise, legalize, decriminalise, decriminalize, licence, approved for sale, gave permission, grant permission, issue licences, issue licenses, issued a licence, issued a license, grant a licence, granted licences, granted a license, licensing, legalisation, legalization, decriminalisation, decriminalization, removed from the narcotics list, permission to, allowed to import, allowed to export, greenlight, greenlit, given the go-ahead, go-ahead',
    marry:
      'marry, marriage, wedding, engaged to, divorce, tie the knot, tied the knot, same-sex marriage, nuptials, got married, newlyweds, engagement to, marital split, exchanged vows, wedlock, bride, groom',
    birth:
      'give birth, pregnant, newborn, baby born, baby was born, twins born, born prematurely, birth of, gave birth to, pregnancy, birth rate, deliver a baby, delivered her baby, delivered a healthy, births, stillborn, cubs born, calf born',
    funeral: 'funeral, cremation, burial, memorial',
    discharge:
      'treated water, wastewater, sewage, released water, wastewater release, dumped into, dumping of, dumped waste, illegal dumping, illegally dumped, discharged into, discharge of, discharging, discharged water, release of water, water release, released treated, untreated sewage, effluent',
    radiation: 'radiation, radioactive, caesium, cesium, tritium, meltdown',
    stampede:
      'stampede, crowd crush, trampled, crowd surge, crushed to death, fatal crush, deadly crush, crush at, crush in, trampled underfoot, trampled to death',
    lightning:
      'lightning, thunderstorm, hailstorm, hailstone, hail storm, struck by lightning, lightning strike, lightning bolt',
    hijack: 'hijack, commandeer, piracy, hijacker, pirates, boarded by pirates',
    ransom: 'ransom, extort, extortion, blackmail',
    freeze:
      'confiscate, impound, frozen assets, froze assets, seize, seizure, freeze, froze, frozen, freeze assets, froze accounts, frozen accounts, freeze accounts, forfeited, forfeiture, confiscation, seize assets',
    account: 'savings, withdraw cash, bank account, deposits',
    audio: 'audio clip, leaked call, leaked audio, recording, phone call, tape',
    insult:
      'insult, defame, defamation, lese majeste, slander, libel, section 112, lese-majeste, lèse-majesté, royal insult, defamatory, royal defamation, mocked, ridicule, blasphemy, offended, slur',
    sue: 'sue, sued, lawsuit, class action, file a complaint, lodged a complaint, lodges complaint, filed complaints, files lawsuit, filed a lawsuit, filed a suit, filed suit, filed a petition, took legal action, legal action against, suing, sued for, damages suit, defamation suit, civil suit, litigation, seeks damages',
    nationalize:
      'nationalise, nationalize, expropriate, nationalisation, nationalization, state takeover, taken over by the state, expropriation, took over the company, bring under state control',
    cut_off:
      'cut off, cut power, cut the power, cut electricity, cut supply, cut internet, halt supply, disconnected from the grid, power was cut, electricity was cut, supply was cut, cut off power, cut off electricity, cut off water, cut off fuel, cut off gas, cut internet access, cut water, turned off the taps',
    bailout:
      'bailout, bail out, rescue package, stimulus, economic package, stimulus package, cash injection, rescue deal, relief package, rescue plan',
    find: 'discover, discovery, unearth, was found, were found, been found, is found, found in, found at, found on, found near, found inside, found under, found buried, found hidden, found dead, found the body, found bodies, finds body, recovered a, recovered the, recovered from the, were recovered, was recovered, been recovered, recovered bodies, retrieved, stumbled upon, stumbled on, washed ashore, washed up, dug up, came across, detected, excavated, excavation',
    lost: 'lost contact, off the radar, distress call, mayday, lost radio contact, disappeared from radar, vanished from radar, lost communication, went off the radar',
    landing:
      'emergency landing, crash-land, belly-land, overshoot, skid off, crash landing, forced landing, overshot, overran the runway, skidded off the runway, off the runway, made an emergency, diverted to, belly landing, aborted takeoff',
    black_box: 'black box, flight recorder, cockpit voice',
    pilot: 'pilot, co-pilot, captain, crew, flight attendant',
    passenger: 'passenger, commuter',
    driver: 'driver, motorist, biker',
    engine: 'engine, gas tank, cng, tyre, brake',
    scam_center: 'scam centre, scam center, scam compound, cyberscam, online scam, kk park, fraud factory',
    militia: 'militia, rebel, fighter, ethnic army, armed group, guerrilla, junta, insurgent, insurgency',
    terror: 'terrorist, terrorism, extremist, jihadist, suicide bomber',
    camp: 'camp, base, outpost, barracks, fortress, bunker',
    tank: 'tank, armoured vehicle, armored vehicle, armored, armour',
    submarine: 'submersible, submarine, sub',
    cluster: 'cluster bomb, cluster munition, chemical weapon, white phosphorus',
    ancient: 'ancient, ruins of, heritage, artefact, artifact, antiquity, statue, prasat',
    map: 'map, mou 43, mou 44, demarcation, territory, territorial, sovereignty',
    fuel_export: 'fuel shipment, fuel export',
    chip: 'chip, semiconductor, microchip',
    ev: 'electric car, electric vehicle, ev, battery, lithium',
    crypto: 'crypto, bitcoin, cryptocurrency, token, stablecoin',
    ipo: 'ipo, listing, stock exchange, go public',
    profit: 'profit, revenue, earnings, loss, dividend',
    rent: 'rent, lease, mortgage, property',
    pension: 'pension, retire, retirement, elderly, old-age',
    holiday: 'holiday, songkran, new year, lunar new year, day off',
    fee: 'fee, surcharge, toll fee, landing fee, entry fee',
    exempt:
      'exempt, exemption, waive, waiver, visa-free, duty-free, visa free, visa exemption, visa waiver, scrap visas, visa requirement, visa rules, visa waived, tax break, tax exemption, duty-free access, tax holiday, tax waiver, carve-out',
    vape: 'vape, e-cigarette, cigarette, tobacco, smoking',
    alcohol: 'alcohol, liquor, beer, wine, whisky',
    cannabis: 'cannabis, marijuana, hemp, kratom',
    abortion: 'abortion',
    lgbt: 'same-sex, transgender, gay, lgbt',
    religion: 'muslim, buddhist, christian, islam, mosque, koran, quran',
    abuse: 'abuse, bully, hazing, corporal punishment',
    exam: 'exam, examination, test paper, university admission, admission test, cheating, exam cheating',
    uniform: 'uniform, hairstyle, dress code',
    teacher_union: 'curriculum, syllabus, textbook',
    champion:
      'champion, trophy, gold medal, world cup, the final, cup final, world title, title fight, title win, league title, grand final, championships, semi-final, semifinal, final match',
    doping: 'doping, banned substance, steroid',
    record:
      'record high, record low, world record, all-time high, all-time low, highest ever, lowest since, highest since, record, record level, record-breaking, break the record, set a record',
    award: 'award, prize, nobel, oscar, honour, honor',
    celebrity:
      'celebrity, idol, influencer, youtuber, pop star, film star, movie star, superstar, k-pop star, tv star, supermodel, fashion model, actress model, stars of',
    tour: 'world tour, fan meeting, gig',
    film: 'film, movie, series, drama, documentary',
    book: 'book, novel, memoir',
    statue: 'monument, statue, shrine',
    zoo: 'zoo, aquarium, safari',
    pet: 'cat, dog, pet, stray',
    insect: 'mosquito, insect, locust, bee',
    fish: 'shrimp, prawn, tuna, tilapia, blackchin, seafood, fish',
    coral: 'coral, bleaching, dugong, whale, dolphin, turtle',
    plastic: 'plastic, waste, rubbish, garbage, landfill, recycle',
    fire_service: 'firefighter, fire engine, sprinkler',
    chemical_plant: 'warehouse, chemical plant, fireworks, explosives',
    tunnel: 'tunnel, subway, underground',
    crane: 'crane, scaffold, girder, concrete beam, steel beam',
    concrete: 'steel, concrete, cement',
    contract: 'contract, tender, bid, procurement, concession',
    auditor: 'audit, auditor, watchdog, anti-corruption',
    senate: 'senate selection, senator election',
    coalition_talk: 'form a government, form government, coalition talks',
    cabinet_reshuffle:
      'reshuffle, new cabinet, cabinet shake-up, cabinet shakeup, cabinet shuffle, cabinet lineup, cabinet line-up, shake up the cabinet, new ministers',
    prime_minister: 'prime minister, premier',
    hospital_stay:
      'hospitalised, hospitalized, admitted to hospital, police hospital, admitted to a hospital, admitted to the hospital, admitted to intensive care, rushed to hospital, rushed to a hospital, taken to hospital, taken to a hospital, hospital stay, flown to hospital, in hospital',
    return_exile: 'return from exile, fly home, homecoming, return to thailand',
    uyghur: 'uyghur, rohingya, karen, hmong',
    sea_boundary: 'sea boundary, overlapping claims area, gas field',
    space:
      'astronaut, rocket launch, lunar, moon, lander, space probe, mars mission, planet mars, lunar probe, mars rover',
    telescope: 'asteroid, comet, telescope, meteor',
    drone_attack:
      'drone attack, drone strike, drone raid, drone barrage, drones hit, attack drone, suicide drone, kamikaze drone, explosive drone, dropped by drone, drone-dropped',
    cyber_law: 'digital id, data law, privacy',
    satellite_net: 'starlink, 5g, spectrum, sim box',
    chatbot: 'chatgpt, openai, deepseek',
    bird: 'bird, chicken, poultry, duck',
    pig: 'pig, swine fever, swine',
    rabies: 'rabies, rabid',
    cancer: 'cancer, carcinogen, tumour, tumor, diabetes',
    study: 'study, research, researcher, scientist, survey',
    causes:
      'link between, raise the risk, linked to cancer, linked to a higher, linked to higher, linked to an increased, linked to a lower, linked to increased, linked to lower, associated with, cause cancer, cause of cancer, risk of cancer, risk of dementia, risk of stroke, risk of heart, risk of death, risk of developing, risk of early death, increased risk, increase the risk, raised risk, higher risk, lower risk, lowers the risk, reduce the risk of, risk factor, carcinogenic, causal link, correlation between, possibly carcinogenic',
    coffee: 'coffee, tea, sweetener, aspartame, msg',
    mask: 'mask, hand gel, test kit',
    quota: 'quota, stockpile, reserve',
    ration: 'shortage, scarce, run out, hoard',
    curb: 'curb, cap, ceiling',
    digital_wallet: 'digital wallet',
    village_fund: 'village fund, welfare card, welfare',
    missing_child: 'kidnapped child, abducted child',
    suicide:
      'suicide, killed himself, killed herself, hanged himself, hanged herself, hang himself, hang herself, took his own life, took her own life, takes own life, killed themselves, jumped to his death, jumped to her death, shot himself, shot herself, self-immolation, set himself on fire, suicidal',
    overdose: 'overdose, drug deaths',
    flight_risk: 'flee abroad, travel ban',
    wanted: 'wanted, fugitive, interpol, red notice',
    trial_date:
      'adjourn, testify, testimony, hearing, witness stand, witness testimony, prosecution witness, defence witness, defense witness, took the stand, court appearance, appeared in court, appeared before the court, appeared before a court, trial begins, trial opens, trial starts, trial resumes, deposition, closing arguments, cross-examined, plea hearing, court date',
    verdict_read:
      'read the verdict, hand down, court ruled, judge ruled, tribunal ruled, ruled in favour, ruled in favor, ruled against, ruled unconstitutional, ruled unlawful, ruled illegal, ruled on, handed down its verdict, handed down a verdict, delivers verdict, delivered its verdict, delivered a verdict, to rule on, landmark ruling, court upheld, court upholds, court ordered, court found, delivered its ruling, issued its ruling, court decided, court verdict',
    veto: 'veto, vetoed',
    resolution: 'resolution, security council, general assembly',
    envoy_recall:
      'recall its ambassador, expel the ambassador, expel diplomats, expelled diplomats, recalled ambassador, expels ambassador, expelled the ambassador, expelled its ambassador, persona non grata, expels envoy',
    summit: 'summit, forum, asean, apec, g20, brics',
    ties: 'restore ties, establish relations, cooperation, cooperate, co-operation, co-operate, normalise relations, normalise ties, normalize relations, normalize ties, normalisation, normalization, restore relations, restore diplomatic, strengthen ties, boost ties, deepen ties, closer ties, bilateral ties, diplomatic ties, friendly ties, mend ties, repair ties, warm ties, upgrade ties, upgrade relations, strategic partnership, comprehensive partnership, friendly relations, bilateral relations, strengthen relations, improve relations, improve ties, ties with, ties between, establish diplomatic, collaborate, collaboration, partnership with, partnered with, work together, join forces, rapprochement, reconcile, reconciliation, reset relations, thaw in relations, thaw in ties',
    supply:
      'supply, send weapons, arms shipment, airlift, shipment, donated, provide weapons, weapons deliveries, send arms, send tanks, send missiles, send ammunition, send equipment, send fuel, send aid, send relief, send medical, send doses, send supplies, send food, provide arms, provide military, provide aid, provide humanitarian, deliver, delivery of, deliveries, arms supplies, weapons supplies, supply of, supply of weapons, handed over, weapons shipment, shipped to, ship weapons, transferred weapons, transfer of weapons, arms transfer, dispatched aid, dispatched medical, dispatched supplies, resupply',
    ballot_fraud:
      'vote buying, vote-buying, election fraud, ballot stuffing, rigged election, rigged vote, rigged the election, rigged the vote, election rigging, vote rigging, vote-rigging, poll rigging, electoral fraud, voter fraud, vote fraud, poll fraud, ballot fraud, election irregularities, voting irregularities, election-rigging, buying votes, stuffed ballot boxes, senate collusion, collusion in the senate',
    opinion: 'opinion poll, approval rating, popularity',
    tourist_death: 'tourist boat, speedboat, jet ski',
    assets: 'assets, wealth, stake, shareholding',
    shares:
      'stocks, stock market, share index, stock index, benchmark index, bourse, equities, wall street, share price, shares, stock prices, equity market, set index, stock market index, shares rallied, stocks rallied',
    visa: 'visa, visas, entry permit, visa-free, visa free, visa exemption, visa waiver, visa requirement',
    endorse:
      'endorse, endorsement, voiced support, express support, expressed its support, expressed his support, throw its support behind, threw his support behind, threw her support behind, throw his weight behind, threw its weight behind, pledged support, pledged full support, full support for, support for his, in solidarity with, solidarity with, stand by its, rallied behind, came out in support, gave its backing, gives backing, backing for, win backing, throw weight behind, unwavering support, reaffirmed support, reiterated support, stand in solidarity',
    condole:
      "condolence, condole, offered sympathy, expressed sympathy, deepest sympathies, expressed sorrow, expressed sadness, expressed grief, expressed his sorrow, thoughts and prayers, message of sympathy, moment of silence, minute of silence, minute's silence, lay a wreath, half-mast, half-staff, national mourning, day of mourning, candlelight vigil, vigil for, mourn, mourners, sympathies",
    recover:
      'discharged from hospital, discharged from the hospital, left hospital, released from hospital, released from the hospital, out of hospital, recovered from the illness, recovered from his illness, recovered from her illness, recovered from covid, made a full recovery, full recovery, returned home from hospital, regained consciousness, woke from a coma, out of danger, given the all-clear, off life support',
    blackout:
      'blackout, power cut, power outage, without power, without electricity, lost power, power failure, power went out, grid failure, plunged into darkness, rolling blackouts, knocked out power, left in the dark',
    hunger:
      'famine, starvation, starve, malnutrition, malnourished, food insecurity, acute hunger, food crisis, food shortage, hunger crisis, dying of hunger, severe hunger, facing hunger',
    enact:
      'enact, enactment, pass the bill, passes bill, passed a bill, passed a law, passes law, passed the law, passed legislation, pass the legislation, passed into law, becomes law, became law, signed into law, promulgate, royal gazette, third reading, final reading, signs law, signed the law, signed the bill, signs bill',
    fine: 'fined, fine of, a fine, fined for, hefty fine, slapped with a fine, slapped with fines, pay a fine, imposed a fine, impose fines, maximum fine, million fine, billion fine, baht fine, penalised, penalized, slap fine, to fine, penalty of',
    fall_from:
      'fell off, fell to his death, fell to her death, fell to their deaths, falls to death, plunged to his death, plunged to her death, plunged to their deaths, plunges to death, plunged from, fell overboard, fell down a, fell through, tumbled down, fell several metres, fell several meters, fell from a building, fell from the building, fell from a roof, fell from the roof, fell from a balcony, fell from the balcony, fell from a bridge, fell from the bridge, fell from a tree, fell from the tree, fell from a ladder, fell from the ladder, fell from a cliff, fell from the cliff, fell from a window, fell from the window, fell from a boat, fell from the boat, fell from a train, fell from the train, fell from a truck, fell from the truck, fell from a horse, fell from the horse, fell from a height, fell from the height, fell from heights, fell from the sky, fell into a, fell into the, fell several storeys, jumped from a, jumped from the, leapt from a',
    extend:
      'extend, extension, prolong, renewal, rolled over, roll over the, renew the, renew its, renew his, renew their, renew a, renewed for',
    demolish: 'demolish, demolition, tear down, tore down, torn down, bulldoze, raze, pull down, knocked down the',
    evict:
      'evict, eviction, driven from their homes, forced from their homes, forced off their land, driven off their land, thrown out of their homes',
    maul: 'maul, gored, gored to death, bitten by, bitten to death, dog bite, bites boy, bites girl, snake bite, snakebite, shark attack, crocodile attack, elephant attack, tiger attack, bear attack, attacked by a dog, attacked by dogs, attacked by a shark, attacked by a bear, attacked by an elephant, attacked by a crocodile, trampled by an elephant, trampled by elephants, stung by, attacked by a tiger',
    criticize:
      'criticise, criticize, criticism, critical of, slam, lash out, hit out at, lambast, rebuke, decry, deplore, castigate, censured for, scold, berate, chide, took aim at, blasted for, blasted the, upbraid, reproach, denounce, condemn, condemnation, reprimand, disparage, under fire for, under fire over',
    outage:
      'outage, service disruption, system failure, went offline, went dark, internet outage, network outage, system outage, websites went down, website crashed, it failure, technical glitch, glitch',
    amend:
      'amend, amendment, rewrite the constitution, charter change, charter amendment, charter rewrite, new constitution, constitutional amendment',
    encroach:
      'encroach, encroached on forest, encroachment, trespass, land grab, squatting, squatter, illegally occupied',
    manhunt:
      'manhunt, hunt for, hunted, hunt down, on the run, still at large, remains at large, police are looking for, tracked down',
    electrocute: 'electrocute, electric shock, electrocution',
    breakdown:
      'talks collapse, talks broke down, talks fail, collapse of talks, failed talks, no deal, without a deal, without agreement, without an agreement, failed to reach, failed to agree, deadlock, stalemate, impasse, walked out of talks, negotiations broke down, end without',
    annex: 'annex, annexation',
    unveil: 'unveil, roll out, rollout, product launch, launch of the new, launched a new, launches new',
    passport: 'passport',
    appeal:
      'appeal against, file an appeal, lodge an appeal, appeal the verdict, appeal the ruling, appeal the decision, appeal the sentence, appeal the conviction, appealed to the supreme court, lost his appeal, lost her appeal, lost an appeal, loses appeal, win appeal, won his appeal, won her appeal, appeal hearing, reject his appeal, rejects appeal, on appeal',
    disrobe: 'disrobe, defrock, leave the monkhood, expelled from the monkhood, leave monkhood',
  },
}
