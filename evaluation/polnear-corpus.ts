import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '@thima/read/model'

/** One attribution as an annotator of PolNeAR marked it (brat standoff). */
export interface Marked {
  content: Span[]
  cue: Span[]
  source: Span[]
}

export interface MarkedText {
  name: string
  text: string
  /** The first annotator's; a few texts have several. */
  attributions: Marked[]
}

/** Reads a folder of PolNeAR: text/NAME.txt, attributions/NAME_ANNOTATOR.ann. */
export function loadPolnear(folder: string): MarkedText[] {
  const first = new Map<string, string>()
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[^_]*\.ann$/, '')
    if (file.endsWith('.ann') && !first.has(name)) first.set(name, file)
  }
  return [...first].map(([name, file]) => {
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
    return { name, text, attributions: marked(text, readFileSync(join(folder, 'attributions', file), 'utf8')) }
  })
}

/** Offsets there are code points; here they are UTF-16 units. */
function marked(text: string, standoff: string): Marked[] {
  const unit = [0]
  for (const ch of text) unit.push(unit[unit.length - 1] + ch.length)
  const spans = new Map<string, Span[]>()
  const out: Marked[] = []
  for (const line of standoff.split('\n')) {
    const [id, rest] = line.split('\t')
    if (rest === undefined) continue
    if (id.startsWith('T'))
      spans.set(
        id,
        rest
          .slice(rest.indexOf(' ') + 1)
          .split(';')
          .map((range) => range.split(' ').map((n) => unit[+n] ?? text.length) as unknown as Span),
      )
    if (!id.startsWith('E')) continue
    const of = (role: string) =>
      rest
        .split(' ')
        .filter((part) => part.replace(/\d*:.*/, '') === role)
        .flatMap((part) => spans.get(part.split(':')[1]) ?? [])
        .sort((a, b) => a[0] - b[0])
    out.push({ content: of('Content'), cue: of('Cue'), source: of('Source') })
  }
  return out
}
