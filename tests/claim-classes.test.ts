import { Decider, viewOf } from '@thima/ledger'
import { createThima } from 'thima'
import { claimLanguages } from 'thima/claim-languages'
import { describe, expect, it } from 'vitest'

/**
 * The classes by which corroboration tools are compared (widely reported, niche, fabricated, stale, distorted, copied), in texts
 * that are read as any other.
 */
const { read, knowledge } = await createThima()
const decider = new Decider(await claimLanguages(), knowledge)

type Text = [outlet: string, published: string, title: string, body: string]

/** What the ledger makes of texts (a, b, c …): for each claim that all its articles tell of, in order of those. */
function decided(texts: readonly Text[], asOf: string | null = null) {
  const articles = texts.map(([outlet, published, title, body], i) => {
    const text = `${title}\n\n${body}`
    const language = /[ก-ฮ]/.test(text) ? 'th' : 'en'
    const reading = read(text, { language, outlet, published, title })
    return { id: 'abcdefghijkl'[i], url: null, outlet, published, text, reading }
  })
  return decider.stories(articles).flatMap((story) =>
    story.claims.flatMap((claim) => {
      const view = viewOf(story, claim, asOf)
      if (view === null) return []
      const ids = new Set(view.members.map(({ telling }) => telling.article.id))
      return [
        {
          articles: [...ids].sort().join(''),
          status: view.status,
          origins: view.independentOrigins,
          flags: view.flags,
        },
      ]
    }),
  )
}

/** The claim that most articles tell. */
const main = (texts: readonly Text[], asOf: string | null = null) =>
  decided(texts, asOf).sort((a, b) => b.articles.length - a.articles.length)[0]

describe('what is widely reported', () => {
  it('rests on those who told it, not on the outlets that carried it', () => {
    const wire = 'Ghana will open an embassy in Latvia, Reuters reported, citing a diplomat in Accra.'
    const texts = ['Post', 'Star', 'Echo', 'Globe', 'Courier'].map(
      (outlet, i): Text => [
        `The ${outlet}`,
        `2025-03-0${i + 1}`,
        'Ghana to open embassy in Latvia',
        i % 2 === 0 ? wire : `${wire} No date was given.`,
      ],
    )
    expect(main(texts)).toMatchObject({ articles: 'abcde', status: 'single-origin', origins: 1 })
  })

  it('rests on two where two who do not speak for each other told it, in whatever languages', () =>
    expect(
      main([
        [
          'Reuters',
          '2025-03-03',
          'Ship sinks off Ghana',
          'A cargo ship sank off Ghana on Monday, fisherman Kofi Mensah said.',
        ],
        [
          'ไทยรัฐ',
          '2025-03-04',
          'เรือสินค้าจมนอกชายฝั่งกานา',
          'ดร.เจน สมิธ นักวิจัยทางทะเล กล่าวว่า เรือสินค้าจมนอกชายฝั่งกานาเมื่อวันจันทร์',
        ],
      ]),
    ).toMatchObject({ articles: 'ab', origins: 2 }))
})

describe('what is niche', () => {
  it('stands on its one origin, neither denied nor unsourced', () =>
    expect(
      main([
        [
          'Hill Herald',
          '2025-03-03',
          'Bhutan to license yak farms',
          'Bhutan will license yak farms, vet Dorji Wangmo said on Monday.',
        ],
      ]),
    ).toMatchObject({ status: 'single-origin', origins: 1, flags: [] }))
})

describe('what is fabricated', () => {
  it.each<[string, Text[]]>([
    [
      'in English',
      [
        [
          'The Post',
          '2025-03-03',
          'Posts say Peru president flees',
          'Posts on social media said on Monday that the president of Peru had fled to Brazil.',
        ],
        [
          'The Star',
          '2025-03-04',
          'Has the president of Peru fled?',
          'Rumours said that the president of Peru had fled to Brazil.',
        ],
      ],
    ],
    [
      'in Thai',
      [
        ['ข่าวสด', '2025-03-03', 'ลือประธานาธิบดีเปรูหนีไปบราซิล', 'มีข่าวลือในสื่อสังคมออนไลน์ว่า ประธานาธิบดีเปรูหนีไปบราซิล'],
        ['มติชน', '2025-03-04', 'โซเชียลแชร์ประธานาธิบดีเปรูหนี', 'โพสต์ในสื่อสังคมออนไลน์ระบุว่า ประธานาธิบดีเปรูหนีไปบราซิล'],
      ],
    ],
  ])('has no origin, however many pass it on: %s', (_, texts) => {
    for (const claim of decided(texts)) expect(claim.origins).toBe(0)
    expect(main(texts)).toMatchObject({ status: 'unsourced' })
  })
})

