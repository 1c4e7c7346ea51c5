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
    ['2024-06-12', 'โฆษกประธานาธิบดีรัสเซียกล่าวว่า การเจรจาจะเดินหน้าต่อ', 'dmitry-peskov'],
    ['2024-06-12', 'โฆษกกระทรวงกลาโหมรัสเซียกล่าวว่า การเจรจาจะเดินหน้าต่อ', 'igor-konashenkov'],
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
    'ว่าที่ประธานาธิบดีสหรัฐกล่าวว่า จะตั้งรัฐบาลให้เร็วที่สุด',
    'ที่ปรึกษานายกรัฐมนตรีกล่าวว่า จะตั้งรัฐบาลให้เร็วที่สุด',
    'ภริยานายกรัฐมนตรีกล่าวว่า จะเดินทางไปเยี่ยมผู้ประสบภัย',
    'เลขานุการนายกรัฐมนตรีกล่าวว่า จะตั้งรัฐบาลให้เร็วที่สุด',
    'ทีมงานนายกรัฐมนตรีกล่าวว่า จะตั้งรัฐบาลให้เร็วที่สุด',
    'บุตรชายของนายกรัฐมนตรีกล่าวว่า จะไม่ลงสมัคร',
    'อดีตภริยาประธานาธิบดีฝรั่งเศสกล่าวว่า จะไม่ลงสมัคร',
    'ผู้ช่วย ผบ.ตร. กล่าวว่า กำลังสอบอยู่',
    'อดีตนายกฯ เกาหลีใต้กล่าวว่า จะไม่ลงสมัคร',
    'ภริยานายกฯ ญี่ปุ่นกล่าวว่า จะไม่ลงสมัคร',
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

describe('somebody who is told by whose he is', () => {
  it.each([
    'ภริยาของปูตินกล่าวว่า การเจรจาจะเดินหน้าต่อ',
    'ลูกสาวปูตินกล่าวว่า การเจรจาจะเดินหน้าต่อ',
    'ทนายความของทักษิณกล่าวว่า จะยื่นอุทธรณ์',
    'น้องสาวผู้นำเกาหลีเหนือกล่าวว่า การเจรจาจะเดินหน้าต่อ',
    'คนสนิทประธานาธิบดีรัสเซียกล่าวว่า การเจรจาจะเดินหน้าต่อ',
    'รัฐบาลที่มีพรรคแรงงานร่วมด้วยระบุว่า การเจรจาจะเดินหน้าต่อ',
    "Putin's spokesman said talks would continue.",
    'President Biden’s wife said talks would continue.',
  ])('does not read whom he belongs to as the source in %s', (text) => {
    expect(speaker(text, '2024-06-12')).toBeNull()
  })

  it.each([
    ['คณะรัฐมนตรีกล่าวว่า จะแจกเงินในปีหน้า', 'cabinet-of-thailand'],
    ['เลขาธิการนายกรัฐมนตรีกล่าวว่า จะแจกเงินในปีหน้า', 'prommin-lertsuridej'],
    ['Putin, whose wife left him, said talks would continue.', 'vladimir-putin'],
  ])('reads a body, an office and a person of such words as they are in %s', (text, id) => {
    expect(speaker(text, '2023-11-15')).toBe(id)
  })

  it.each(['เลขานุการนายกรัฐมนตรี', 'รองนายกรัฐมนตรี'])(
    'does not read as the prime minister whom the text introduced as %s',
    (office) => {
      const text = `นายสมชาย ใจดี ${office} กล่าวว่า ฝนจะตกหนักทั่วประเทศ\n\nนายกรัฐมนตรีกล่าวว่า ตนจะไปเชียงใหม่พรุ่งนี้`
      const chains = read(text, { published: '2023-11-15' }).statements.map(({ chain }) => chain[0].entity)
      expect(chains).toEqual(['สมชาย-ใจดี', 'srettha-thavisin'])
    },
  )
})

describe('a party without its state', () => {
  it.each([
    ['นายเดวิด คาเมรอน นายกรัฐมนตรีอังกฤษ กล่าวว่า พรรคแรงงานคัดค้าน', 'labour-party'],
    ['David Cameron, the British prime minister, said the Labour Party would object.', 'labour-party'],
  ])('is that of the state of which the text speaks in %s', (text, id) => {
    expect(read(text, { published: '2014-11-15' }).entities.map((entity) => entity.id)).toContain(id)
  })

  it('is nobody’s where the text speaks of another state', () => {
    const { entities } = read('นายกรัฐมนตรีไทยกล่าวว่า พรรคแรงงานคัดค้าน', { published: '2014-11-15' })
    expect(entities.map(({ id }) => id)).not.toContain('labour-party')
  })
})

