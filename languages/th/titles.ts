import { Lexicon } from '@thima/read/language'
import { PERSON_TITLES } from './naming.ts'

/** Titles and ranks that stand in front of a name. */
export const titles = new Lexicon<true>(PERSON_TITLES.map((t) => [t, true]))
/** Longer words that begin like a title and are none: นายกรัฐมนตรี, นายอำเภอ, นางแบบ, พระราชบัญญัติ … */
export const notTitles = new Lexicon<true>(
  'นายกรัฐมนตรี นายกฯ นายกสภา นายกสมาคม นายกองค์การ นายก นายอำเภอ นายทุน นายจ้าง นายหน้า นายทะเบียน นายทหาร นายตำรวจ นายแบบ นายด่าน นายสถานี นายประกัน นายธนาคาร นายพราน นายช่าง นายสิบ นางเธอ นางแบบ นางงาม นางฟ้า นางเอก คุณภาพ คุณสมบัติ คุณค่า คุณธรรม คุณประโยชน์ คุณูปการ'
    .split(' ')
    .map((w) => [w, true]),
)
