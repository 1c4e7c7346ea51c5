import type { Unit } from '@thima/read/language'

/** Full names and the forms in which they are shortened in speech; ฏ is a common slip for ฎ. */
export const MONTH_NAMES: readonly (readonly [string, number])[] = [
  ['มกราคม', 1],
  ['กุมภาพันธ์', 2],
  ['กุมภาพันธุ์', 2],
  ['มีนาคม', 3],
  ['เมษายน', 4],
  ['พฤษภาคม', 5],
  ['มิถุนายน', 6],
  ['กรกฎาคม', 7],
  ['กรกฏาคม', 7],
  ['สิงหาคม', 8],
  ['กันยายน', 9],
  ['ตุลาคม', 10],
  ['พฤศจิกายน', 11],
  ['พฤษจิกายน', 11],
  ['ธันวาคม', 12],
]

/** Shortened forms, which are months only beside a day, a year or the word เดือน. */
export const MONTH_SHORT: readonly (readonly [string, number])[] = [
  ['มกรา', 1],
  ['กุมภา', 2],
  ['มีนา', 3],
  ['เมษา', 4],
  ['พฤษภา', 5],
  ['มิถุนา', 6],
  ['กรกฎา', 7],
  ['สิงหา', 8],
  ['กันยา', 9],
  ['ตุลา', 10],
  ['พฤศจิกา', 11],
  ['ธันวา', 12],
]

/** Both letters of the abbreviations ม.ค., ก.พ., …; the dots and spaces between vary. */
export const MONTH_LETTERS: readonly (readonly [first: string, second: string, month: number])[] = [
  ['ม', 'ค', 1],
  ['ก', 'พ', 2],
  ['มี', 'ค', 3],
  ['เม', 'ย', 4],
  ['พ', 'ค', 5],
  ['มิ', 'ย', 6],
  ['ก', 'ค', 7],
  ['ส', 'ค', 8],
  ['ก', 'ย', 9],
  ['ต', 'ค', 10],
  ['พ', 'ย', 11],
  ['ธ', 'ค', 12],
]

/** 1 is Monday. */
export const WEEKDAYS: readonly (readonly [string, number])[] = [
  ['จันทร์', 1],
  ['อังคาร', 2],
  ['พุธ', 3],
  ['พฤหัสบดี', 4],
  ['พฤหัสฯ', 4],
  ['พฤหัส', 4],
  ['ศุกร์', 5],
  ['เสาร์', 6],
  ['อาทิตย์', 7],
]

export const UNITS: readonly (readonly [string, Unit])[] = [
  ['วัน', 'day'],
  ['สัปดาห์', 'week'],
  ['อาทิตย์', 'week'],
  ['เดือน', 'month'],
  ['ไตรมาส', 'quarter'],
  ['ปี', 'year'],
]

export const NUMBERS: readonly (readonly [string, number])[] = [
  ['หนึ่ง', 1],
  ['สอง', 2],
  ['สาม', 3],
  ['สี่', 4],
  ['ห้า', 5],
  ['หก', 6],
  ['เจ็ด', 7],
  ['แปด', 8],
  ['เก้า', 9],
  ['สิบ', 10],
]

/** Before a number of days or years that is told roughly. */
export const SOME = ['หลาย', 'ไม่กี่', 'สองสาม']

export const ERAS: readonly (readonly [string, 'buddhist' | 'common'])[] = [
  ['พุทธศักราช', 'buddhist'],
  ['คริสต์ศักราช', 'common'],
  ['พ.ศ.', 'buddhist'],
  ['พ.ศ', 'buddhist'],
  ['พ. ศ.', 'buddhist'],
  ['พศ.', 'buddhist'],
  ['ค.ศ.', 'common'],
  ['ค.ศ', 'common'],
  ['คศ.', 'common'],
]

/** Behind a unit of the calendar: how many of it away. */
export const WHICH: readonly (readonly [string, number])[] = [
  ['ที่ผ่านมานี้', -1],
  ['ที่ผ่านมา', -1],
  ['ที่ผ่านไป', -1],
  ['ที่แล้ว', -1],
  ['ก่อนหน้านี้', -1],
  ['ก่อนหน้า', -1],
  ['ก่อน', -1],
  ['ที่จะถึงนี้', 1],
  ['ที่จะถึง', 1],
  ['ที่จะมาถึง', 1],
  ['ข้างหน้า', 1],
  ['ถัดไป', 1],
  ['หน้า', 1],
  ['นี้', 0],
]

/** Behind a date that is over. */
export const OVER = ['ที่ผ่านมา', 'ที่ผ่านไป', 'ที่แล้ว']

/** Behind a date that is near or to come. */
export const NEAR = ['ที่จะถึงนี้', 'ที่จะถึง', 'ที่จะมาถึง', 'นี้']