describe('a source with words that are none of it', () => {
  it.each([
    ['นายเศรษฐา ทวีสิน กล่าวว่า ฝนจะตก\n\nเรื่องบางเรื่องตนเองเข้าใจว่า ทุกคนอยากทราบข่าว', 'srettha-thavisin'],
    ['โฆษกรัฐบาลสวน “ประเสริฐ” ยันนายกฯ ไม่ได้ละเลยเรื่องทุจริต', null],
  ])('begins behind them in %s', (text, id) => {
    const chains = read(text, { published: '2023-11-15' }).statements.map(({ chain }) => chain[0])
    for (const { span } of chains) expect(text.slice(...(span ?? [0, 0]))).not.toMatch(/^(?:เรื่อง|ยัน)/u)
    if (id) expect(chains.find(({ span }) => text.slice(...(span ?? [0, 0])) === 'ตนเอง')?.entity).toBe(id)
  })
})

describe('a body with the name of another state', () => {
  it.each([
    ['สำนักนายกรัฐมนตรีมาเลเซีย', 'prime-ministers-office-malaysia'],
    ['สำนักนายกรัฐมนตรีของมาเลเซีย', 'prime-ministers-office-malaysia'],
    ['สำนักนายกรัฐมนตรีภูฏาน', 'prime-ministers-office-bhutan'],
    ['สำนักนายกรัฐมนตรีของภูฏาน', 'prime-ministers-office-bhutan'],
    ['สำนักประชาสัมพันธ์ของกองทัพปากีสถาน', 'inter-services-public-relations'],
    ['กรมศุลกากรจีน', 'customs-service-china'],
    ['กรมชลประทานภูฏาน', 'กรมชลประทานภูฏาน'],
    ['กรมชลประทานของภูฏาน', 'กรมชลประทานภูฏาน'],
    ['กองทัพอากาศอินเดีย', 'air-force-india'],
    ['สำนักงานตำรวจแห่งชาติของเกาหลีใต้', 'police-of-south-korea'],
    ['สำนักนายกรัฐมนตรี', 'office-of-the-prime-minister-thailand'],
    ['กองทัพไทย', 'royal-thai-armed-forces'],
  ])('is none of Thailand and not the state: reads %s as %s', (body, id) => {
    const { entities } = read(`${body}กล่าวว่า การเจรจาจะเดินหน้าต่อ`, { published: '2023-11-15' })
    expect(entities.map((entity) => entity.id)).toEqual([id])
  })

  it('does not read a person of such a name as the place', () => {
    const { entities } = read('พ.ต.ท.ประเวศ ใจดี กล่าวว่า เขตประเวศฝนตกหนัก', { published: '2023-11-15' })
    expect(entities.find(({ kind }) => kind === 'person')?.name).toBe('ประเวศ ใจดี')
  })

  it('reads a state behind a space as somebody else', () => {
    const { entities } = read('นายสมชาย ใจดี เดินทางจากกรมศุลกากร จีนแถลงว่า การเจรจาจะเดินหน้าต่อ', {
      published: '2023-11-15',
    })
    expect(entities.map(({ id }) => id)).toContain('china')
  })
})

describe('a house that stands for whoever sits in it', () => {
  it.each([
    ['วิสมาปุตรา', 'ministry-of-foreign-affairs-malaysia'],
    ['ทำเนียบบลูเฮาส์', 'presidential-office-south-korea'],
    ['ทำเนียบเอลิเซ', 'elysee-palace'],
    ['กาซาโรซาดา', 'casa-rosada'],
    ['จงหนานไห่', 'zhongnanhai'],
  ])('reads %s as %s', (house, id) => {
    expect(speaker(`${house}ระบุว่า การเจรจาจะเดินหน้าต่อ`, '2024-06-12')).toBe(id)
  })

  it.each([
    ['Wisma Putra', 'ministry-of-foreign-affairs-malaysia'],
    ['Foggy Bottom', 'department-of-state-united-states'],
    ['The Quai d’Orsay', 'ministry-of-foreign-affairs-france'],
    ['Malacañang', 'malacanang-palace'],
    ['The Blue House', 'presidential-office-south-korea'],
    ['South Block', 'south-block'],
    ['Gaimusho', 'ministry-of-foreign-affairs-japan'],
    ['Wisma Putra Hassan', 'wisma-putra-hassan'],
  ])('reads %s as %s', (house, id) => {
    expect(speaker(`${house} said on Monday that talks would continue.`, '2024-06-12')).toBe(id)
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
