import { type PageText, textOfPage } from './html.ts'

/** The text of a dropped file, or null where it holds none: text in UTF-8, UTF-16 or windows-874, or a page. */
export async function textOfFile(file: File): Promise<PageText | null> {
  const text = decode(new Uint8Array(await file.arrayBuffer()))
  if (text === null || text.trim() === '') return null
  if (/<html|<!doctype html|<body|<article/iu.test(text.slice(0, 5000)))
    return textOfPage(new DOMParser().parseFromString(text, 'text/html'))
  return { text, title: null, outlet: null, published: null, url: null }
}

/** Bytes as text: by their byte order mark, as UTF-8 where they are, else as Thai of one byte a character. */
export function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-874').decode(bytes)
  }
}