describe('what is stale', () => {
  const old: Text = [
    'Reuters',
    '2019-05-06',
    'Chad closes its border with Libya',
    'Chad has closed its border with Libya, Interior Minister Mahamat Abba Ali Salah said on Monday.',
  ]
  const late: Text = [
    'The Post',
    '2025-03-03',
    'Chad closes its border with Libya',
    'Chad has closed its border with Libya, a trader said on Monday.',
  ]
  it('does not support what is told years later', () => {
    expect(
      decided([old, late])
        .map(({ articles }) => articles)
        .filter((ids) => ids.length > 1),
    ).toEqual([])
  })

  it('is not known before its day', () =>
    expect(main([old, late], '2019-05-07')).toMatchObject({ articles: 'a', origins: 1 }))
})

describe('what is copied', () => {
  it('has the origin of the text that it copies', () => {
    const body =
      'A bridge over the river Volta collapsed on Sunday night after days of rain, and two lorries fell into the water. Engineers had closed one of its lanes in January. Traffic is led over the old ferry until the autumn at least, and the villages on the other bank are cut off from the market.'
    expect(
      main([
        ['Volta Times', '2025-03-03', 'Bridge collapses in Ghana', body],
        ['The Star', '2025-03-04', 'Bridge in Ghana collapses', body],
      ]),
    ).toMatchObject({ status: 'single-origin', origins: 1 })
  })
})

describe('what is distorted', () => {
  const told: Record<string, [first: Text, passedOn: Text]> = {
    'may, will': [
      [
        'Reuters',
        '2025-03-03',
        'Chile may raise its lithium tax',
        'Chile may raise its tax on lithium exports, Finance Minister Mario Marcel said on Monday.',
      ],
      [
        'The Echo',
        '2025-03-04',
        'Chile will raise its lithium tax',
        'Chile will raise its tax on lithium exports, Reuters reported on Monday.',
      ],
    ],
    'อาจ, จะ': [
      ['ไทยรัฐ', '2025-03-03', 'ชิลีอาจขึ้นภาษีส่งออกลิเธียม', 'มาริโอ มาร์เซล รัฐมนตรีคลังชิลี กล่าวเมื่อวันจันทร์ว่า ชิลีอาจขึ้นภาษีส่งออกลิเธียม'],
      ['ข่าวสด', '2025-03-04', 'ชิลีจะขึ้นภาษีส่งออกลิเธียม', 'ไทยรัฐรายงานเมื่อวันจันทร์ว่า ชิลีจะขึ้นภาษีส่งออกลิเธียม'],
    ],
    'considering, decided': [
      [
        'Kyodo',
        '2025-05-05',
        'Japan considers a ban on gallium exports',
        'Japan is considering a ban on exports of gallium, a trade ministry official told Kyodo on Monday.',
      ],
      [
        'The Star',
        '2025-05-06',
        'Japan decides to ban gallium exports',
        'Japan has decided to ban exports of gallium, Kyodo reported on Monday.',
      ],
    ],
    'พิจารณา, ตัดสินใจ': [
      [
        'มติชน',
        '2025-05-05',
        'ญี่ปุ่นกำลังพิจารณาห้ามส่งออกแกลเลียม',
        'เจ้าหน้าที่ระดับสูงของกระทรวงการค้าญี่ปุ่นกล่าวกับมติชนเมื่อวันจันทร์ว่า ญี่ปุ่นกำลังพิจารณาห้ามส่งออกแกลเลียม',
      ],
      ['เดลินิวส์', '2025-05-06', 'ญี่ปุ่นตัดสินใจห้ามส่งออกแกลเลียมแล้ว', 'มติชนรายงานเมื่อวันจันทร์ว่า ญี่ปุ่นตัดสินใจห้ามส่งออกแกลเลียมแล้ว'],
    ],
    'some, all': [
      [
        'AFP',
        '2025-07-07',
        'Some of the hostages freed in Kano',
        'Gunmen in Nigeria have released some of the hostages that they seized in Kano, police commissioner Salisu Bello said on Monday.',
      ],
      [
        'Lagos Post',
        '2025-07-08',
        'All hostages freed in Kano',
        'Gunmen in Nigeria have released all of the hostages that they seized in Kano, AFP reported.',
      ],
    ],
    'บางส่วน, ทั้งหมด': [
      [
        'ไทยพีบีเอส',
        '2025-07-07',
        'ปล่อยตัวประกันบางส่วนในเมืองคาโน',
        'ซาลิสุ เบลโล ตำรวจไนจีเรีย กล่าวเมื่อวันจันทร์ว่า กลุ่มมือปืนในไนจีเรียปล่อยตัวประกันบางส่วนในเมืองคาโนแล้ว',
      ],
      [
        'แนวหน้า',
        '2025-07-08',
        'ปล่อยตัวประกันทั้งหมดในเมืองคาโน',
        'ไทยพีบีเอสรายงานว่า กลุ่มมือปืนในไนจีเรียปล่อยตัวประกันทั้งหมดในเมืองคาโนแล้ว',
      ],
    ],
    'expected, has': [
      [
        'Reuters',
        '2025-09-01',
        'Envoy expected in Harare',
        'US envoy John Price is expected to arrive in Zimbabwe on Friday for talks, two diplomats told Reuters on Monday.',
      ],
      [
        'Harare Mail',
        '2025-09-02',
        'US envoy arrives in Zimbabwe',
        'US envoy John Price has arrived in Zimbabwe for talks, Reuters reported.',
      ],
    ],
    'คาดว่า, แล้ว': [
      [
        'บีบีซีไทย',
        '2025-09-01',
        'คาดทูตสหรัฐเยือนซิมบับเว',
        'นักการทูตสองรายบอกกับบีบีซีไทยเมื่อวันจันทร์ว่า ทูตพิเศษสหรัฐฯ จะเดินทางเยือนซิมบับเวในวันศุกร์',
      ],
      ['สยามรัฐ', '2025-09-02', 'ทูตพิเศษสหรัฐเยือนซิมบับเวแล้ว', 'บีบีซีไทยรายงานว่า ทูตพิเศษสหรัฐฯ เดินทางเยือนซิมบับเวแล้ว'],
    ],
  }
  it.each(Object.entries(told))('is not the claim that it was made stronger from: %s', (_, texts) => {
    const claims = decided(texts).map(({ articles }) => articles)
    expect(claims).toContain('a')
    expect(claims).toContain('b')
    expect(claims).not.toContain('ab')
  })

  it.each(Object.entries(told))('gives no second origin to what it was made from: %s', (_, texts) => {
    for (const { origins } of decided(texts)) expect(origins).toBeLessThanOrEqual(1)
  })

  it('is one claim where somebody of his own tells the stronger thing: that is its course', () => {
    const [first, passedOn] = told['expected, has']
    const own: Text = [
      'Harare Mail',
      '2025-09-02',
      'US envoy arrives in Zimbabwe',
      `${passedOn[3]} He arrived in Zimbabwe at noon, foreign ministry spokesman Livit Mugejo said.`,
    ]
    expect(decided([first, own]).map(({ articles }) => articles)).toContain('ab')
  })

  it('is one claim where its day has come meanwhile', () => {
    const [first, [outlet, , title, body]] = told['expected, has']
    expect(decided([first, [outlet, '2025-09-06', title, body]]).map(({ articles }) => articles)).toContain('ab')
  })

  it('supports nothing that it turns into its opposite', () => {
    const claims = decided([
      [
        'Reuters',
        '2025-03-03',
        'Niger reopens its airport',
        'Niger has reopened the airport of Niamey, Transport Minister Salissou Mahaman Salissou said on Monday.',
      ],
      [
        'The Star',
        '2025-03-04',
        'Niger has not reopened its airport',
        'Niger has not reopened the airport of Niamey, Reuters reported.',
      ],
    ])
    for (const { origins } of claims) expect(origins).toBeLessThanOrEqual(1)
  })
})

