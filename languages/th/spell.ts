/** What Thais call the letters of the Latin alphabet, as newspapers write them. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'เอ',
  B: 'บี',
  C: 'ซี',
  D: 'ดี',
  E: 'อี',
  F: 'เอฟ',
  G: 'จี',
  H: 'เอช',
  I: 'ไอ',
  J: 'เจ',
  K: 'เค',
  L: 'แอล',
  M: 'เอ็ม',
  N: 'เอ็น',
  O: 'โอ',
  P: 'พี',
  Q: 'คิว',
  R: 'อาร์',
  S: 'เอส',
  T: 'ที',
  U: 'ยู',
  V: 'วี',
  W: 'ดับเบิลยู',
  X: 'เอ็กซ์',
  Y: 'วาย',
  Z: 'แซด',
}

/** Latin initials as Thai writes them by the names of their letters: NIS is เอ็นไอเอส, KNU เคเอ็นยู. */
export const spell = (initials: string): string => [...initials].map((letter) => LETTERS[letter] ?? letter).join('')
