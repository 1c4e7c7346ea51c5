const COMPOSED = 'ำ'
const DECOMPOSED = '(?:ำ|\u0e4d\u0e32)'

/** A pattern that reads both spellings of sara am: "สำนักข่าว", and the "สํานักข่าว" of texts that were once PDF. */
export const bothSpellings = ({ source, flags }: RegExp): RegExp =>
  new RegExp(source.replaceAll(COMPOSED, DECOMPOSED), flags)
