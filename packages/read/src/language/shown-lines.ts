import type { Article, Line, LineRole } from './document.ts'

/** The lines of some roles, without the pieces of them that are furniture ("Site name - Headline"). */
export function shownLines({ lines, furniture }: Article, roles: ReadonlySet<LineRole>): Line[] {
  const out: Line[] = []
  let k = 0
  for (const { start, end, role } of lines) {
    if (!roles.has(role)) continue
    let from = start
    while (k < furniture.length && furniture[k][1] <= start) k++
    for (let j = k; j < furniture.length && furniture[j][0] < end; j++) {
      const [a, b] = furniture[j]
      if (a > from) out.push({ start: from, end: a, role })
      from = Math.max(from, b)
    }
    if (from < end) out.push({ start: from, end, role })
  }
  return out
}
