import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as gather from '../index.ts'
import { gatherPage } from '../index.ts'
import { looksLikeAddress } from './address.ts'
import { fetchOver, type Net } from './fetch.ts'

const HTML =
  '<!doctype html><html><head><title>x</title></head><body><h1>พาดหัวข่าว</h1><p>นายกรัฐมนตรีกล่าวว่าจะไป</p></body></html>'

let servers: Server[] = []
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  servers = []
})

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A net in which `open.example` is this machine, and of this machine only that may be asked. */
const net = (more: Partial<Net> = {}): Partial<Net> => ({
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  mayReach: (ip) => ip === '127.0.0.1',
  ...more,
})
const html: RequestListener = (_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(HTML)
const fails = (code: string) => expect.objectContaining({ code, help: expect.stringMatching(/\./) })

describe('an address', () => {
  it('gives its page as it came, with what it said of itself', async () => {
    const port = await serve((request, answer) => {
      expect([request.method, request.headers.host]).toEqual(['GET', `open.example:${port}`])
      html(request, answer)
    })
    const seen: number[] = []
    const page = await fetchOver(net(), `http://open.example:${port}/a?b=c#part`, { progress: (n) => seen.push(n) })
    expect(page).toMatchObject({
      address: `http://open.example:${port}/a?b=c`,
      contentType: 'text/html; charset=utf-8',
    })
    expect(Buffer.from(page.bytes).toString()).toBe(HTML)
    expect(seen.at(-1)).toBe(Buffer.byteLength(HTML))
    expect((await gatherPage(page)).article).toMatchObject({ title: 'พาดหัวข่าว', url: page.address })
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('is unpacked from %s', async (packing, pack) => {
    const port = await serve((_, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': packing }).end(pack(HTML)),
    )
    expect(Buffer.from((await fetchOver(net(), `http://open.example:${port}`)).bytes).toString()).toBe(HTML)
  })

  it('is read in the charset that came with it', async () => {
    const thai = Buffer.from([0xb9, 0xd2, 0xc2, 0xa1, 0xcf])
    const port = await serve((_, answer) => answer.setHeader('content-type', 'text/plain; charset=tis-620').end(thai))
    const { article } = await gatherPage(await fetchOver(net(), `http://open.example:${port}`))
    expect(article?.text).toBe('นายกฯ')
  })

  it('leads on, and the page has the address where it ends', async () => {
    const port = await serve((request, answer) =>
      request.url === '/a' ? answer.writeHead(302, { location: '/b' }).end('moved') : html(request, answer),
    )
    expect((await fetchOver(net(), `http://open.example:${port}/a`)).address).toBe(`http://open.example:${port}/b`)
  })

  it('is not that of another site, whatever its page says', async () => {
    const canonical = (href: string) => HTML.replace('</head>', `<link rel="canonical" href="${href}"></head>`)
    const of = async (href: string) =>
      (await gatherPage({ bytes: Buffer.from(canonical(href)), where: 'x', address: 'https://www.a.example/1' }))
        .article?.url
    expect(await of('https://a.example/one')).toBe('https://a.example/one')
    expect(await of('https://b.example/one')).toBe('https://www.a.example/1')
  })
})

describe('what is not fetched', () => {
  it.each(['ftp://a.example/x', 'file:///etc/passwd', 'data:text/html,x', 'javascript:1', 'http://', 'nonsense'])(
    'is %s',
    async (address) => {
      await expect(fetchOver(net(), address)).rejects.toEqual(fails('address-invalid'))
    },
  )

  it('is an address with a password, which is not repeated', async () => {
    const failure = await fetchOver(net(), 'https://me:secret@a.example/').catch((error: Error) => error)
    expect(failure).toEqual(fails('address-invalid'))
    expect((failure as Error).message).not.toContain('secret')
  })

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
    'http://localhost/',
  ])('is %s, over the net that people have', async (address) => {
    await expect(gather.fetchPage(address)).rejects.toEqual(fails('address-private'))
  })

  it('is a host that is looked up to a closed address, also beside an open one', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '::ffff:10.0.0.1', family: 6 },
    ]
    await expect(fetchOver({ resolve }, 'https://news.example/')).rejects.toEqual(fails('address-private'))
  })

  it('is a closed address to which an open one leads', async () => {
    const port = await serve((_, answer) => answer.writeHead(301, { location: 'http://192.168.0.1/' }).end())
    await expect(fetchOver(net(), `http://open.example:${port}/`)).rejects.toEqual(fails('address-private'))
    const other = await serve((_, answer) => answer.writeHead(301, { location: 'file:///etc/passwd' }).end())
    await expect(fetchOver(net(), `http://open.example:${other}/`)).rejects.toEqual(fails('address-invalid'))
  })

  it('is another address than the one that was judged, should the name change its mind', async () => {
    const port = await serve(html)
    const resolve = vi
      .fn<Net['resolve']>()
      .mockResolvedValueOnce([{ address: '127.0.0.1', family: 4 }])
      .mockResolvedValue([{ address: '10.0.0.1', family: 4 }])
    await fetchOver(net({ resolve }), `http://rebinding.example:${port}/`)
    expect(resolve).toHaveBeenCalledTimes(1)
  })

  it('is a name that nobody has', async () => {
    const resolve = () => Promise.reject(new Error('getaddrinfo ENOTFOUND'))
    await expect(fetchOver(net({ resolve }), 'http://none.example/')).rejects.toEqual(fails('address-unreachable'))
  })
})

