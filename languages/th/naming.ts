import type { NameWords } from '@thima/read/language'

export const naming: NameWords = {
  titles: ['นาย', 'นาง', 'นางสาว', 'น.ส.'],
  generic: [['สำนักข่าว', 'outlet']],
  pronouns: ['เขา', 'เธอ', 'ตน', 'ผม'],
  unnamed: [['แหล่งข่าว', 'other']],
  several: ['หลาย'],
  senior: ['ระดับสูง'],
  notHolder: ['อดีต', 'ว่าที่'],
}
