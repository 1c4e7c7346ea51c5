/** A body that every state has, with the words for it in front of or behind the state's name. */
export interface StateBody {
  /** The id of a state's body is this with the id of the state behind it: `ministry-of-health-chad`. */
  id: string
  is: string
  name: string
  /** The usual word first. */
  th: readonly string[]
  /** In small letters. */
  en: readonly string[]
  /** States in which knowledge has that body by another id. */
  but?: Readonly<Record<string, string>>
}

const ministry = (id: string, name: string, th: string, en: string, but?: Record<string, string>): StateBody => ({
  id: `ministry-of-${id}`,
  is: 'ministry',
  name: `Ministry of ${name}`,
  th: th.split(' ').map((word) => `กระทรวง${word}`),
  en: en.split(', '),
  but,
})

const body = (
  id: string,
  is: string,
  name: string,
  th: string,
  en: string,
  but?: Record<string, string>,
): StateBody => ({
  id,
  is,
  name,
  th: th.split(' '),
  en: en.split(', '),
  but,
})

/** "X ministry", "ministry of X", "department of X" and "X department". */
const both = (x: string) => `${x} ministry, ministry of ${x}, department of ${x}, ${x} department`

/**
 * Bodies of states by their generic names, as Thai and English outlets write them. What has a name of its own ("BNPB", "Scotland Yard") is
 * a row, and where its generic name means it too, it stands in `but`. An army is told of for the whole forces in both languages.
 */
