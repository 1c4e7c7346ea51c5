/** One entity of Wikidata as its dumps and its API write it; only what is used here. */
export interface Item {
  id: string
  labels?: Record<string, { value: string }>
  aliases?: Record<string, { value: string }[]>
  claims?: Record<string, Claim[]>
}

interface Claim {
  rank?: 'preferred' | 'normal' | 'deprecated'
  mainsnak: Snak
  qualifiers?: Record<string, Snak[]>
}

interface Snak {
  snaktype?: string
  datavalue?: { value: unknown }
}

/** The statements of a property that stand, the preferred ones first. */
export function claims(item: Item, property: string): Claim[] {
  const all = (item.claims?.[property] ?? []).filter(({ rank }) => rank !== 'deprecated')
  return [...all.filter(({ rank }) => rank === 'preferred'), ...all.filter(({ rank }) => rank !== 'preferred')]
}

/** The Wikidata ids that a property points to. */
export const targets = (item: Item, property: string): string[] =>
  claims(item, property).flatMap(({ mainsnak }) => target(mainsnak) ?? [])

/** The texts that a property gives. */
export const texts = (item: Item, property: string): string[] =>
  claims(item, property).flatMap(({ mainsnak }) => {
    const value = mainsnak.datavalue?.value
    return typeof value === 'string' ? [value] : []
  })

/** The Wikidata id of a value. */
export function target(snak: Snak | undefined): string | null {
  const value = snak?.datavalue?.value as { id?: unknown } | undefined
  return typeof value?.id === 'string' ? value.id : null
}

/** A time in Thima's grammar, as exact as Wikidata calls it: day, month or year; null where it is coarser or none. */
export function time(snak: Snak | undefined): string | null {
  const value = snak?.datavalue?.value as { time?: unknown; precision?: unknown } | undefined
  const match = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(String(value?.time))
  if (match === null) return null
  const [, year, month, day] = match
  if (value?.precision === 11) return `${year}-${month}-${day}`
  if (value?.precision === 10) return `${year}-${month}`
  return value?.precision === 9 ? year : null
}
