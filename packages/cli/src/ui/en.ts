import { terms } from 'thima/terms'
import { ledgerEn } from './ledger-en.ts'
import { serviceEn } from './service-en.ts'

/** The interface in English. */
export const en = {
  help: {
    about: 'Reads news and tells where each statement in it comes from.',
    examples: 'Examples:',
    version: 'print the version',
    help: 'print this help',
    ui: 'language of the interface, by default that of LANG',
    noColor: 'no colours (also: NO_COLOR, TERM=dumb)',
    seeHelp: 'See thima --help, or thima COMMAND --help.',
    exits:
      'Exit codes: 0 done, 1 something failed (the rest was done), 2 not understood, 3 read but nothing found, 130 interrupted',
    titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
    ...ledgerEn.help,
    ...serviceEn.help,
    commands: {
      ...ledgerEn.commands,
      ...serviceEn.commands,
      read: 'read articles: who says what, through whom it came, when',
      words: 'cut a text into words',
    },
    read: {
      files: 'text, HTML or JSON lines; - is standard input',
      json: 'print readings as JSON, for several articles one a line',
      out: 'write NAME.json for each FILE, and one file for each article of JSON lines',
      text: 'put the text that the spans index into the JSON',
      published: 'date of publication, where the page does not tell it (2024-06-12)',
      outlet: 'who publishes it',
      language: 'th or en, where it should not be told from the text',
      knowledge: 'JSON file with rows of knowledge of your own',
    },
    words: { file: 'text, HTML; - is standard input', json: 'print an array of spans' },
  },
  view: {
    ...ledgerEn.view,
    ...serviceEn.view,
    published: 'published',
    undated: 'date unknown',
    credits: 'credited to',
    furniture: (lines: number) => `${lines} ${lines === 1 ? 'line' : 'lines'} of the page`,
    said: 'said',
    nothing: 'No statement was found.',
    nobody: 'not told',
    entities: 'Named',
    dates: 'Dates',
    unknownDate: 'not told which',
    quantities: 'Numbers',
    events: 'Events',
    ownVoice: "in the writer's own voice",
    notes: 'Notes',
    progress: (done: number) => `${done} ${done === 1 ? 'article' : 'articles'} read`,
    written: (files: number, folder: string) => `${files} ${files === 1 ? 'reading' : 'readings'} written to ${folder}`,
  },
  ...terms.en,
}
