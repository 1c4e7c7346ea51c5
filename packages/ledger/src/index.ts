export { type Added, articleKey, type Captured } from './add.ts'
export type { LedgerArticle } from './claims/article.ts'
export { type Claim, Decider, type Story, type View, viewOf } from './claims/decide.ts'
export { type Anchor, anchorOf, DECISIONS, type Decision, type DecisionKind } from './claims/decisions.ts'
export { type PrintedClaim, printed } from './claims/print.ts'
export { FLAGS, type Flag, STATUSES, type Status } from './claims/status.ts'
export type { ClaimLanguage } from './claims/words.ts'
export { annotations } from './export/annotations.ts'
export { type Correction, correctionsOf } from './export/corrections.ts'
export { cell, claimsCsv, statementsCsv } from './export/csv.ts'
export { type Entry, entriesOf } from './export/entries.ts'
export { prov } from './export/prov.ts'
export { takeIn } from './export/take-in.ts'
export { type ArticleDetail, Ledger, type LedgerOptions, openLedger } from './ledger.ts'
export { type Prepared, prepare } from './prepare.ts'
export { decideOn, decisionsOf, undo } from './review/decisions.ts'
export {
  type Choice,
  decisionBy,
  decisionOn,
  type ListedDecision,
  listDecisions,
  pageOfDecisions,
  type Unsure,
  unsureOf,
} from './review/queue.ts'
export { type Share, settle } from './settle.ts'
export {
  dropJob,
  type Holder,
  holdJobs,
  type KeptJob,
  type KeptPage,
  keepJob,
  keptJobs,
  noteJob,
  takeJob,
} from './store/jobs.ts'
export { openStore } from './store/open.ts'
export type { ArticleBrief, ArticlesQuery, Capture, Told } from './use/articles.ts'
export { type AuditEntry, answeredTo, enterAudit, keepAnswer, listAudit } from './use/audit.ts'
export { type ClaimCard, cardOf, trimmed } from './use/card.ts'
export type { Checked } from './use/check.ts'
export type { ClaimDetail } from './use/claim.ts'
export type { ClaimLink } from './use/claim-links.ts'
export type { SourceDetail } from './use/source.ts'
export type { StoryCard, StoryDetail } from './use/story.ts'
export { type Path, type Trace, traceDot } from './use/trace.ts'
