import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Texts in Thai of a corpus: gzipped JSON lines with `language` and `text`; at most so many of its first lines are looked at. */
export const thaiTexts = (file: string, most?: number): string[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n', most)
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { language: string; text: string })
    .filter(({ language }) => language === 'th')
    .map(({ text }) => text)