describe('limits', () => {
  it('end a page that is too large, by what it says or by what comes', async () => {
    const said = await serve((_, answer) => answer.writeHead(200, { 'content-length': 5_000 }).end('x'.repeat(5_000)))
    await expect(fetchOver(net({ size: 1_000 }), `http://open.example:${said}/`)).rejects.toEqual(
      fails('page-too-large'),
    )
    const bomb = await serve((_, answer) =>
      answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
    )
    await expect(fetchOver(net({ size: 1_000_000 }), `http://open.example:${bomb}/`)).rejects.toEqual(
      fails('page-too-large'),
    )
  })

  it('end a page that never ends, and a name that is never found', async () => {
    const drips = await serve((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).write('<p>'))
    await expect(fetchOver(net({ time: 150 }), `http://open.example:${drips}/`)).rejects.toEqual(
      fails('address-timeout'),
    )
    await expect(
      fetchOver(net({ time: 50, resolve: () => new Promise(() => {}) }), 'http://a.example/'),
    ).rejects.toEqual(fails('address-timeout'))
  })

  it('end what leads on and on', async () => {
    const port = await serve((_, answer) => answer.writeHead(302, { location: '/again' }).end())
    await expect(fetchOver(net({ redirects: 3 }), `http://open.example:${port}/`)).rejects.toEqual(
      fails('address-redirects'),
    )
  })

  it('refuse what is no text, and what is no page', async () => {
    const pdf = await serve((_, answer) => answer.setHeader('content-type', 'application/pdf').end('%PDF-'))
    await expect(fetchOver(net(), `http://open.example:${pdf}/`)).rejects.toEqual(fails('address-type'))
    const packed = await serve((_, answer) => answer.writeHead(200, { 'content-encoding': 'rot13' }).end('x'))
    await expect(fetchOver(net(), `http://open.example:${packed}/`)).rejects.toEqual(fails('address-type'))
    const gone = await serve((_, answer) => answer.writeHead(404).end('no'))
    await expect(fetchOver(net(), `http://open.example:${gone}/`)).rejects.toEqual(fails('address-status'))
  })

  it('are those of whoever asks, too: it stops when told', async () => {
    const port = await serve(() => {})
    const stop = new AbortController()
    const asked = fetchOver(net(), `http://open.example:${port}/`, { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(asked).rejects.toThrow('enough')
  })

  it('end a page that breaks off', async () => {
    const port = await serve((_, answer) => {
      answer.writeHead(200, { 'content-length': 100 }).write('half')
      setImmediate(() => answer.destroy())
    })
    await expect(fetchOver(net(), `http://open.example:${port}/`)).rejects.toEqual(fails('address-unreachable'))
  })
})

it('opens no way into a closed net from outside the package', () => {
  expect(Object.keys(gather)).not.toContain('fetchOver')
  expect(gather.fetchPage.length).toBe(2)
})

it('tells an address from a file and from a sentence', () => {
  for (const address of ['https://a.example/x', 'http://a', 'ftp://x.y']) expect(looksLikeAddress(address)).toBe(true)
  for (const other of ['a.html', 'C:\\x\\y', '-', 'He said: https://a.example is new', '/tmp/x'])
    expect(looksLikeAddress(other)).toBe(false)
})