export const STATE_BODIES: readonly StateBody[] = [
  ministry(
    'foreign-affairs',
    'Foreign Affairs',
    'การต่างประเทศ ต่างประเทศ',
    'foreign ministry, ministry of foreign affairs, foreign affairs ministry, external affairs ministry, ministry of external affairs, department of foreign affairs, foreign office',
    { 'united-states': 'department-of-state-united-states', 'united-kingdom': 'foreign-office-united-kingdom' },
  ),
  ministry(
    'defence',
    'Defence',
    'กลาโหม ป้องกันประเทศ',
    'defence ministry, defense ministry, ministry of defence, ministry of defense, ministry of national defence, ministry of national defense, national defence ministry, national defense ministry, department of defence, department of defense, defence department, defense department, department of national defense',
    { 'united-states': 'department-of-defense-united-states' },
  ),
  ministry(
    'interior',
    'Interior',
    'มหาดไทย กิจการภายใน กิจการภายในประเทศ',
    'interior ministry, ministry of interior, ministry of the interior, home ministry, ministry of home affairs, home affairs ministry, ministry of internal affairs, internal affairs ministry, department of home affairs, home affairs department, home office, department of the interior, interior department',
    { malaysia: 'ministry-of-home-affairs-malaysia', 'united-kingdom': 'home-office-united-kingdom' },
  ),
  ministry(
    'public-security',
    'Public Security',
    'ความมั่นคงสาธารณะ รักษาความมั่นคงสาธารณะ',
    'ministry of public security, public security ministry',
  ),
  ministry(
    'finance',
    'Finance',
    'การคลัง คลัง การเงิน',
    `${both('finance')}, treasury, treasury department, department of the treasury`,
    { 'united-states': 'department-of-the-treasury-united-states' },
  ),
  ministry(
    'health',
    'Health',
    'สาธารณสุข สุขภาพ',
    `${both('health')}, ministry of public health, public health ministry, ministry of health and welfare, health and welfare ministry`,
    {
      thailand: 'ministry-of-public-health-thailand',
      'united-states': 'department-of-health-and-human-services-united-states',
    },
  ),
  ministry('energy', 'Energy', 'พลังงาน', both('energy'), { 'united-states': 'department-of-energy-united-states' }),
  ministry('transport', 'Transport', 'คมนาคม ขนส่ง การขนส่ง', `${both('transport')}, ${both('transportation')}`, {
    'united-states': 'department-of-transportation-united-states',
  }),
  ministry('education', 'Education', 'ศึกษาธิการ การศึกษา', both('education'), {
    'united-states': 'department-of-education-united-states',
  }),
  ministry('agriculture', 'Agriculture', 'เกษตร เกษตรกรรม การเกษตร', `${both('agriculture')}, farm ministry`, {
    'united-states': 'department-of-agriculture-united-states',
  }),
  ministry('commerce', 'Commerce', 'พาณิชย์ การค้า', `${both('commerce')}, ${both('trade')}`, {
    'united-states': 'department-of-commerce-united-states',
  }),
  ministry('industry', 'Industry', 'อุตสาหกรรม', 'industry ministry, ministry of industry'),
  ministry(
    'economy',
    'Economy',
    'เศรษฐกิจ การเศรษฐกิจ',
    'economy ministry, ministry of economy, ministry of the economy, economics ministry, ministry of economic affairs, economic affairs ministry',
  ),
  ministry('justice', 'Justice', 'ยุติธรรม', both('justice'), {
    'united-states': 'department-of-justice-united-states',
  }),
  ministry('labour', 'Labour', 'แรงงาน', `${both('labour')}, ${both('labor')}`, {
    'united-states': 'department-of-labor-united-states',
  }),
  ministry(
    'environment',
    'Environment',
    'สิ่งแวดล้อม',
    'environment ministry, ministry of environment, ministry of the environment',
    { thailand: 'ministry-of-natural-resources-and-environment-thailand' },
  ),
  ministry('culture', 'Culture', 'วัฒนธรรม', 'culture ministry, ministry of culture'),
  ministry('tourism', 'Tourism', 'การท่องเที่ยว ท่องเที่ยว', 'tourism ministry, ministry of tourism', {
    thailand: 'ministry-of-tourism-and-sports-thailand',
  }),
  ministry('information', 'Information', 'สารสนเทศ ข่าวสาร ข้อมูลข่าวสาร', 'information ministry, ministry of information'),
  ministry('intelligence', 'Intelligence', 'ข่าวกรอง', 'intelligence ministry, ministry of intelligence'),
  body(
    'coast-guard',
    'agency',
    'Coast Guard',
    'หน่วยยามฝั่ง ยามฝั่ง หน่วยยามชายฝั่ง ยามชายฝั่ง กองกำลังยามฝั่ง กองกำลังยามชายฝั่ง กองกำลังรักษาชายฝั่ง หน่วยรักษาการณ์ชายฝั่ง หน่วยรักษาชายฝั่ง',
    'coast guard, coastguard',
    {
      china: 'china-coast-guard',
      japan: 'japan-coast-guard',
      malaysia: 'malaysian-maritime-enforcement-agency',
      philippines: 'philippine-coast-guard',
      'united-states': 'united-states-coast-guard',
    },
  ),
  body(
    'disaster-agency',
    'agency',
    'Disaster Agency',
    'สำนักงานจัดการภัยพิบัติแห่งชาติ สำนักงานบริหารจัดการภัยพิบัติแห่งชาติ หน่วยงานจัดการภัยพิบัติแห่งชาติ หน่วยงานบริหารจัดการภัยพิบัติแห่งชาติ องค์การจัดการภัยพิบัติแห่งชาติ องค์กรจัดการภัยพิบัติแห่งชาติ สำนักงานบรรเทาภัยพิบัติแห่งชาติ หน่วยงานบรรเทาภัยพิบัติแห่งชาติ สำนักงานภัยพิบัติแห่งชาติ หน่วยงานภัยพิบัติแห่งชาติ สำนักงานจัดการภัยพิบัติ สำนักงานบริหารจัดการภัยพิบัติ หน่วยงานจัดการภัยพิบัติ หน่วยงานบรรเทาภัยพิบัติ หน่วยงานภัยพิบัติ',
    'national disaster management authority, national disaster management agency, national disaster management office, national disaster mitigation agency, national disaster agency, disaster management authority, disaster management agency, disaster mitigation agency, disaster relief agency, disaster agency',
    { indonesia: 'bnpb', thailand: 'department-of-disaster-prevention-and-mitigation', 'united-states': 'fema' },
  ),
  body(
    'statistics-office',
    'agency',
    'Statistics Office',
    'สำนักงานสถิติแห่งชาติ สำนักสถิติแห่งชาติ สำนักงานสถิติ สำนักสถิติ',
    'national bureau of statistics, bureau of statistics, statistics bureau, national statistics office, national statistical office, central statistics office, statistics office, national statistics agency, statistics agency, statistics authority',
    { thailand: 'national-statistical-office-thailand' },
  ),
  body(
    'election-commission',
    'commission',
    'Election Commission',
    'คณะกรรมการการเลือกตั้งแห่งชาติ คณะกรรมการเลือกตั้งแห่งชาติ คณะกรรมการการเลือกตั้งกลาง คณะกรรมการเลือกตั้งกลาง คณะกรรมการการเลือกตั้ง คณะกรรมการเลือกตั้ง กกต.',
    'election commission, electoral commission, elections commission, national election commission, national election committee, national electoral commission, central election commission, central electoral commission, independent election commission, independent electoral commission, union election commission, commission on elections, election committee, election authority',
    { thailand: 'election-commission-of-thailand', 'united-states': 'federal-election-commission' },
  ),
  body(
    'meteorological-agency',
    'agency',
    'Meteorological Agency',
    'กรมอุตุนิยมวิทยา สำนักงานอุตุนิยมวิทยา สำนักอุตุนิยมวิทยา',
    'meteorological agency, meteorological department, meteorological service, meteorological administration, meteorology agency, weather bureau, weather agency',
    {
      indonesia: 'bmkg',
      japan: 'japan-meteorological-agency',
      thailand: 'thai-meteorological-department',
      'united-states': 'national-weather-service',
    },
  ),
  body(
    'police-of',
    'police',
    'Police',
    'สำนักงานตำรวจแห่งชาติ สำนักงานตำรวจ กรมตำรวจ ตำรวจ',
    'national police agency, national police, police force, police',
    { 'hong-kong': 'hong-kong-police', thailand: 'royal-thai-police' },
  ),
  body('armed-forces', 'armed-forces', 'Armed Forces', 'กองทัพบก กองทัพ', 'armed forces, military, army', {
    china: 'people-s-liberation-army',
    israel: 'israel-defense-forces',
    myanmar: 'myanmar-military',
    'north-korea': 'korean-people-s-army',
    thailand: 'royal-thai-armed-forces',
  }),
  body('navy', 'military', 'Navy', 'กองทัพเรือ ราชนาวี', 'navy', {
    'united-states': 'united-states-navy',
    thailand: 'royal-thai-navy',
  }),
  body('air-force', 'military', 'Air Force', 'กองทัพอากาศ', 'air force', {
    'united-states': 'united-states-air-force',
    ukraine: 'ukrainian-air-force',
    thailand: 'royal-thai-air-force',
  }),
  body(
    'border-guard',
    'agency',
    'Border Guard',
    'กองกำลังรักษาชายแดน หน่วยรักษาชายแดน กองกำลังพิทักษ์ชายแดน หน่วยพิทักษ์ชายแดน',
    'border guard service, border guards, border guard, border force',
  ),
  body('central-bank-of', 'central-bank', 'Central Bank', 'ธนาคารกลาง', 'central bank', {
    australia: 'reserve-bank-of-australia',
    canada: 'bank-of-canada',
    china: 'people-s-bank-of-china',
    germany: 'bundesbank',
    india: 'reserve-bank-of-india',
    indonesia: 'bank-indonesia',
    japan: 'bank-of-japan',
    laos: 'bank-of-the-lao-pdr',
    malaysia: 'bank-negara-malaysia',
    philippines: 'bangko-sentral-ng-pilipinas',
    russia: 'bank-of-russia',
    singapore: 'monetary-authority-of-singapore',
    'south-korea': 'bank-of-korea',
    thailand: 'bank-of-thailand',
    'united-kingdom': 'bank-of-england',
    'united-states': 'federal-reserve',
    vietnam: 'state-bank-of-vietnam',
  }),
  body('parliament-of', 'parliament', 'Parliament', 'รัฐสภา', 'parliament', {
    china: 'national-people-s-congress',
    germany: 'bundestag',
    israel: 'knesset',
    japan: 'national-diet',
    'north-korea': 'supreme-people-s-assembly',
    thailand: 'national-assembly-of-thailand',
    'united-states': 'united-states-congress',
  }),
  body('senate-of', 'parliament', 'Senate', 'วุฒิสภา', 'senate', { 'united-states': 'united-states-senate' }),
  body('cabinet-of', 'cabinet', 'Cabinet', 'คณะรัฐมนตรี', 'cabinet', { china: 'state-council-of-china' }),
  body(
    'presidency-of',
    'presidency',
    'Presidency',
    'ทำเนียบประธานาธิบดี สำนักงานประธานาธิบดี สำนักประธานาธิบดี',
    "presidential office, president's office, president’s office, presidential palace, presidency",
    {
      argentina: 'casa-rosada',
      bangladesh: 'bangabhaban',
      brazil: 'planalto-palace',
      chile: 'la-moneda',
      colombia: 'casa-de-narino',
      ecuador: 'carondelet-palace',
      france: 'elysee-palace',
      germany: 'bellevue-palace',
      india: 'rashtrapati-bhavan',
      indonesia: 'merdeka-palace',
      italy: 'quirinal-palace',
      lebanon: 'baabda-palace',
      pakistan: 'aiwan-e-sadr',
      philippines: 'malacanang-palace',
      portugal: 'belem-palace',
      russia: 'kremlin',
      singapore: 'istana-singapore',
      'south-africa': 'union-buildings',
      'south-korea': 'presidential-office-south-korea',
      taiwan: 'presidential-office-taiwan',
      ukraine: 'office-of-the-president-of-ukraine',
      'united-states': 'white-house',
      venezuela: 'miraflores-palace',
    },
  ),
  body(
    'prime-ministers-office',
    'prime-ministers-office',
    "Prime Minister's Office",
    'สำนักนายกรัฐมนตรี ทำเนียบนายกรัฐมนตรี',
    "prime minister's office, prime minister’s office",
    {
      france: 'hotel-matignon',
      germany: 'german-chancellery',
      italy: 'palazzo-chigi',
      spain: 'moncloa-palace',
      sweden: 'rosenbad',
      thailand: 'office-of-the-prime-minister-thailand',
      'united-kingdom': 'downing-street',
    },
  ),
  body('supreme-court', 'court', 'Supreme Court', 'ศาลฎีกา ศาลสูงสุด', 'supreme court', {
    india: 'supreme-court-of-india',
    thailand: 'supreme-court-of-thailand',
  }),
  body('constitutional-court', 'court', 'Constitutional Court', 'ศาลรัฐธรรมนูญ', 'constitutional court', {
    'south-korea': 'constitutional-court-of-korea',
    thailand: 'constitutional-court-of-thailand',
  }),
  body(
    'prosecutors-office',
    'agency',
    "Prosecutors' Office",
    'สำนักงานอัยการสูงสุด สำนักงานอัยการ',
    "prosecutor general's office, prosecutor general’s office, attorney general's office, attorney general’s office, prosecutor's office, prosecutor’s office, prosecutors' office, prosecutors’ office",
    { thailand: 'office-of-the-attorney-general-thailand' },
  ),
  body(
    'immigration-service',
    'agency',
    'Immigration Service',
    'สำนักงานตรวจคนเข้าเมือง กรมตรวจคนเข้าเมือง',
    'immigration department, immigration bureau, bureau of immigration, immigration service, immigration authority',
    { thailand: 'immigration-bureau-thailand' },
  ),
  body(
    'customs-service',
    'agency',
    'Customs Service',
    'กรมศุลกากร สำนักงานศุลกากร ศุลกากร',
    'general administration of customs, customs administration, customs department, customs service, bureau of customs, customs bureau',
    { thailand: 'customs-department-thailand', 'united-states': 'customs-and-border-protection-united-states' },
  ),
  body(
    'anti-corruption-agency',
    'agency',
    'Anti-Corruption Agency',
    'คณะกรรมการต่อต้านการทุจริต สำนักงานต่อต้านการทุจริต หน่วยงานต่อต้านการทุจริต สำนักงานปราบปรามการทุจริต',
    'anti-corruption commission, anti-corruption agency, anti-corruption bureau, anti-graft commission, anti-graft agency, corruption eradication commission',
    { thailand: 'national-anti-corruption-commission-thailand' },
  ),
  body(
    'civil-aviation-authority',
    'agency',
    'Civil Aviation Authority',
    'สำนักงานการบินพลเรือน กรมการบินพลเรือน องค์การการบินพลเรือน สำนักงานบริหารการบินพลเรือน',
    'civil aviation authority, civil aviation administration, civil aviation department, civil aviation agency',
    { thailand: 'civil-aviation-authority-of-thailand', 'united-states': 'federal-aviation-administration' },
  ),
  body(
    'national-security-council',
    'agency',
    'National Security Council',
    'สภาความมั่นคงแห่งชาติ',
    'national security council',
    {
      iran: 'supreme-national-security-council-iran',
      russia: 'security-council-of-russia',
    },
  ),
]
