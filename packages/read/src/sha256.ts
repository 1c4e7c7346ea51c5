/** WHATWG Encoding, in Node and in every browser: the one global of a platform that the engine uses. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** SHA-256 of a text's UTF-8 bytes, lower-case hex (FIPS 180-4). Own code because the engine has neither node:crypto nor an asynchronous Web Crypto call. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  const h = Int32Array.from(INITIAL)
  const w = new Int32Array(64)
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(block + i * 4)
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15]
      const b = w[i - 2]
      w[i] =
        (w[i - 16] +
          ((turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) | 0) +
          w[i - 7] +
          ((turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)) | 0)) |
        0
    }
    let [a, b, c, d, e, f, g, k] = h
    for (let i = 0; i < 64; i++) {
      const t1 = (k + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i] + w[i]) | 0
      const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      k = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    h[0] += a
    h[1] += b
    h[2] += c
    h[3] += d
    h[4] += e
    h[5] += f
    h[6] += g
    h[7] += k
  }
  return [...h].map((x) => (x >>> 0).toString(16).padStart(8, '0')).join('')
}

const turn = (x: number, n: number) => (x >>> n) | (x << (32 - n))

/** First 32 bits of the fractional parts of a root of the first primes. */
function primeRoots(count: number, root: 2 | 3): number[] {
  const out: number[] = []
  for (let n = 2; out.length < count; n++) {
    let prime = true
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false
    if (!prime) continue
    const r = root === 2 ? Math.sqrt(n) : Math.cbrt(n)
    out.push(((r - Math.floor(r)) * 0x100000000) | 0)
  }
  return out
}
const INITIAL = primeRoots(8, 2)
const ROUND = primeRoots(64, 3)
