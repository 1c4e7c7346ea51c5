import { terms } from 'thima/terms'
import type { Catalogue } from './index.ts'
import { ledgerTh } from './ledger-th.ts'
import { serviceTh } from './service-th.ts'

/** The interface in Thai. */
export const th: Catalogue = {
  help: {
    about: 'อ่านข่าวแล้วบอกว่าข้อความแต่ละข้อมีที่มาจากใคร',
    examples: 'ตัวอย่าง:',
    version: 'แสดงรุ่นของโปรแกรม',
    help: 'แสดงวิธีใช้',
    ui: 'ภาษาของหน้าจอ หากไม่ระบุจะใช้ตาม LANG',
    noColor: 'ไม่ใช้สี (หรือใช้ NO_COLOR, TERM=dumb)',
    seeHelp: 'ดูวิธีใช้ด้วย thima --help หรือ thima COMMAND --help',
    exits: 'รหัสเมื่อจบ: 0 สำเร็จ, 1 มีบางอย่างล้มเหลว (ที่เหลือทำเสร็จแล้ว), 2 คำสั่งไม่ถูกต้อง, 3 อ่านได้แต่ไม่พบข้อความใด, 130 ถูกยกเลิก',
    titles: { 'Usage:': 'วิธีใช้:', 'Arguments:': 'ข้อมูลเข้า:', 'Options:': 'ตัวเลือก:', 'Commands:': 'คำสั่ง:' },
    ...ledgerTh.help,
    ...serviceTh.help,
    commands: {
      ...ledgerTh.commands,
      ...serviceTh.commands,
      read: 'อ่านข่าว: ใครพูดอะไร ผ่านใครมา เมื่อไร',
      words: 'ตัดข้อความเป็นคำ',
    },
    read: {
      files: 'ไฟล์ข้อความ HTML หรือ JSON lines; - คืออ่านจากอินพุตมาตรฐาน',
      json: 'แสดงผลเป็น JSON หากมีหลายข่าวจะแสดงบรรทัดละข่าว',
      out: 'เขียน NAME.json สำหรับแต่ละไฟล์ และหนึ่งไฟล์ต่อหนึ่งข่าวใน JSON lines',
      text: 'ใส่ตัวบทที่ตำแหน่งอ้างถึงไว้ใน JSON ด้วย',
      published: 'วันที่เผยแพร่ หากหน้าเว็บไม่ได้บอกไว้ (2024-06-12)',
      outlet: 'ชื่อสื่อที่เผยแพร่',
      language: 'th หรือ en หากไม่ต้องการให้ดูจากตัวบท',
      knowledge: 'ไฟล์ JSON ที่มีข้อมูลเพิ่มเติมของท่านเอง',
    },
    words: { file: 'ไฟล์ข้อความหรือ HTML; - คืออ่านจากอินพุตมาตรฐาน', json: 'แสดงตำแหน่งของคำเป็นอาร์เรย์' },
  },
  view: {
    ...ledgerTh.view,
    ...serviceTh.view,
    published: 'เผยแพร่',
    undated: 'ไม่ทราบวันที่',
    credits: 'เครดิต',
    furniture: (lines) => `ส่วนของหน้าเว็บ ${lines} บรรทัด`,
    said: 'กล่าวเมื่อ',
    nothing: 'ไม่พบข้อความที่อ้างแหล่งที่มา',
    nobody: 'ไม่ได้บอก',
    entities: 'ชื่อในข่าว',
    dates: 'วันเวลา',
    unknownDate: 'ไม่ทราบว่าวันใด',
    quantities: 'ตัวเลข',
    events: 'เหตุการณ์',
    ownVoice: 'ผู้เขียนเล่าเอง',
    notes: 'หมายเหตุ',
    progress: (done) => `อ่านแล้ว ${done} ข่าว`,
    written: (files, folder) => `เขียนผลการอ่าน ${files} ไฟล์ไว้ที่ ${folder}`,
  },
  ...terms.th,
}
