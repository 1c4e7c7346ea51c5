/** Letters and groups of letters, the longer first, with the class of their sound; what is left out is not compared. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tch|sch|sh|ch|zh)/, 'S'],
  [/^(?:ph|pf)/, 'P'],
  [/^(?:ck|kh|gh|qu|q)/, 'K'],
  [/^ng/, 'N'],
  [/^th/, 'T'],
  [/^x/, 'KS'],
  [/^c(?=[eiy])/, 'S'],
  [/^[ckg]/, 'K'],
  [/^[dt]/, 'T'],
  [/^[bpf]/, 'P'],
  [/^[szj]/, 'S'],
  [/^n/, 'N'],
  [/^m/, 'M'],
  [/^l/, 'L'],
  [/^r(?=[aiouy]|e\p{L})/u, 'L'],
  [/^wh?(?=[aeiouyr])/, 'W'],
  [/^v(?=[aeiouyr])/, 'W'],
]
/** An h that is heard: before a vowel, and not behind a consonant that it only colours ("Bhutan"). */
const HEARD = /^h(?=[aeiouy])/
const VOWEL = /[aeiouy]/
const LETTER = /[a-z]/
/** The last consonant of a word behind another one: Thai writes it and silences it (โพสต์, แบงก์). */
const UNHEARD = /([bcdfgklmnprstvwx])(?:t|d|k|g)(?![\p{L}])/gu

/**
 * The consonants of a name in classes that scripts share, so that a name meets itself in another script: "Mekong Courier"
 * and แม่โขงคูเรียร์ are MKNKL. An r or w that only lengthens its vowel, a silent h, y and vowels are left out.
 */
export function sounds(name: string): string {
  let rest = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(UNHEARD, '$1')
  let found = ''
  let before = ' '
  while (rest !== '') {
    if (HEARD.test(rest) && (VOWEL.test(before) || !LETTER.test(before))) found += 'H'
    const match = SOUNDS.map(([pattern, sound]) => [pattern.exec(rest)?.[0] ?? '', sound] as const).find(
      ([letters]) => letters !== '',
    )
    found += match?.[1] ?? ''
    const read = match === undefined ? 1 : match[0].length
    before = rest[read - 1]
    rest = rest.slice(read)
  }
  return found.replace(/(.)\1+/gu, '$1')
}
