import { createThima } from 'thima'
import { describe, expect, it } from 'vitest'

const { read } = await createThima()

/** Who says it: the entity of knowledge, null where there is none. */
const speaker = (text: string, published?: string) => read(text, { published }).statements[0].chain[0].entity

describe('an office as a source', () => {
  it.each([
    ['2023-11-15', 'นายกรัฐมนตรีกล่าวว่า รัฐบาลจะแจกเงินในปีหน้า', 'srettha-thavisin'],
    ['2026-05-01', 'นายกรัฐมนตรีกล่าวว่า รัฐบาลจะแจกเงินในปีหน้า', 'anutin-charnvirakul'],
    ['2025-01-19', 'ประธานาธิบดีสหรัฐฯ กล่าวว่า จะไม่ส่งทหารไปยูเครน', 'joe-biden'],
    ['2025-01-20', 'ประธานาธิบดีสหรัฐฯ กล่าวว่า จะไม่ส่งทหารไปยูเครน', 'donald-trump'],
    ['2023-11-15', 'รัฐมนตรีว่าการกระทรวงกลาโหมกล่าวว่า กองทัพพร้อมดูแลชายแดน', 'sutin-klungsang'],
    ['2024-06-12', 'รัฐมนตรีว่าการกระทรวงการต่างประเทศรัสเซียกล่าวว่า การเจรจาจะเดินหน้าต่อ', 'sergei-lavrov'],
    ['2024-06-12', 'เลขาธิการสหประชาชาติกล่าวว่า ทุกฝ่ายต้องหยุดยิง', 'antonio-guterres'],
    ['2024-06-12', 'นายกฯ ญี่ปุ่นกล่าวว่า การเจรจาจะเดินหน้าต่อ', 'fumio-kishida'],
    ['2025-07-28', 'แม่ทัพภาคที่ 2 กล่าวว่า สถานการณ์สงบลงแล้ว', 'boonsin-padklang'],
    ['2025-07-28', 'โฆษก ทบ. กล่าวว่า สถานการณ์สงบลงแล้ว', 'winthai-suvaree'],
    ['2024-06-12', 'โฆษกกองทัพบกกล่าวว่า สถานการณ์สงบลงแล้ว', 'winthai-suvaree'],
    ['2024-06-12', 'ประธานคณะกรรมาธิการยุโรปกล่าวว่า การเจรจาจะเดินหน้าต่อ', 'ursula-von-der-leyen'],
    ['2025-05-07', 'สมเด็จพระสันตะปาปากล่าวว่า ทุกฝ่ายต้องหยุดยิง', null],
    ['2025-05-08', 'สมเด็จพระสันตะปาปากล่าวว่า ทุกฝ่ายต้องหยุดยิง', 'pope-leo-xiv'],
    ['2024-06-12', 'The Israeli army spokesman said talks would continue.', 'daniel-hagari'],
    ['2024-06-12', 'The Russian foreign minister said on Monday that talks would continue.', 'sergei-lavrov'],
    ['2024-06-12', 'Russia’s foreign minister said on Monday that talks would continue.', 'sergei-lavrov'],
    ['2026-07-19', 'The British prime minister said taxes would fall.', 'keir-starmer'],
    ['2026-07-20', 'The British prime minister said taxes would fall.', 'andy-burnham'],
    ['2024-06-12', 'The president of Russia said talks would continue.', 'vladimir-putin'],
    ['2024-06-12', 'The White House press secretary said talks would continue.', 'karine-jean-pierre'],
    ['2024-06-12', 'มอสโกระบุว่า การเจรจาจะเดินหน้าต่อ', 'russia'],
  ])('means on %s in %s its holder, %s', (published, text, id) => {
    expect(speaker(text, published)).toBe(id)
  })

  it.each([
    'อดีตประธานาธิบดีสหรัฐฯ กล่าวว่า จะไม่ส่งทหารไปยูเครน',
    'อดีต นายกรัฐมนตรีกล่าวว่า จะไม่ลงสมัคร',
    'อดีตรองนายกรัฐมนตรีกล่าวว่า จะไม่ลงสมัคร',
    'ว่าที่นายกรัฐมนตรีกล่าวว่า จะตั้งรัฐบาลให้เร็วที่สุด',
    'ที่ปรึกษานายกรัฐมนตรีกล่าวว่า จะตั้งรัฐบาลให้เร็วที่สุด',
    'เลขาธิการสภาความมั่นคงแห่งชาติญี่ปุ่นกล่าวว่า การเจรจาจะเดินหน้าต่อ',
    'โฆษก ทบ.เมียนมา กล่าวว่า สถานการณ์สงบลงแล้ว',
    'รัฐมนตรีต่างประเทศเยอรมนีและฝรั่งเศสกล่าวว่า การเจรจาจะเดินหน้าต่อ',
    'เอกอัครราชทูตรัสเซียกล่าวว่า การเจรจาจะเดินหน้าต่อ',
    'The former Russian foreign minister said talks would continue.',
    'The acting Thai prime minister said prices would fall.',
    'The president of the Russian Chess Federation said talks would continue.',
    'The Russian president’s spokesman said talks would continue.',
    'The Quebec premier said taxes would fall.',
  ])('does not mean the holder of another in %s', (text) => {
    expect(read(text, { published: '2023-11-15' }).entities.filter(({ kind }) => kind === 'person')).toEqual([])
  })
})

describe('a source that could be two', () => {
  const noted = (text: string, published?: string) =>
    read(text, { published }).notes.flatMap(({ code, message }) => (code === 'source-ambiguous' ? [message] : []))

  it.each([
    ['2024-04-12', 'นายสมชาย กล่าวว่า จะไม่ลงสมัคร', ['somchai-wongsawat', 'somchai-morakotsriwan']],
    ['2025-04-12', 'โฆษกกระทรวงการต่างประเทศจีนกล่าวว่า การเจรจาจะเดินหน้าต่อ', ['mao-ning', 'lin-jian']],
    ['2024-04-12', 'CNA reported that prices would rise.', ['cna-singapore', 'central-news-agency']],
    [undefined, 'นายกรัฐมนตรีอิสราเอลกล่าวว่า การเจรจาจะเดินหน้าต่อ', ['benjamin-netanyahu', 'yair-lapid']],
  ])('is nobody on %s in %s, and a note has both', (published, text, ids) => {
    expect(ids).not.toContain(speaker(text, published))
    const notes = noted(text, published)
    expect(notes).toHaveLength(1)
    for (const id of ids) expect(notes[0]).toContain(`(${id})`)
  })

  it('is not noted where the text names him in full', () => {
    expect(noted('นายสมชาย ใจดี กล่าวว่า จะไม่ลาออก\n\nนายสมชายกล่าวว่า จะอยู่ต่อ', '2024-04-12')).toEqual([])
  })
})
