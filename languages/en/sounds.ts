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
  [/^r(?=[aeiouy])/, 'L'],
  [/^[vw](?=[aeiouyr])/, 'W'],
]

/**
 * The consonants of a name in classes that scripts share, so that a name meets itself in another script: "Mekong Courier"
 * and แม่โขงคูเรียร์ are MKNKL. An r or w that only lengthens its vowel, h, y and vowels are left out.
 */
export function sounds(name: string): string {
  let rest = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  let found = ''
  while (rest !== '') {
    const match = SOUNDS.map(([pattern, sound]) => [pattern.exec(rest)?.[0] ?? '', sound] as const).find(
      ([letters]) => letters !== '',
    )
    found += match?.[1] ?? ''
    rest = rest.slice(match === undefined ? 1 : match[0].length)
  }
  return found.replace(/(.)\1+/gu, '$1')
}
