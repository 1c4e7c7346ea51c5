import type { ledgerEn } from './ledger-en.ts'

/** What the commands about a ledger say, in Thai. */
export const ledgerTh: typeof ledgerEn = {
  commands: {
    add: 'เพิ่มข่าวลงในบัญชี',
    claims: 'มีการอ้างว่าอะไร มีที่มาอิสระกี่ราย ใครยืนยัน ใครปฏิเสธ',
    check: 'ค้นประโยคหรือข่าวในบัญชี',
    trace: 'ข้ออ้างมาจากไหน: จากที่มาจนถึงสื่อ',
    search: 'ค้นข้อความ',
    sources: 'ใครถูกอ้างบ่อยเพียงใด และผ่านใคร',
    timeline: 'ข้ออ้างดำเนินไปอย่างไรในแต่ละวัน',
    export: 'เขียนบัญชีออกเป็นรูปแบบอื่น หรือรับเข้า',
    verify: 'ตรวจว่าบัญชีไม่เสียหาย',
    review: 'ตัดสินข้อความที่บัญชียังไม่แน่ใจ',
  },
  help: {
    ledger: { ledger: 'ไฟล์ของบัญชี หรือที่อยู่ postgres:// (หรือ THIMA_LEDGER, thima.config.json)', json: 'แสดงผลเป็น JSON' },
    add: { files: 'ไฟล์ข้อความ HTML หรือ JSON lines หรือที่อยู่เว็บ; - คืออินพุตมาตรฐาน' },
    claims: {
      asOf: 'สิ่งที่รู้เมื่อสิ้นวันนั้น',
      status: 'เฉพาะข้ออ้างที่มีสถานะนี้',
      about: 'เฉพาะข้ออ้างที่มีคำเหล่านี้',
      limit: 'จำนวนสูงสุด',
    },
    check: { what: 'ประโยค หรือไฟล์หรือที่อยู่เว็บที่มีข่าว' },
    trace: { id: 'รหัสของข้ออ้างหรือของข้อความ (ARTICLE#s1)', dot: 'แสดงแผนภาพสำหรับ GraphViz' },
    search: {
      query: 'คำค้น และตัวกรอง: source: origin: outlet: status: lang: before: after:',
      after: 'ต่อจากหน้าก่อน',
    },
    export: {
      form: 'jsonl (ทั้งหมด), statements.csv, claims.csv, annotations, prov, corrections',
      corrections: 'การอ่านที่คนแก้แล้ว เป็นชุดอ้างอิง (gold) ในโฟลเดอร์ของ --out',
      out: 'โฟลเดอร์ของการแก้: NAME.txt กับ NAME.gold.json',
      in: 'รับเข้าสิ่งที่ export เขียนเป็น JSON lines',
    },
    review: {
      author: 'ผู้ตัดสิน (หรือ THIMA_AUTHOR)',
      reason: 'เหตุผล',
      list: 'แสดงสิ่งที่ยังไม่แน่ใจและคำตัดสินที่มี',
      decide: 'KIND:ID[,ID] ตัดสินทันที: accept, reject, correct:ID=NAME, merge, split, same-origin, other-origin',
      undo: 'ถอนคำตัดสิน',
    },
  },
  view: {
    fetching: (address, bytes) => `${address}: ${Math.round(bytes / 1000)} กิโลไบต์`,
    adding: (done) => `เพิ่มแล้ว ${done} ข่าว`,
    settling: (left) => `กำลังตัดสิน เหลือ ${left} เรื่อง`,
    added: (did) =>
      `เพิ่ม ${did.added} อ่านใหม่ ${did.reread} มีอยู่แล้ว ${did.captured} ล้มเหลว ${did.failed}; ตัดสิน ${did.stories} เรื่อง`,
    origins: (all, named) => `ที่มาอิสระ ${all} ราย${named === null ? '' : ` ระบุชื่อ ${named} ราย`}`,
    confirmedBy: 'ยืนยันโดย',
    deniedBy: 'ปฏิเสธโดย',
    noOrigin: 'ไม่บอกที่มา',
    loop: 'อ้างกันเองเท่านั้น',
    copies: 'เป็นข่าวชิ้นเดียวกัน',
    lost: 'เล่าเป็นข้อเท็จจริงทั้งที่สื่อก่อนหน้าอ้างแหล่ง',
    over: (articles, outlets, upTo) => `จากข่าว ${articles} ชิ้นของสื่อ ${outlets} ราย${upTo === null ? '' : ` ถึง ${upTo}`}`,
    unnamed: (unnamed, all) => `ข้อความ ${unnamed} จาก ${all} ข้อความไม่ระบุชื่อแหล่งข่าว`,
    nothingFound: 'ไม่พบข้อความใด',
    notInLedger: 'ไม่พบในบัญชีนี้',
    firstTold: 'เล่าครั้งแรกโดย',
    degree: { more: '! สิ่งที่ถามแรงกว่าข้ออ้างนี้', less: '! สิ่งที่ถามเบากว่าข้ออ้างนี้' },
    exported: (lines) => `${lines} รายการ`,
    whole: 'บัญชีครบถ้วน: ตาราง สิ่งที่อ้างถึงกัน และทุกหน้าตามที่เก็บมา',
    nothingUnsure: 'ไม่มีสิ่งใดเหลือให้ตัดสิน',
    review: {
      choices: '[a] ยอมรับ [c] แก้ผู้พูด [r] ไม่ใช่ข้อความ [m] รวม [x] แยก [o] ที่มาเดียวกัน [d] ที่มาอื่น [u] ถอน [s] ข้าม [q] ออก [?]',
      help: `a  เป็นข้อความที่อ้างผู้พูดถูกต้อง
c  ผู้พูดเป็นคนอื่น: จะถามชื่อ
r  ไม่ใช่ข้อความที่มีผู้พูด
m  เล่าเรื่องเดียวกับข้ออ้างอื่น: จะถามว่าข้อใด
x  ไม่ได้เล่าเรื่องเดียวกับข้อความอื่นในข้ออ้างนี้: จะถามว่าข้อใด
o  มีที่มาเดียวกับข้อความอื่น: จะถามว่าข้อใด
d  มีที่มาของตนเอง
u  ถอนสิ่งที่ทำล่าสุด
s  ข้ามไป
q  ออก สิ่งที่ตัดสินแล้วเก็บไว้ทั้งหมด`,
      left: (left) => `เหลือให้ตัดสิน ${left} ข้อความ`,
      whoSaid: 'ใครเป็นผู้พูด ใส่ชื่อหรือรหัส (Enter: ไม่แก้)',
      which: 'ข้อใด ใส่หมายเลขหรือรหัส (Enter: ไม่ทำ)',
      why: 'เพราะอะไร (Enter: ไม่ระบุเหตุผล)',
      noSuch: (id) => `ไม่มีข้ออ้าง ${id}`,
      undone: (id) => `ถอนรายการที่ ${id} แล้ว`,
      noDecision: (id) => `ไม่มีคำตัดสินที่ ${id} ให้ถอน`,
      takenBack: 'ถอนแล้ว',
      nothingToUndo: 'ยังไม่ได้ตัดสินสิ่งใด',
      orphan: 'คำตัดสินนี้ไม่ตรงกับตัวบทอีกแล้วและไม่มีผล:',
      ended: (decided, left) => `ตัดสินแล้ว ${decided} ข้อความ เหลือ ${left} ข้อความ`,
    },
    decided: (id) => `บันทึกเป็นรายการที่ ${id}`,
    orphaned: 'ไม่ตรงกับตัวบทอีกแล้ว',
  },
}
