/** Words of the pages that are made without a script. */
const en = {
  published: 'published',
  undated: 'date unknown',
  original: 'At the publisher',
  captured: 'The page as captured',
  text: 'Text',
  statements: 'Who says it',
  said: 'said',
  ownVoice: 'The writer',
  nobody: 'somebody who is not named',
  claims: 'Claims',
  none: 'No statement was found in it.',
  back: 'Back to the text',
  quotation: { direct: 'word for word', indirect: 'in other words', mixed: 'partly word for word' } as Record<
    string,
    string
  >,
  status: {
    confirmed: 'confirmed',
    denied: 'denied',
    disputed: 'disputed',
    corroborated: 'corroborated',
    'single-origin': 'single origin',
    unsourced: 'unsourced',
  } as Record<string, string>,
  polarity: { affirms: 'affirms', denies: 'denies', declines: 'does not confirm' } as Record<string, string>,
  signIn: 'Thima asks for a token',
  token: 'Token',
  enter: 'Enter',
  wrongToken: 'This token is not known.',
  notBuilt: 'The interface is not built: run `npm run build`. What it shows is at /api.',
}

export type Words = typeof en

const th: Words = {
  published: 'เผยแพร่',
  undated: 'ไม่ทราบวันที่',
  original: 'อ่านที่ต้นทาง',
  captured: 'หน้าเว็บตามที่เก็บไว้',
  text: 'ตัวบท',
  statements: 'ใครเป็นผู้กล่าว',
  said: 'กล่าวเมื่อ',
  ownVoice: 'ผู้เขียน',
  nobody: 'ไม่ระบุผู้พูด',
  claims: 'ข้ออ้าง',
  none: 'ไม่พบข้อความที่อ้างแหล่งที่มา',
  back: 'กลับไปที่ตัวบท',
  quotation: { direct: 'คำต่อคำ', indirect: 'ถอดความ', mixed: 'คำต่อคำบางส่วน' },
  status: {
    confirmed: 'ยืนยันแล้ว',
    denied: 'ถูกปฏิเสธ',
    disputed: 'โต้แย้งกัน',
    corroborated: 'มีที่มาอิสระหลายราย',
    'single-origin': 'มีที่มารายเดียว',
    unsourced: 'ไม่บอกที่มา',
  },
  polarity: { affirms: 'ว่าจริง', denies: 'ปฏิเสธ', declines: 'ไม่ยืนยัน' },
  signIn: 'Thima ขอรหัสเข้าใช้',
  token: 'รหัส',
  enter: 'เข้าใช้',
  wrongToken: 'ไม่รู้จักรหัสนี้',
  notBuilt: 'ยังไม่ได้สร้างหน้าจอ: ใช้คำสั่ง npm run build ข้อมูลทั้งหมดอยู่ที่ /api',
}

/** The words in the language that a browser asks for first. */
export function wordsFor(acceptLanguage: string | undefined): { language: 'th' | 'en'; words: Words } {
  const language = /^\s*th\b/i.test(acceptLanguage ?? '') ? 'th' : 'en'
  return { language, words: language === 'th' ? th : en }
}
