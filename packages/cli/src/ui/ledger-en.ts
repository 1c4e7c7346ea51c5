const some = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

/** What the commands about a ledger say, in English. */
export const ledgerEn = {
  commands: {
    add: 'add articles to a ledger',
    claims: 'what is claimed, on how many independent origins, who confirmed and who denied it',
    check: 'look for a sentence or a text in the ledger',
    trace: 'where a claim comes from: from its origins to the outlets',
    search: 'search statements',
    sources: 'who is quoted how often, and through whom',
    timeline: 'how a claim went, day by day',
    export: 'write the ledger in other forms, or take one in',
    verify: 'look whether the ledger holds together',
    review: 'decide on what the ledger is unsure of',
  },
  help: {
    ledger: {
      ledger: 'file of the ledger, or postgres:// address (also: THIMA_LEDGER, thima.config.json)',
      json: 'print JSON',
    },
    add: { files: 'text, HTML or JSON lines, or the address of a page; - is standard input' },
    claims: {
      asOf: 'what was known at the end of that day',
      status: 'only claims of this status',
      about: 'only claims whose statements hold these words',
      limit: 'how many at most',
    },
    check: { what: 'a sentence, or a file or address with a text' },
    trace: { id: 'id of a claim, or of a statement (ARTICLE#s1)', dot: 'print a drawing for GraphViz' },
    search: {
      query: 'words, and filters: source: origin: outlet: status: lang: before: after:',
      after: 'where the page before ended',
    },
    export: {
      form: 'jsonl (everything), statements.csv, claims.csv, annotations, prov, corrections',
      corrections: 'the readings that people corrected, as gold readings in the folder of --out',
      out: 'folder for corrections: NAME.txt and NAME.gold.json each',
      in: 'take in what export wrote as JSON lines',
    },
    review: {
      author: 'who decides (also: THIMA_AUTHOR)',
      reason: 'why',
      list: 'list what is unsure, and the decisions there are',
      decide:
        'KIND:ID[,ID] one decision without asking: accept, reject, correct:ID=NAME, merge, split, same-origin, other-origin',
      undo: 'take a decision back',
    },
  },
  view: {
    fetching: (address: string, bytes: number) => `${address}: ${Math.round(bytes / 1000)} kB`,
    adding: (done: number) => `${some(done, 'article')} added`,
    settling: (left: number) => `deciding: ${some(left, 'story', 'stories')} left`,
    added: (did: { added: number; reread: number; captured: number; failed: number; stories: number }) =>
      `${did.added} added, ${did.reread} read anew, ${did.captured} known already, ${did.failed} failed; ${some(did.stories, 'story', 'stories')} decided`,
    origins: (all: number, named: number | null) =>
      `${some(all, 'independent origin')}${named === null ? '' : `, ${named} named`}`,
    confirmedBy: 'confirmed by',
    deniedBy: 'denied by',
    noOrigin: 'no origin told',
    loop: 'they only cite each other',
    copies: 'one text',
    lost: 'tells as fact what those before attributed',
    over: (articles: number, outlets: number, upTo: string | null) =>
      `Over ${some(articles, 'article')} of ${some(outlets, 'outlet')}${upTo === null ? '' : ` up to ${upTo}`}.`,
    unnamed: (unnamed: number, all: number) => `${unnamed} of ${all} statements have an unnamed source.`,
    nothingFound: 'Nothing was found.',
    notInLedger: 'Not in this ledger.',
    firstTold: 'first told by',
    degree: { more: '! what is asked says more than this claim', less: '! what is asked says less than this claim' },
    exported: (lines: number) => some(lines, 'entry', 'entries'),
    whole: 'The ledger is whole: its tables, what refers to what, every page as captured.',
    nothingUnsure: 'Nothing is left to decide.',
    review: {
      choices:
        '[a]ccept [c]orrect [r]eject [m]erge [x] split [o] same origin [d] other origin [u]ndo [s]kip [q]uit [?]',
      help: `a  it is a statement and its speaker is right
c  the speaker is another: asks for the name
r  it is no statement
m  it tells the same as another claim: asks which
x  it does not tell the same as a statement of its claim: asks which
o  it has the same origin as another statement: asks which
d  it has an origin of its own
u  take back what was done last
s  pass over it
q  end; everything decided is kept`,
      left: (left: number) => `${left} to decide`,
      whoSaid: 'Who said it? A name, or the id of an entity (Enter: leave it)',
      which: 'Which? A number or an id (Enter: leave it)',
      why: 'Why? (Enter: no reason)',
      noSuch: (id: string) => `There is no claim ${id}.`,
      undone: (id: number) => `${id} was taken back`,
      noDecision: (id: number) => `There is no decision ${id} that could be taken back.`,
      takenBack: 'taken back',
      nothingToUndo: 'Nothing was decided yet.',
      orphan: 'A decision no longer fits its text and does nothing:',
      ended: (decided: number, left: number) => `${decided} decided, ${left} left.`,
    },
    decided: (id: number) => `entered as ${id}`,
    orphaned: 'no longer fits the text',
  },
}
