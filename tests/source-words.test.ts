import { createThima } from 'thima'
import { expect, it } from 'vitest'

const { read } = await createThima()

/** Each source as its words and who it is taken for. */
const sources = (text: string, published?: string) =>
  read(text, { published }).statements.map(({ chain: [{ span, entity }] }) => [span && text.slice(...span), entity])

it('ends the words of a source where its verb begins', () => {
  expect(sources('ภายหลังการประชุม นายกรัฐมนตรีได้กล่าวชี้แจงถึงปัญหายาเสพติดในพื้นที่', '2023-09-12')).toContainEqual([
    'นายกรัฐมนตรี',
    'srettha-thavisin',
  ])
})

it('keeps a verb that tells which people are meant', () => {
  const [source] = sources('ชาวบ้านที่ได้รับผลกระทบกล่าวว่า น้ำยังท่วมสูงถึงหลังคา')
  expect(source[0]).toBe('ชาวบ้านที่ได้รับผลกระทบ')
})

it('gives an office to whose name it stands behind, where people are listed', () => {
  const text =
    'ผู้เข้าร่วมประชุม ได้แก่ นายบุญเลี้ยง จันทร์แก้ว ปลัดกระทรวงมหาดไทย นายวิทยา สุขใจ อธิบดีกรมการปกครอง และคณะ\n\nปลัดกระทรวงมหาดไทย กล่าวว่า งานคืบหน้าไปมาก'
  expect(sources(text)).toContainEqual(['ปลัดกระทรวงมหาดไทย', 'บุญเลี้ยง-จันทร์แก้ว'])
})

it('takes a decision of the cabinet for that of nobody named in it', () => {
  const text =
    'คณะรัฐมนตรีมีมติอนุมัติโครงการตามแนวพระราชดำริในสมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ\n\nคณะรัฐมนตรีมีมติเห็นชอบให้เลื่อนการประชุมออกไป'
  expect(sources(text).map(([, entity]) => entity)).not.toContain('sirikit')
})
