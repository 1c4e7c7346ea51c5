/** Ways in which a piece of the view can look. Each also has a mark of its own, so that nothing hangs on colour alone. */
export type Look = 'title' | 'content' | 'cue' | 'source' | 'dim' | 'number'

const CODES: Record<Look, string> = {
  title: '1',
  content: '36',
  cue: '1',
  source: '4',
  dim: '2',
  number: '1;36',
}

export type Paint = (text: string, ...looks: readonly Look[]) => string

/** Paints with the terminal's own colours, or not at all. */
export function createPaint(color: boolean): Paint {
  if (!color) return (text) => text
  return (text, ...looks) =>
    looks.length === 0 || text === '' ? text : `\u001b[${looks.map((look) => CODES[look]).join(';')}m${text}\u001b[0m`
}
