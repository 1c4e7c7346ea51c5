/** Signs of one byte that JSON writes as they are, without the space and those that the packing needs. */
const SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%&'()+,-./:;?[]_`{}"
/** The first Thai letter; as many as there are signs follow. */
const FIRST = 0x0e01

const others: string[] = []
for (let index = 0; index < SIGNS.length; index++) {
  const letter = String.fromCharCode(FIRST + index)
  others[letter.charCodeAt(0)] = SIGNS[index]
  others[SIGNS.charCodeAt(index)] = letter
}

/**
 * Thai in single bytes: its letters change places with signs that Thai names rarely hold, and three bytes a letter become one, of
 * which a fifth less is left when it is compressed. Doing it twice undoes it.
 */
export function swapThai(text: string): string {
  let swapped = ''
  for (let at = 0; at < text.length; at++) swapped += others[text.charCodeAt(at)] ?? text[at]
  return swapped
}
