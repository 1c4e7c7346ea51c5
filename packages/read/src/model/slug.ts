/** A name as an id: lower case, words joined by hyphens, letters of any script kept; the same name gives the same id anywhere. */
export function slug(name: string): string {
  return (
    name
      .normalize('NFKC')
      .replaceAll('\u0e4d\u0e32', 'ำ')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'unnamed'
  )
}
