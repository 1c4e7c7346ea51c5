import type { EventType } from 'thima/model'
import type { Words } from '../words/index.ts'

/** Why a telling was linked to its claim, in plain words: `ledger/event/CONSULT`, `ledger/words/visit`. */
export function plainLinked(rule: string, words: Words): string {
  const [, by, ...rest] = rule.split('/')
  const what = rest.join('/')
  if (by === 'event') return words.linked.event(words.eventType[what as EventType] ?? what)
  if (by === 'words' && what === 'names') return words.linked.names
  if (by === 'words') return words.linked.words(what.split('+').join(', ').replaceAll('_', ' '))
  return words.why.other(rule)
}

export { originName as plainOrigin, originWhy as plainOriginWhy } from 'thima/terms'
