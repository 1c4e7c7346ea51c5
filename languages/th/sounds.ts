const CLASSES: readonly (readonly [letters: string, sound: string])[] = [
  ['กขคฆ', 'K'],
  ['ดตถทธฎฏฐฑฒ', 'T'],
  ['บปผฝพฟภ', 'P'],
  ['จฉชซฌศษส', 'S'],
  ['ณนง', 'N'],
  ['ม', 'M'],
  ['รลฬฤ', 'L'],
  ['วํ', 'W'],
  ['หฮ', 'H'],
]
const SOUND = new Map(CLASSES.flatMap(([letters, sound]) => [...letters].map((letter) => [letter, sound] as const)))

/**
 * The consonants of a name in classes that scripts share, so that a name written in Thai letters meets itself in Latin ones:
 * แคปิตอลรีวิว and "Capitol Review" are KPTLLW and KPTLLW. Letters under the silencing mark are not heard, nor is a ห that only
 * gives its tone to the next letter, nor รร within a syllable (พรรค), which at its end is an n; vowels, ย and อ are left out.
 */
export function sounds(name: string): string {
  const heard = name
    .normalize('NFC')
    .replace(/[ก-ฮ][ิุ]?์|ห(?=[งญณนมยรลว])|รร(?=[ก-ฮ])/gu, '')
    .replace(/รร(?![ก-๎])/gu, 'น')
  let found = ''
  for (const letter of heard) found += SOUND.get(letter) ?? ''
  return found.replace(/(.)\1+/gu, '$1')
}
