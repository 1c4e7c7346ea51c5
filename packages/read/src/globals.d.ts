/** WHATWG Encoding, in Node and in every browser; the engine uses no other global of a platform. */
declare class TextEncoder {
  encode(text: string): Uint8Array
}
