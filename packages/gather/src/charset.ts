/** A text decoded, and the encoding that it was in, by its WHATWG name. */
export interface Decoded {
  text: string
  charset: string
}

/**
 * Decodes a page. A byte order mark decides; else UTF-8 where the bytes are valid UTF-8, whatever the page says of itself
 * (a wrong label is common, valid UTF-8 by accident is not); else what `labels` say, the first that is known, unless they say
 * western European of what looks like Thai; else windows-874, in which Thai pages were written, where the bytes look like Thai; else windows-1252.
 */
export function decode(bytes: Uint8Array, labels: readonly (string | null | undefined)[] = []): Decoded {
  const marked = markOf(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), charset: marked }
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) return { text: utf8, charset: 'utf-8' }
  for (const label of labels) {
    const decoder = label ? decoderOf(label) : null
    if (!decoder || decoder.encoding === 'utf-8') continue
    // Editors declared the encoding of their templates ("iso-8859-1") and wrote Thai all the same.
    if (decoder.encoding === 'windows-1252' && looksThai(bytes)) break
    return { text: decoder.decode(bytes), charset: decoder.encoding }
  }
  const charset = mostlyUtf8(bytes) ? 'utf-8' : looksThai(bytes) ? 'windows-874' : 'windows-1252'
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

/** Bytes whose encoding is given by a byte order mark. */
export function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label.trim())
  } catch {
    return null
  }
}

/** UTF-8 with a few broken places, as where a page was cut or two were joined. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let sequences = 0
  let broken = 0
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]
    const more = lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1
    let taken = 1
    while (taken <= more && (bytes[i + taken] & 0xc0) === 0x80) taken++
    if (more > 0 && taken === more + 1) sequences++
    else if (more !== 0) broken++
    i += taken
  }
  return sequences > 10 * broken
}

/** Thai in windows-874 is runs of bytes from 0xA1 to 0xFB; in windows-1252 such bytes stand alone between letters. */
function looksThai(bytes: Uint8Array): boolean {
  let high = 0
  let inRuns = 0
  let outside = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte < 0x80) continue
    high++
    if ((byte >= 0xdb && byte <= 0xde) || byte > 0xfb) outside++
    if (bytes[i - 1] >= 0xa1 || bytes[i + 1] >= 0xa1) inRuns++
  }
  return high > 0 && inRuns >= 0.7 * high && outside <= 0.02 * high
}
