/** WHATWG Encoding, in Node and in every browser: the one global of a platform that the engine uses. */
declare const TextEncoder: new () => { encodeInto(text: string, into: Uint8Array): { read: number; written: number } }

const encoder = new TextEncoder()
/** Room for the bytes of one text; it grows and is used again, unless one text alone made it large. */
let room = new Uint8Array(1 << 16)
const LARGE = 1 << 22

/** SHA-256 of a text's UTF-8 bytes, lower-case hex (FIPS 180-4). Own code because the engine has neither node:crypto nor an asynchronous Web Crypto call. */
export function sha256(text: string): string {
  // A UTF-16 unit takes three bytes at most; padding adds less than two blocks.
  const most = text.length * 3 + 128
  if (room.length < most) room = new Uint8Array(most)
  const bytes = room
  const { written } = encoder.encodeInto(text, bytes)
  const length = (((written + 8) >> 6) << 6) + 64
  bytes.fill(0, written, length)
  bytes[written] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(length - 8, Math.floor(written / 0x20000000))
  view.setUint32(length - 4, (written << 3) >>> 0)
  state.set(INITIAL)
  for (let block = 0; block < length; block += 64) addBlock(bytes, block)
  if (bytes.length > LARGE) room = new Uint8Array(1 << 16)
  let hex = ''
  for (const x of state) hex += HEX[x >>> 24] + HEX[(x >>> 16) & 255] + HEX[(x >>> 8) & 255] + HEX[x & 255]
  return hex
}

/** Bytes in hex. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const state = new Int32Array(8)
const w = new Int32Array(64)

function addBlock(bytes: Uint8Array, block: number): void {
  for (let i = 0, at = block; i < 16; i++, at += 4)
    w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]
    const y = w[i - 2]
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    w[i] = (((w[i - 16] + s0) | 0) + ((w[i - 7] + s1) | 0)) | 0
  }
  let a = state[0]
  let b = state[1]
  let c = state[2]
  let d = state[3]
  let e = state[4]
  let f = state[5]
  let g = state[6]
  let h = state[7]
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (((((h + s1) | 0) + (g ^ (e & (f ^ g)))) | 0) + ((ROUND[i] + w[i]) | 0)) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] += a
  state[1] += b
  state[2] += c
  state[3] += d
  state[4] += e
  state[5] += f
  state[6] += g
  state[7] += h
}

/** First 32 bits of the fractional parts of a root of the first primes. */
function primeRoots(count: number, root: 2 | 3): Int32Array {
  const out: number[] = []
  for (let n = 2; out.length < count; n++) {
    let prime = true
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false
    if (!prime) continue
    const r = root === 2 ? Math.sqrt(n) : Math.cbrt(n)
    out.push(((r - Math.floor(r)) * 0x100000000) | 0)
  }
  return Int32Array.from(out)
}
const INITIAL = primeRoots(8, 2)
const ROUND = primeRoots(64, 3)
