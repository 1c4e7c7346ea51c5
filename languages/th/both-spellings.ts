const COMPOSED = 'ำ'
/** Sara am as texts write it that were once PDF. */
const IN_TWO = '\u0e4d\u0e32'
const EITHER = `(?:${COMPOSED}|${IN_TWO})`

/** A word with its sara am in one. */
export const composed = (word: string): string => word.replaceAll(IN_TWO, COMPOSED)

/** A pattern that reads both spellings of sara am: "สำนักข่าว", and the "สํานักข่าว" of texts that were once PDF. */
export const bothSpellings = ({ source, flags }: RegExp): RegExp =>
  new RegExp(source.replaceAll(COMPOSED, EITHER), flags)

/** Lists of words, each with the other spelling of its words that have a sara am: "น้ำท่วม, น้ําท่วม". */
export const inBothSpellings = <T extends Record<string, string>>(lists: T): T =>
  Object.fromEntries(Object.entries(lists).map(([name, forms]) => [name, inBoth(forms)])) as T

function inBoth(forms: string): string {
  const decomposed = forms.split(',').filter((form) => form.includes(COMPOSED))
  return [forms, ...decomposed.map((form) => form.replaceAll(COMPOSED, IN_TWO))].join(', ')
}
