/** Code points that take two columns: East Asian wide and fullwidth (Unicode EastAsianWidth), and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

/** Marks that stand above or below their letter, and characters that show nothing. */
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}]/gu

/** Only what is wide must be cut into clusters, and making this takes milliseconds. */
let clusters: Intl.Segmenter | null = null

/**
 * Columns that a text takes in a terminal, by grapheme clusters: Thai vowels and tone marks above and below take none,
 * sara am takes one of its own.
 *
 *     ที่มา   3 columns, 5 characters
 *     น้ำ    2 columns, 3 characters
 */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  if (!WIDE.test(text)) return [...text.replace(NARROWEST, '')].length
  clusters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  let width = 0
  for (const { segment } of clusters.segment(text)) width += WIDE.test(segment) ? 2 : widthOf(segment)
  return width
}

/** A text filled with spaces to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

/** A text as a terminal may safely be given it: control characters shown, and none that turn the direction of writing. */
export function safe(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cc}/gu, (control) => (control < ' ' ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : '\ufffd'))
}
