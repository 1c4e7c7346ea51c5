import { en } from './en.ts'
import { th } from './th.ts'

/** Words for the values of readings and ledgers, so that every interface calls them the same. */
export const terms = { th, en }

export type Terms = typeof en
export { linkName, shownName } from './names.ts'
export { noteText } from './notes.ts'
export { originName, originWhy } from './origins.ts'
