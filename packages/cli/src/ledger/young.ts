import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Bytes of young memory from which on more of it saves no time. */
const ENOUGH = 30e6
/** Numbers that live for a moment in one step, and steps after which it is given up. */
const STEP = 10_000
const MOST = 1_000

/**
 * Lets the young memory of a process that reads many pages grow once, and then no more: by itself it would come to take a hundred
 * megabytes more. It grows when most of what is in it lives, so here things live until it has grown.
 */
export function growYoung(): void {
  setFlagsFromString('--semi-space-growth-factor=16')
  const living: unknown[] = []
  while (young() < ENOUGH && living.length < MOST) living.push(Array.from({ length: STEP }, (_, i) => i))
  setFlagsFromString('--semi-space-growth-factor=1')
}

const young = () => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? ENOUGH
