import type { serviceEn } from './service-en.ts'

/** What the commands of the service say, in Thai. */
export const serviceTh: typeof serviceEn = {
  commands: {
    serve: 'เปิดหน้าจอในเบราว์เซอร์ และบริการสำหรับโปรแกรมและผู้ช่วย',
    mcp: 'ตอบผู้ช่วยผ่านอินพุตและเอาต์พุตมาตรฐาน (MCP)',
  },
  help: {
    serve: {
      port: 'พอร์ต; 0 คือพอร์ตใดก็ได้ที่ว่าง',
      host: 'ที่อยู่ที่รอรับ; หากไม่ใช่เครื่องนี้เองต้องมี --token-file หรือ --user-header',
      demo: 'แสดงบัญชีตัวอย่าง ไม่เก็บสิ่งใดไว้',
      tokenFile: 'ผู้มีสิทธิ์ใช้ บรรทัดละคน NAME ROLE TOKEN; ROLE คือ reader, reviewer หรือ keeper',
      userHeader: 'เฮดเดอร์ที่พร็อกซีด้านหน้าใช้บอกชื่อผู้ใช้',
      userRoles: 'สิทธิ์ของผู้ใช้เหล่านั้น บรรทัดละคน NAME ROLE; คนอื่นเป็น reader',
      allowHost: 'ชื่อที่ยอมให้เรียก นอกจากที่อยู่ที่เป็นตัวเลข',
      web: 'โฟลเดอร์ของหน้าจอที่สร้างแล้ว หากไม่ใช่ของโปรแกรมเอง',
      noOpen: 'ไม่ต้องเปิดเบราว์เซอร์',
    },
    mcp: { readOnly: 'ตอบอย่างเดียว ไม่เพิ่มสิ่งใด' },
  },
  view: {
    serve: {
      filling: 'กำลังอ่านข่าวตัวอย่าง …',
      listening: (url) => `Thima: ${url}`,
    },
  },
}
