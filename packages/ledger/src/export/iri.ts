/** An address as RDF can name it, with what may not stand in it escaped; null where it is none of the web. */
export function addressIri(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  return href.replace(/[\s<>"{}|\\^`]/gu, (character) => encodeURIComponent(character))
}
