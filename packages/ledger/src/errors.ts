import { ThimaError } from '@thima/read/model'

/** What can go wrong with a ledger. */
export const errors = {
  newerLedger: (found: number, known: number) =>
    new ThimaError({
      code: 'ledger-newer',
      message: `The ledger is of version ${found}; this Thima knows up to ${known}.`,
      help: 'Use the Thima that made it, or a newer one. Nothing was changed.',
    }),
  unopened: (path: string, cause: unknown) =>
    new ThimaError({
      code: 'ledger-unopened',
      message: `The ledger ${path} cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}.`,
      help: /^postgres/i.test(path)
        ? 'Check that the server runs, and that this user may make tables in that schema.'
        : 'Give the path of a ledger with --ledger, or of a file in a folder that can be written to.',
      cause,
    }),
  missing: (path: string) =>
    new ThimaError({
      code: 'ledger-missing',
      message: `There is no ledger at ${path}.`,
      help: 'Make one with `thima add FILE…`, or give its path with --ledger.',
    }),
  unknownClaim: (key: string) =>
    new ThimaError({
      code: 'claim-unknown',
      message: `There is no claim or statement "${key}" in this ledger.`,
      help: '`thima claims` and `thima search` print the ids that there are.',
    }),
  unknownStory: (key: string) =>
    new ThimaError({
      code: 'story-unknown',
      message: `There is no story "${key}" in this ledger.`,
      help: 'Stories that an article brings together become one, and take the id of the earlier. /stories lists those there are.',
    }),
  unknownArticle: (key: string) =>
    new ThimaError({
      code: 'article-unknown',
      message: `There is no article "${key}" in this ledger.`,
      help: 'An article is known by the id it came with, else by its address, else by the beginning of its hash.',
    }),
  unknownSource: (key: string) =>
    new ThimaError({
      code: 'source-unknown',
      message: `Nobody of the name or id "${key}" is quoted in this ledger.`,
      help: '`thima sources` prints who is quoted.',
    }),
  badDate: (value: string) =>
    new ThimaError({
      code: 'date-invalid',
      message: `${value} is no day.`,
      help: 'Write it as 2024-06-12.',
    }),
  badQuery: (query: string, why: string) =>
    new ThimaError({
      code: 'query-invalid',
      message: `The query "${query}" cannot be understood: ${why}.`,
      help: 'Filters are source: origin: outlet: status: lang: before: after:, everything else is searched for.',
    }),
  badExport: (line: number, why: string) =>
    new ThimaError({
      code: 'export-invalid',
      message: `Line ${line} is no entry of a ledger: ${why}.`,
      help: 'Import reads what `thima export` wrote as JSON lines. Nothing of this line was taken.',
    }),
  damaged: (what: string) =>
    new ThimaError({
      code: 'ledger-damaged',
      message: `The ledger is damaged: ${what}.`,
      help: 'Restore a copy, or make the ledger anew: the pages are in its table `pages`.',
    }),
}
