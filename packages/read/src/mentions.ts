import type { Doc } from './language/index.ts'

/** Finds the places in the text that name something. */
export function readMentions(_doc: Doc): void {}
