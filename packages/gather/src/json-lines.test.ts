import { describe, expect, it } from 'vitest'
import { type Gathered, gather, jsonLines } from './index.ts'

async function* chunked(text: string, size: number) {
  const data = new TextEncoder().encode(text)
  for (let i = 0; i < data.length; i += size) yield data.subarray(i, i + size)
}

async function lines(text: string, size = 7): Promise<Gathered[]> {
  const found: Gathered[] = []
  for await (const one of jsonLines(chunked(text, size), 'a.jsonl')) found.push(one)
  return found
}

describe('jsonLines', () => {
  it('reads title and text as one text with an empty line between them', async () => {
    const row = {
      id: 'a1',
      url: 'https://x.example/1',
      outlet: 'ก',
      language: 'th',
      published: '2024-06-12',
      title: 'พาดหัว',
      text: 'เนื้อ\nข่าว',
    }
    expect(await lines(`\ufeff${JSON.stringify(row)}\r\n`)).toMatchObject([
      { article: { ...row, text: 'พาดหัว\n\nเนื้อ\nข่าว', publishedFrom: 'given' } },
    ])
  })

  it('reads a line without a title as its text alone', async () => {
    expect(await lines('{"text":"ข่าว"}')).toMatchObject([{ article: { text: 'ข่าว', title: null, id: null } }])
    expect(await lines('{"title":"","text":"ข่าว"}')).toMatchObject([{ article: { text: 'ข่าว', title: null } }])
  })

  it('reads on after a line that is broken, and says which it was', async () => {
    const found = await lines(
      '{"text":"ก"}\n{"text":\n\n[1]\n{"id":1,"text":"ข"}\n{"text":5}\n{"text":"ค","published":"เมื่อวาน"}\n{"text":" "}',
    )
    expect(
      found.map(({ article, error }) => article?.text ?? `${error?.code} ${error?.message.split(' ')[0]}`),
    ).toEqual([
      'ก',
      'json-line-invalid a.jsonl:2',
      'json-line-invalid a.jsonl:4',
      'ข',
      'json-line-invalid a.jsonl:6',
      'json-line-invalid a.jsonl:7',
      'page-empty a.jsonl:8',
    ])
  })

  it.each(['{\n  "text": "ข่าว"\n}', '[\n{"text":"ก"},\n{"text":"ข"}\n]', '\n[{\n"text": "ก"\n}]'])(
    'says once that %j goes over several lines',
    async (text) => {
      expect(await lines(text)).toMatchObject([{ error: { code: 'json-line-invalid' } }])
    },
  )

  it('reads on after a lone bracket in the middle', async () => {
    expect(await lines('{"text":"ก"}\n{\n{"text":"ข"}')).toMatchObject([{}, { error: {} }, { article: { text: 'ข' } }])
  })

  it('is told by its content', async () => {
    const found: Gathered[] = []
    for await (const one of gather(chunked('\n{"id":"a","text":"ข่าว"}\n', 5), { where: '-' })) found.push(one)
    expect(found).toMatchObject([{ article: { id: 'a', text: 'ข่าว' } }])
  })

  it('reads a line that is not UTF-8 as broken', async () => {
    async function* latin() {
      yield Uint8Array.from([...new TextEncoder().encode('{"text":"caf'), 0xe9, 0x22, 0x7d])
    }
    const found: Gathered[] = []
    for await (const one of jsonLines(latin(), 'a.jsonl')) found.push(one)
    expect(found[0].error?.code).toBe('json-line-invalid')
  })
})
