import { NumberMap, numberSet } from '../grammar/number-map.ts'
import { packWeights, type TagModel } from '../grammar/tagger.ts'
import type { ContentModels } from './content.ts'
import type { CueWords } from './cue.ts'
import type { Model } from './features.ts'

/** A table of weights as the data files hold it: small whole numbers in base64, and what one of them is worth. */
export interface StoredTable {
  scale: number
  table: string
}

export interface StoredTags {
  sure: number[][]
  weights: string
}

export interface StoredAttribution {
  others: number[]
  with: number[]
  never: number[]
  cue: StoredTable
  source: StoredTable
  sides: StoredTable
  rightStart: StoredTable
  rightEnd: StoredTable
  leftEnd: StoredTable
  leftStart: StoredTable
}

/** The learnt choices of English, in the order in which a reading makes them. */
export interface Models extends ContentModels {
  readonly words: CueWords
  readonly cue: Model
  readonly source: Model
}

export function tagModel(stored: StoredTags): TagModel {
  return {
    sure: new NumberMap(stored.sure.map(([word, tag]) => [word, tag + 1] as const)),
    weights: packWeights(bytes(stored.weights)),
  }
}

export function attributionModels(stored: StoredAttribution): Models {
  const table = ({ scale, table }: StoredTable): Model => ({ scale, table: bytes(table) })
  return {
    words: { others: numberSet(stored.others), with: numberSet(stored.with), never: numberSet(stored.never) },
    cue: table(stored.cue),
    source: table(stored.source),
    sides: table(stored.sides),
    rightStart: table(stored.rightStart),
    rightEnd: table(stored.rightEnd),
    leftEnd: table(stored.leftEnd),
    leftStart: table(stored.leftStart),
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 as signed bytes, without help of the platform: Node and browsers differ in theirs. */
function bytes(base64: string): Int8Array {
  const value = new Uint8Array(128)
  for (let i = 0; i < 64; i++) value[ALPHABET.charCodeAt(i)] = i
  const pad = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const out = new Int8Array((base64.length / 4) * 3 - pad)
  for (let i = 0, n = 0; i < base64.length; i += 4) {
    const bits =
      (value[base64.charCodeAt(i)] << 18) |
      (value[base64.charCodeAt(i + 1)] << 12) |
      (value[base64.charCodeAt(i + 2) & 127] << 6) |
      value[base64.charCodeAt(i + 3) & 127]
    // What is past the end is not written.
    out[n++] = bits >> 16
    out[n++] = bits >> 8
    out[n++] = bits
  }
  return out
}
