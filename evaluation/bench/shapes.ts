const SENTENCES = {
  th: 'นายกรัฐมนตรีกล่าวเมื่อวันจันทร์ว่า รัฐบาลจะเจรจากับมาเลเซียในเดือนหน้า ตามรายงานของสำนักข่าวรอยเตอร์ ',
  en: 'The prime minister said on Monday that talks with Malaysia would begin next month, Reuters reported. ',
}

/** A text that makes a reader slow that looks back or ahead too far, by a number that says how long it is. */
export interface Shape {
  name: string
  n: number
  make(n: number): string
}

export const GROWTH_SHAPES: readonly Shape[] = [
  { name: 'one Thai line of 2 MB', n: 2_000_000, make: (n) => fill(SENTENCES.th, n) },
  { name: 'one English line of 2 MB', n: 2_000_000, make: (n) => fill(SENTENCES.en, n) },
  { name: '100,000 quotation marks', n: 100_000, make: (n) => 'เขากล่าวว่า “'.padEnd(n, '“') },
  { name: '100,000 straight marks', n: 100_000, make: (n) => 'เขากล่าวว่า ก" '.repeat(n) },
  { name: '100,000 marks in English', n: 100_000, make: (n) => 'He said, "no '.repeat(n) },
  { name: '50,000 nested brackets', n: 50_000, make: (n) => `เขากล่าวว่า ${'('.repeat(n)}จะไป${')'.repeat(n)}` },
  { name: '15,000 said in one quote', n: 15_000, make: (n) => `เขากล่าวว่า “${'เราทำงาน และบอกว่า ต้องไปต่อ '.repeat(n)}”` },
  { name: '40,000 names in a row', n: 40_000, make: (n) => 'เลวาน เกลัชวิลี '.repeat(n) },
  { name: '30,000 titles in a row', n: 30_000, make: (n) => 'นาย'.repeat(n) },
  { name: '100,000 lines', n: 100_000, make: (n) => 'นายก. กล่าวว่า จะไป\n'.repeat(n) },
]

function fill(sentence: string, bytes: number): string {
  return sentence.repeat(Math.ceil(bytes / Buffer.byteLength(sentence)))
}
