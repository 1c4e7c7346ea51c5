import type { Knowledge } from 'thima'
import { originName } from 'thima/terms'
import type { Context } from '../context.ts'

/** How who tells something is called in the language of the interface: by knowledge where it has a name in it, else as the ledger does. */
export function namesIn(knowledge: Knowledge, { ui, language }: Context): (name: string) => string {
  if (language !== 'th') return (name) => name
  const thai = (name: string) => {
    const ids = knowledge.lookup(name)
    return (ids.length === 1 && knowledge.entity(ids[0])?.th?.[0]) || name
  }
  return (name) => originName(name.split(SPOKE).map(thai).join(SPOKE), ui)
}

const SPOKE = ' who spoke to '
