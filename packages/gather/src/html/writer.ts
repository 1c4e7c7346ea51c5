/** Puts the text of a page together: white space is collapsed, a break or a space is written only when something follows it. */
export class Writer {
  private readonly parts: string[] = []
  private pending: 0 | 1 | 2 = 0
  private space: '' | ' ' | '\t' = ''
  length = 0

  get text(): string {
    return this.parts.join('')
  }

  /** Writes what a text node holds; says where its first character that is no white space came to stand, or -1. */
  write(data: string, preformatted: boolean): number {
    const text = preformatted ? data : data.replace(/[ \t\n\r\f]+/g, ' ')
    const words = preformatted ? text : text.replace(/^ | $/g, '')
    if (words === '') {
      if (text !== '') this.space ||= ' '
      return -1
    }
    if (this.length > 0) {
      if (this.pending > 0) this.put('\n'.repeat(this.pending))
      else if (this.space || (!preformatted && text.startsWith(' '))) this.put(this.space || ' ')
    }
    this.pending = 0
    this.space = !preformatted && text.endsWith(' ') ? ' ' : ''
    const first = words.search(/\S/)
    const start = first < 0 ? -1 : this.length + first
    this.put(words)
    return start
  }

  /** 1 ends the line, 2 leaves an empty line. */
  breakLine(level: 0 | 1 | 2): void {
    if (level === 0) return
    this.pending = Math.max(this.pending, level) as 1 | 2
    this.space = ''
  }

  /** The next cell of a row. */
  nextCell(): void {
    if (this.pending === 0) this.space = '\t'
  }

  /** What follows is another word, whatever stands between the two. */
  nextWord(): void {
    if (this.pending === 0) this.space ||= ' '
  }

  /** `<br>`: a line that is broken twice is an empty line. */
  endLine(): void {
    this.breakLine(this.pending === 0 ? 1 : 2)
  }

  private put(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }
}
