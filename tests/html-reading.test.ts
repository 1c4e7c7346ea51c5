import { join } from 'node:path'
import { gatherFile, readOptions } from '@thima/gather'
import { createThima } from 'thima'
import { expect, it } from 'vitest'

const fixture = (name: string) => join(import.meta.dirname, '../packages/gather/fixtures', name)

async function read(name: string) {
  const thima = await createThima()
  for await (const { article } of gatherFile(fixture(name))) {
    const reading = thima.read(article!.text, readOptions(article!))
    return { reading, slice: ([start, end]: readonly [number, number]) => article!.text.slice(start, end) }
  }
  throw new Error(`${name} gave no article`)
}

it('reads on behind a list of links that stands in the middle of an article', async () => {
  const { reading, slice } = await read('modern-thai.html')
  const furniture = reading.furniture.map(slice)
  expect(furniture).toEqual(expect.arrayContaining(['แชร์', 'ส่งต่อ', 'ข่าวที่เกี่ยวข้อง', 'น้ำท่วมเมืองท่า', 'เลือกตั้งซ่อม']))
  expect(furniture.join('\n')).not.toContain('แหล่งข่าวสองราย')
  expect(reading.captions.map(slice)).toEqual(['ด่านชายแดนเมื่อวันจันทร์ (ภาพ: Reuters)'])
  expect(reading.statements.flatMap(({ content }) => content.map(slice)).join('\n')).toContain('การลงนามอาจมีขึ้น')
})

it('reads what the page tells of itself', async () => {
  const { reading, slice } = await read('modern-thai.html')
  expect(reading).toMatchObject({
    published: '2024-03-05T09:15:00+07:00',
    publishedFrom: 'metadata',
    outlet: 'สำนักข่าวสายน้ำ',
    language: 'th',
  })
  expect(slice(reading.title!)).toContain('ใกล้ลงนาม')
  expect(reading.links.map(({ span, href }) => `${slice(span)} ${href}`)).toContain(
    'สำนักข่าวรอยเตอร์ https://reuters.example/border?x=1&y=2',
  )
})

it('reads an old page in windows-874', async () => {
  const { reading, slice } = await read('old-tables-tis620.html')
  expect(reading.published).toBe('2014-01-14')
  expect(reading.statements.flatMap(({ content }) => content.map(slice)).join('\n')).toContain('เงินจะถึงมือทุกคน')
})
