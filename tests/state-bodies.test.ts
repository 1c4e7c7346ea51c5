import { createThima } from 'thima'
import { describe, expect, it } from 'vitest'

const thima = await createThima()

/** Who is said to speak first. */
const speaker = (text: string) => thima.read(text).statements[0]?.chain[0]?.entity

/** Bodies of states as English outlets name them, as Thai ones do, and which they are. */
const BODIES = [
  ["Malaysia's Home Ministry", 'กระทรวงมหาดไทยมาเลเซีย', 'ministry-of-home-affairs-malaysia'],
  ['The Malaysian interior ministry', 'กระทรวงมหาดไทยของมาเลเซีย', 'ministry-of-home-affairs-malaysia'],
  [
    'The National Disaster Management Authority of Pakistan',
    'สำนักงานจัดการภัยพิบัติแห่งชาติปากีสถาน',
    'disaster-agency-pakistan',
  ],
  ['The Philippine Coast Guard', 'หน่วยยามฝั่งฟิลิปปินส์', 'philippine-coast-guard'],
  ["Vietnam's coast guard", 'หน่วยยามฝั่งของเวียดนาม', 'coast-guard-vietnam'],
  ['The Vietnamese health ministry', 'กระทรวงสาธารณสุขเวียดนาม', 'ministry-of-health-vietnam'],
  ["Japan's Ministry of Finance", 'กระทรวงการคลังญี่ปุ่น', 'ministry-of-finance-japan'],
  ["Indonesia's navy", 'กองทัพเรืออินโดนีเซีย', 'navy-indonesia'],
  ['The South Korean transport ministry', 'กระทรวงคมนาคมเกาหลีใต้', 'ministry-of-transport-south-korea'],
  ['The Election Commission of India', 'คณะกรรมการการเลือกตั้งอินเดีย', 'election-commission-india'],
  ["Indonesia's disaster mitigation agency", 'สำนักงานบรรเทาภัยพิบัติแห่งชาติอินโดนีเซีย', 'bnpb'],
  ["China's National Bureau of Statistics", 'สำนักงานสถิติแห่งชาติจีน', 'statistics-office-china'],
  ['The US Treasury', 'กระทรวงการคลังสหรัฐ', 'department-of-the-treasury-united-states'],
  ['Bangladesh police', 'ตำรวจบังกลาเทศ', 'police-of-bangladesh'],
  ['The Chadian army', 'กองทัพบกชาด', 'armed-forces-chad'],
  ['The Philippine weather bureau', 'สำนักงานอุตุนิยมวิทยาฟิลิปปินส์', 'meteorological-agency-philippines'],
] as const

describe('bodies of states', () => {
  it.each(BODIES)('reads %s and %s as one', (english, thai, id) => {
    expect(speaker(`${english} said on Monday that 20 people had died.`)).toBe(id)
    expect(speaker(`${thai}ระบุว่า มีผู้เสียชีวิต 20 คน`)).toBe(id)
  })

  it('keeps the state that stands apart from the name of its body', () => {
    const { entities } = thima.read("Thailand's Interior Ministry said on Monday that 20 people had died.")
    expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['thailand', 'ministry-of-interior-thailand']))
  })

  it('reads a bare name as the body of that sort that the text names, where it names one', () => {
    const last = (text: string) => thima.read(text).statements.at(-1)?.chain[0]?.entity
    const told = 'The Cambodian Foreign Ministry said on Monday that 20 people had died.'
    const other = "Thailand's Foreign Ministry said on Monday that it knew of none."
    const bare = 'The Foreign Ministry said on Tuesday that two more had died.'
    expect(last(`${told}\n\n${bare}`)).toBe('ministry-of-foreign-affairs-cambodia')
    expect(last(`${told}\n\n${other}\n\n${bare}`)).toBe('foreign-ministry')
  })

  it.each(['กระทรวงการต่างประเทศ', 'กระทรวงต่างประเทศ', 'กระทรวงการเงิน', 'กระทรวงการศึกษา'])(
    'reads %s whole where nobody knows whose it is',
    (words) => {
      const told = 'คาร์ทูม — ทางการซูดานและเอธิโอเปียจะพบกันในกรุงแอดดิสอาบาบา'
      const reading = thima.read(`${told}\n\n${words}ระบุว่า มีผู้เสียชีวิต 20 คน`)
      expect(reading.statements.at(-1)?.chain).toMatchObject([{ name: words, entity: words }])
    },
  )

  it.each([
    ["Malaysia's health minister said so on Monday.", 'ministry-of-health-malaysia'],
    ['The Indonesian navyman said so on Monday.', 'navy-indonesia'],
    ['The Congolese army said so on Monday.', 'armed-forces-republic-of-the-congo'],
    ['The Congolese army said so on Monday.', 'armed-forces-democratic-republic-of-the-congo'],
    ['รัฐบาลระบุว่า ผ้าสีชาดขายดี', 'chad'],
    ['ประชาชนในเวียดนามระบุว่า มีผู้เสียชีวิต 20 คน', 'police-of-vietnam'],
    ['กระทรวงสาธารณสุขระบุว่า ชาวเวียดนามเสียชีวิต 20 คน', 'ministry-of-health-vietnam'],
  ])('does not read one in %s', (text, id) => {
    expect(thima.read(text).entities.map((one) => one.id)).not.toContain(id)
  })
})
