import { join } from 'node:path'
import type { Plugin } from 'vite'
import { charOf, type PackedWeights, sameUpTo, type Weights } from '../src/reading/weights.ts'

/** Characters above this would be halves of others. */
const LAST_CHAR = 0xd7ff

/** Packs weights; null where they hold what the form cannot, so that they stay as they are. */
export function packWeights(weights: Weights): PackedWeights | null {
  const features = Object.values(weights).flatMap((model) => Object.keys(model))
  const parts = [...new Set(features.flatMap((feature) => feature.split('|').slice(1)))].sort()
  if (parts.some((part) => part.includes('\n'))) return null
  const numbers = new Map(parts.map((part, i) => [part, i]))
  const models: PackedWeights['models'] = []
  for (const [name, model] of Object.entries(weights)) {
    const groups = new Map<string, { first: string; rows: { feature: number[]; weight: number }[] }>()
    for (const [key, weight] of Object.entries(model)) {
      const [first, ...rest] = key.split('|')
      const shape = `${first}|${rest.length}`
      const group = groups.get(shape) ?? { first, rows: [] }
      group.rows.push({ feature: rest.map((part) => numbers.get(part)!), weight })
      groups.set(shape, group)
    }
    const columns: string[] = []
    let values = ''
    for (const { rows } of groups.values()) {
      rows.sort(({ feature: a }, { feature: b }) => a.reduce((order, part, i) => order || part - b[i], 0))
      const width = rows[0].feature.length
      for (let column = 0; column < width; column++) {
        let before = 0
        rows.forEach(({ feature }, i) => {
          const goesOn = column === 0 || (i > 0 && sameUpTo(column, feature, rows[i - 1].feature))
          const difference = feature[column] - (goesOn ? before : 0)
          columns.push(difference === 0 ? '' : String(difference))
          before = feature[column]
        })
      }
      for (const { weight } of rows) {
        const thousandths = Math.round(weight * 1000)
        if (thousandths / 1000 !== weight || Object.is(weight, -0) || charOf(thousandths) > LAST_CHAR) return null
        values += String.fromCharCode(charOf(thousandths))
      }
    }
    models.push({
      name,
      groups: [...groups.values()].map(({ first, rows }) => ({
        first,
        width: rows[0].feature.length,
        size: rows.length,
      })),
      columns: columns.join(','),
      values,
    })
  }
  return { parts: parts.join('\n'), models }
}

const root = join(import.meta.dirname, '../../..')
const PACKED = join(root, 'languages/th/data/attribution.json')
const UNPACK = join(import.meta.dirname, '../src/reading/weights.ts')

/** Sends the weights that read Thai packed: two fifths of what they take as JSON, and the same numbers. */
export function packedWeights(): Plugin {
  return {
    name: 'packed-weights',
    enforce: 'pre',
    transform(code, id) {
      if (id.split('?')[0] !== PACKED) return null
      const packed = packWeights(JSON.parse(code) as Weights)
      if (packed === null) return null
      return {
        code: `import { unpackWeights } from ${JSON.stringify(UNPACK)}\nexport default unpackWeights(JSON.parse(${JSON.stringify(JSON.stringify(packed))}))`,
        map: null,
        moduleType: 'js',
      }
    },
  }
}
