import type { UiLanguage } from './index.ts'

/** What the service says of a failure, by its code. In English it is shown as the service has it, which tells more. */
export const problems: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>> = {
  en: {},
  th: {
    internal: 'Thima ทำคำขอนี้ไม่สำเร็จ โปรดแจ้งพร้อมสิ่งที่ขอ',
    'claim-unknown': 'ไม่มีข้ออ้างหรือข้อความนี้ในบัญชีนี้',
    'story-unknown': 'ไม่มีเรื่องนี้ในบัญชีนี้',
    'article-unknown': 'ไม่มีข่าวนี้ในบัญชีนี้',
    'source-unknown': 'ไม่มีผู้ใดชื่อนี้ถูกอ้างในบัญชีนี้',
    'job-unknown': 'ไม่มีบันทึกงานนี้แล้ว ข่าวที่เพิ่มไปยังอยู่ในบัญชี',
    'page-not-captured': 'ยังไม่มีข่าวจากที่อยู่นี้ในบัญชี เพิ่มหน้านี้ หรือวางตัวบทแทน',
    'query-invalid': 'อ่านตัวกรองของการค้นนี้ไม่ออก',
    'date-invalid': 'ไม่ใช่วันที่ เขียนอย่าง 2024-06-12',
    'rate-exceeded': 'ขอถี่เกินไป โปรดรอสักครู่',
    'access-role-insufficient': 'สิทธิ์ของท่านทำสิ่งนี้ไม่ได้',
    'access-token-missing': 'ต้องใช้รหัสเข้าใช้ โหลดหน้านี้ใหม่เพื่อใส่รหัส',
    'jobs-full': 'มีงานรอเพิ่มมากเกินไปแล้ว ลองอีกครั้งเมื่อเสร็จ',
    'request-too-large': 'ส่งครั้งเดียวมากเกินไป',
  },
}