describe('what is denied in other words', () => {
  const post: Text = [
    'The Post',
    '2025-03-03',
    'Kenya to ban plastic bottles',
    'Kenya will ban plastic bottles, a shopkeeper said on Monday.',
  ]
  const thai: Text = ['ข่าวสด', '2025-03-03', 'เคนยาจะห้ามขวดพลาสติก', 'พ่อค้ารายหนึ่งกล่าวเมื่อวันจันทร์ว่า เคนยาจะห้ามขวดพลาสติก']
  it.each<[string, Text, string]>([
    [
      'no plan to',
      post,
      'Kenya has no plan to ban plastic bottles, government spokesman Isaac Mwaura said on Tuesday.',
    ],
    [
      'no decision to',
      post,
      'No decision has been taken to ban plastic bottles in Kenya, government spokesman Isaac Mwaura said on Tuesday.',
    ],
    [
      'denying reports that',
      post,
      'The government of Kenya issued a statement on Tuesday denying reports that it would ban plastic bottles.',
    ],
    ['ไม่มีแผน', thai, 'รัฐบาลเคนยากล่าวเมื่อวันอังคารว่า เคนยาไม่มีแผนห้ามขวดพลาสติก'],
    ['ออกแถลงการณ์ปฏิเสธข่าว', thai, 'รัฐบาลเคนยาออกแถลงการณ์เมื่อวันอังคาร ปฏิเสธข่าวที่ว่าเคนยาจะห้ามขวดพลาสติก'],
    ['ข่าวที่ว่า … ไม่เป็นความจริง', thai, 'รัฐบาลเคนยาชี้แจงเมื่อวันอังคารว่า ข่าวที่ว่าเคนยาจะห้ามขวดพลาสติกนั้น “ไม่เป็นความจริง”'],
  ])('is denied by the party, and confirmed by nobody: %s', (_, first, body) => {
    const claims = decided([first, ['The Star', '2025-03-04', 'Kenya', body]])
    expect(claims.filter(({ status }) => status === 'confirmed')).toEqual([])
    expect(claims.map(({ status }) => status)).toContain('denied')
  })

  it('does not deny what happens beside what nobody plans', () => {
    const claims = decided([
      [
        'The Star',
        '2025-03-04',
        'Minister held in Kenya',
        'Police in Kenya have arrested Mines Minister Ali Hassan, who has no plan to quit, lawyer Jane Njeri said on Tuesday.',
      ],
    ])
    expect(claims.filter(({ status }) => status === 'denied')).toEqual([])
  })
})
