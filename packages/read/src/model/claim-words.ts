/**
 * The words by which the ledger tells whether two statements speak of the same thing, in one language.
 *
 * Concepts have ids that all languages share (`visit`, `truce`, `earthquake`); each lists its words, parted by commas,
 * the usual ones first: visit, trip, journey / เยือน, เดินทาง. A language that leaves one out is only linked less often.
 */
export interface ClaimWords {
  /** BCP 47. */
  readonly tag: string
  readonly concepts: Readonly<Record<string, string>>
  /** Phrases in which words of concepts mean none of them ("free of charge", พบว่า). */
  readonly idle: string
  /** Words that say nothing of what a text is about. */
  readonly stop: string
  /** What turns the proposition after it into its opposite ("not", "no", ไม่). */
  readonly not: string
  /** Words behind a verb that say that it cannot be done (ยืนยัน…ไม่ได้). */
  readonly unable: string
  /** Words of a speaker who will not say ("too early to", ยังเร็วเกินไป). */
  readonly reserve: string
  /** Words by which somebody takes back what he said or published ("retracted", ถอน). */
  readonly retract: string
  /** Words that mean all the things just spoken of ("both", "either", ทั้งสอง). */
  readonly both: string
  /** Words that only point to what was told before ("the report", "this", ข่าวดังกล่าว). */
  readonly refer: string
  /** Words that mean the sort of thing told before ("such", เช่นนั้น): behind a negation they deny it. */
  readonly such: string
  /** Words that mean that one is meant who was named before ("the same", เดียวกัน). */
  readonly same: string
  /** Words for somebody's telling of what he means to do, where it is an act of speech ("promise", ให้คำมั่น). */
  readonly vow: string
  /** Words that say that it has happened ("has", แล้ว). */
  readonly done: string
  /** Small words that may stand between an office and the body in which it is. */
  readonly of: string
  /** Plain words of saying, which ask for nothing. */
  readonly says: string
  /** Words for those who publish news ("media", สื่อ): with a state's name in front or behind they are not the state. */
  readonly outlets: string
  /** Words for those who gather an outlet's news (ผู้สื่อข่าว): where they tell it, it is the outlet's own. */
  readonly reporter: string
  /** Words for what a body is, that stand beside its name ("Licorne group", มูลนิธิ…). */
  readonly bodies: string
  /** Words for a document that is its author's public word ("statement", แถลงการณ์). */
  readonly statement: string
  /** Words by which a text brings in somebody whom it has not named before ("a doctor", แพทย์รายหนึ่ง). */
  readonly someone: string
  /** Words that say that a body is that of the one just told of ("its"). */
  readonly its: string
  /** Words that call what was told untrue ("a lie", เท็จ). */
  readonly false: string
  /** Words for what only a state has ("army", กระทรวง): without a name, that state's of which the text tells. */
  readonly authority: string
  /** Words by which a headline says that something is denied ("denies", ปัดข่าว). */
  readonly denial: string
  /** Words in front of an office that somebody no longer holds. */
  readonly former: string
  /** Words for one who only speaks for somebody ("spokesman", โฆษก). */
  readonly spokes: string
  /** Words in front of a person's name (นาย, "Mr"): whom they stand before is called by his name. */
  readonly titles: string
  /** Words by which a speaker means his own side. */
  readonly we: string
  /** Words that make a verb passive ("was", ถูก), and what goes before the one who did it ("by", โดย). */
  readonly passive: string
  readonly by: string
  /** Words for what goes around without anybody who says it ("posts", ข่าวลือ). */
  readonly hearsay: string
  /** Words that put what is told into the future ("will", จะ). */
  readonly ahead: string
  /** Words for what nobody means to do ("no plan to", ไม่มีแผน). */
  readonly unmeant: string
  /** Words by which it may happen or not ("may", อาจ), and by which it was settled that it will ("decided", มีมติ). */
  readonly maybe: string
  readonly firm: string
  /** Words that tell of some of many ("some of", บางส่วน), and of all ("all", ทั้งหมด). */
  readonly part: string
  readonly whole: string
  /** Words behind which a state is only where it happens ("in", ที่). */
  readonly where: string
  /** Number words that stand where digits could ("twelve"), with their values. */
  readonly numbers: Readonly<Record<string, number>>
  /** The consonants of a name in classes that all scripts share: K T P S N M L W. Default: names meet only as they are written. */
  sounds?(name: string): string
  /** Initials in Latin letters as the language writes them (NIS: เอ็นไอเอส). Default: as they are. */
  spell?(initials: string): string
  /** Cuts endings off, so that forms of one word meet. Default: the word itself. */
  stem?(word: string): string
}
