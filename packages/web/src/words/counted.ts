import type { UiLanguage } from './index.ts'

/** What numbers count, as readings name it, in Thai; codes of currencies are the same everywhere. */
const UNITS: Readonly<Record<string, string>> = {
  people: 'คน',
  households: 'ครัวเรือน',
  families: 'ครอบครัว',
  votes: 'คะแนนเสียง',
  seats: 'ที่นั่ง',
  percent: 'เปอร์เซ็นต์',
  points: 'จุด',
  units: 'หน่วย',
  doses: 'โดส',
  magnitude: 'แมกนิจูด',
  km: 'กม.',
  m: 'เมตร',
  miles: 'ไมล์',
  kg: 'กก.',
  tonnes: 'ตัน',
  rai: 'ไร่',
  THB: 'บาท',
  USD: 'ดอลลาร์สหรัฐ',
  EUR: 'ยูโร',
  JPY: 'เยน',
  CNY: 'หยวน',
}

/** What became of those who are counted. */
const BECAME: Readonly<Record<string, string>> = {
  killed: 'เสียชีวิต',
  injured: 'บาดเจ็บ',
  missing: 'สูญหาย',
  rescued: 'ได้รับการช่วยเหลือ',
  trapped: 'ติดค้าง',
  displaced: 'พลัดถิ่น',
  arrested: 'ถูกจับกุม',
  held: 'ถูกควบคุมตัว',
  freed: 'ได้รับการปล่อยตัว',
  infected: 'ติดเชื้อ',
}

/** What a number counts, in the person's language: `people killed`. A word that has no other stays as it is. */
export const counted = (of: string, language: UiLanguage): string =>
  language === 'th'
    ? of
        .split(' ')
        .map((word) => UNITS[word] ?? BECAME[word] ?? word)
        .join('ที่')
        .replace(/^คนที่/u, 'ผู้')
    : of