/** Between the two ends of a range. */
export const TO = ['จนถึงวันที่', 'ไปจนถึง', 'จนถึง', 'ถึงวันที่', 'ถึง', '-', '–', '—', '‐', '−', '~']

/** Between two days that are named together. */
export const AND = ['และวันที่', 'และ', 'กับ', 'หรือ', ',', '/']

/** Parts of the day in front of a date: they belong to the expression and change nothing. */
export const PARTS_OF_DAY = [
  'เช้ามืด',
  'เช้า',
  'สาย',
  'เที่ยง',
  'บ่าย',
  'เย็น',
  'ค่ำ',
  'ดึก',
  'กลางดึก',
  'คืน',
  'กลางคืน',
  'ค\u0e48\u0e4d\u0e32',
  'ค\u0e4d\u0e48\u0e32',
]

/** Parts of a month or year in front of it: dropped from the value. */
export const PARTS_OF_SPAN = ['ต้น', 'กลาง', 'ปลาย', 'สิ้น', 'ช่วงต้น', 'ช่วงกลาง', 'ช่วงปลาย']

/** Words shortly before an expression that put it into the time to come. */
export const TO_COME = ['จะ', 'เตรียม', 'กำหนด', 'กําหนด', 'นัด', 'คาดว่า', 'ภายใน', 'ก่อนถึง', 'แผน', 'เริ่มตั้งแต่']

/** Words that put it into the time that is over. */
export const GONE = ['เมื่อ', 'หลังจาก', 'ได้', 'แล้ว']

/** Between two expressions of the same day: "เมื่อวันพุธ เนื่องในวันชาติ". */
export const SAME_DAY = [
  'เนื่องในโอกาส',
  'เนื่องใน',
  'เนื่องจากเป็น',
  'ซึ่งตรงกับ',
  'ที่ตรงกับ',
  'ตรงกับ',
  'ซึ่งเป็น',
  'ที่เป็น',
  'อันเป็น',
  'อันตรงกับ',
  'ถือเป็น',
  'หรือ',
  'ใน',
  'เป็น',
]

/** Words of a name that say nothing of what it means. */
export const PARTICLES =
  'การ ความ เหตุ เหตุการณ์ กรณี ของ ที่ ใน กับ และ แห่ง ต่อ จาก โดย ระหว่าง ปี เมื่อ วันที่ วัน ครั้ง ครั้งใหญ่ กรุง เมือง ประเทศ ชาติ พ.ศ. ค.ศ. ฯ'.split(
    ' ',
  )

/** Words that speak of an event years after it. */
export const ANNIVERSARIES = ['ครบรอบ', 'ครบ', 'รำลึก', 'วาระ', 'ปีที่ผ่านไป', 'ทศวรรษ']

/** Words for what was said before that which the text is about. */
export const EARLIER = ['ก่อนหน้านี้', 'ก่อนหน้านั้น', 'ก่อนนี้']

/** Words by which somebody gives what was said at a meeting. */
export const GIST = ['สาระสำคัญ', 'ผลการหารือ']

/** Words by which an office is told of as held in the past. */
export const FORMERLY = ['ขณะนั้น', 'ตอนนั้น', 'สมัย', 'ยุค', 'คนก่อน', 'คนที่แล้ว', 'อดีต']

/** How a report opens with its day. */
export const OPENING = {
  leads: [
    'เมื่อช่วงเวลา',
    'เมื่อเวลา',
    'ความคืบหน้า',
    'ความคืบหน้าล่าสุด',
    'ผู้สื่อข่าวรายงานว่า',
    'เวลาประมาณ',
    'เมื่อ',
    'เวลา',
    'ประมาณ',
    'ล่าสุด',
    'น.',
  ],
  tells: [
    'รายงาน',
    'ผู้สื่อข่าว',
    'กล่าว',
    'แถลง',
    'เปิดเผย',
    'เผยว่า',
    'ระบุ',
    'ชี้แจง',
    'สัมภาษณ์',
    'โพสต์',
    'ทวีต',
    'แจ้ง',
    'บอกว่า',
    'ยืนยัน',
    'ปฏิเสธ',
    'อ้าง',
  ],
  that: ['ว่า'],
  which: ['ที่', 'ซึ่ง', 'อัน'],
  since: ['ล่าสุด', 'ปัจจุบัน', 'ขณะนี้', 'วันนี้', 'ผ่านไป', 'จนถึง', 'จนบัดนี้'],
  later: [
    'ปีต่อมา',
    'ปีผ่านไป',
    'ปีให้หลัง',
    'เดือนต่อมา',
    'แต่จนถึงวันนี้',
    'แต่จนถึงทุกวันนี้',
    'ย้อนรอย',
    'ย้อนอดีต',
    'เล่าใหม่',
    'ในความทรงจำ',
  ],
}
