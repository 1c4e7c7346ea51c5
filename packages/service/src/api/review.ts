import { z } from 'zod'
import { ClaimRef } from './articles.ts'
import { ChainLink, Coverage, Day, Quote } from './common.ts'

export const DecisionKind = z
  .enum(['accept', 'reject', 'correct', 'merge', 'split', 'same-origin', 'other-origin'])
  .meta({ id: 'DecisionKind' })
export type DecisionKind = z.infer<typeof DecisionKind>

/** A statement that a person should look at. */
export const Unsure = z
  .object({
    id: z.string(),
    article: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    day: Day,
    language: z.string(),
    content: z.string(),
    around: z.object({ before: z.string(), after: z.string() }).describe('What stands around the content.'),
    speaker: z.string().nullable(),
    stance: z.string(),
    confidence: z.string().nullable(),
    chain: z.array(ChainLink),
    quote: Quote,
    claims: z.array(ClaimRef),
    why: z.array(z.string()),
  })
  .meta({ id: 'Unsure' })
export type Unsure = z.infer<typeof Unsure>

export const ReviewQueue = z
  .object({
    items: z.array(Unsure),
    left: z.int().describe('How many are left, these included.'),
    covers: Coverage,
  })
  .meta({ id: 'ReviewQueue' })
export type ReviewQueue = z.infer<typeof ReviewQueue>

export const Speaker = z
  .object({
    name: z.string().min(1),
    kind: z.enum(['person', 'government', 'organization', 'outlet', 'document', 'group', 'unnamed', 'unknown']),
    entity: z.string().nullable(),
  })
  .meta({ id: 'Speaker' })

export const DecisionRequest = z
  .object({
    kind: DecisionKind,
    ids: z.array(z.string()).min(1).max(2).describe('Ids of statements; two for `merge`, `split` and `same-origin`.'),
    speaker: Speaker.optional().describe('The right speaker, for `correct`.'),
    reason: z.string().max(2000).default(''),
  })
  .meta({ id: 'DecisionRequest' })
export type DecisionRequest = z.input<typeof DecisionRequest>

export const Decision = z
  .object({
    id: z.int(),
    at: z.string(),
    author: z.string(),
    reason: z.string(),
    kind: DecisionKind,
    article: z.string(),
    exact: z.string(),
    source: z.string().nullable(),
    with: z.object({ article: z.string(), exact: z.string() }).nullable(),
    speaker: Speaker.nullable(),
    undone: z.boolean(),
    orphaned: z.boolean().describe('Whether it no longer fits its text; then it does nothing.'),
  })
  .meta({ id: 'Decision' })
export type Decision = z.infer<typeof Decision>

export const DecisionsPage = z
  .object({ items: z.array(Decision), next: z.string().nullable() })
  .meta({ id: 'DecisionsPage' })
export type DecisionsPage = z.infer<typeof DecisionsPage>

/** What was written, by whom, when. */
export const AuditEntry = z
  .object({
    id: z.int(),
    at: z.string(),
    who: z.string(),
    role: z.string(),
    action: z.string().describe('`articles.add`, `decision.make`, `decision.undo`'),
    on: z.string(),
    outcome: z.string(),
  })
  .meta({ id: 'AuditEntry' })
export type AuditEntry = z.infer<typeof AuditEntry>

export const AuditPage = z.object({ items: z.array(AuditEntry), next: z.string().nullable() }).meta({ id: 'AuditPage' })
export type AuditPage = z.infer<typeof AuditPage>

export const Role = z.enum(['reader', 'reviewer', 'keeper']).meta({
  id: 'Role',
  description: 'A reader asks; a reviewer also decides; a keeper also adds articles and sees the audit.',
})
export type Role = z.infer<typeof Role>

/** Who asks, and what he may do. */
export const Me = z
  .object({ name: z.string(), role: Role, by: z.enum(['local', 'token', 'header']), demo: z.boolean() })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof Me>

/** What the ledger is made of. */
export const Overview = z
  .object({
    covers: Coverage,
    outlets: z.array(z.object({ outlet: z.string(), articles: z.int() })),
    statuses: z.array(z.object({ status: z.string(), claims: z.int() })),
    languages: z.array(z.object({ language: z.string(), articles: z.int() })),
    stories: z.int(),
    claims: z.int(),
    unsettled: z.int().describe('Stories to which something came and that are not decided yet.'),
    version: z.string(),
  })
  .meta({ id: 'Overview' })
export type Overview = z.infer<typeof Overview>
