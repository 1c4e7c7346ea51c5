export * from './detect.ts'
export type * from './document.ts'
export * from './events.ts'
export { firstIndex } from './first-index.ts'
export { keptWith } from './kept-with.ts'
export { Lexicon } from './lexicon.ts'
export {
  type ChoiceLesson,
  chance,
  type Example,
  type Judge,
  Linear,
  Notebook,
  type Shared,
  type TrainOptions,
  train,
  trainChoices,
  type Verdict,
  type Weights,
} from './linear.ts'
export { mentionsIn } from './mentions-in.ts'
export { packNames } from './name-lexicon.ts'
export type * from './names.ts'
export { holdersOf } from './office-holder.ts'
export { fold, introduced, officeIn, refer } from './offices.ts'
export type * from './pack.ts'
export type * from './pack-example.ts'
export type * from './page-words.ts'
export * from './quantities.ts'
export { relationBeforeOffice } from './relations.ts'
export { headed, referent, wholeOffice } from './resolve-source.ts'
export { shownLines } from './shown-lines.ts'
export { type Part, Term, terms } from './terms.ts'
export type * from './time-candidate.ts'
export * from './when.ts'
