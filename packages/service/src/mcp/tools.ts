import { z } from 'zod'
import { may, type Person } from '../access/roles.ts'
import * as api from '../api/index.ts'
import type { Context } from '../context.ts'
import { errors } from '../errors.ts'
import * as use from '../use/index.ts'
import { claimText, hitText, readingText, sourceText, traceText } from './text.ts'

/** What a tool answers: the same as data and as text to read. */
export interface ToolAnswer {
  data: Record<string, unknown>
  text: string
}

export interface Tool {
  name: string
  title: string
  description: string
  input: z.ZodRawShape
  output: z.ZodRawShape
  /** Whether it only asks. */
  readOnly: boolean
  run(context: Context, person: Person, given: never): Promise<ToolAnswer>
}

const tool = <I extends z.ZodRawShape, O extends z.ZodRawShape>(
  made: Omit<Tool, 'input' | 'output' | 'run'> & {
    input: I
    output: O
    run(
      context: Context,
      person: Person,
      given: z.infer<z.ZodObject<I>>,
    ): Promise<{ data: z.input<z.ZodObject<O>>; text: string }>
  },
): Tool => made as unknown as Tool

const limit = z.number().int().min(1).max(50).default(10)
const asOf = z.string().optional().describe('What was known at the end of that day: 2024-06-12.')

/** A statement of a text with where it stands. */
const Said = z.object({
  id: z.string(),
  content: z.string(),
  speaker: z.string().nullable(),
  through: z.array(z.string()),
  stance: z.string(),
  quotation: z.string(),
  saidAt: z.string().nullable(),
  confidence: z.string(),
  quote: api.Quote,
})

export const tools: readonly Tool[] = [
  tool({
    name: 'read_article',
    title: 'Read an article',
    description:
      'Reads a news text in Thai or English and tells every statement in it: who said it, through whom it came, when. Give `id` for an article of the ledger, or `text` or `html`. Nothing is stored.',
    input: {
      id: z.string().optional().describe('Id of an article of the ledger.'),
      text: z.string().max(400_000).optional(),
      html: z.string().max(4_000_000).optional(),
      title: z.string().optional(),
      outlet: z.string().optional(),
      published: z.string().optional().describe('ISO date or date-time.'),
    },
    output: {
      article: z.string().nullable(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      statements: z.array(Said),
    },
    readOnly: true,
    async run(context, _, { id, ...asked }) {
      const found =
        id === undefined ? { id: null, ...(await use.readText(context, asked)) } : await use.getArticle(context, id)
      const { text, reading, title, outlet, url } = found
      const statements = reading.statements.map(
        ({ id: local, content, chain, stance, quotation, saidAt, confidence }) => {
          const [start, end] = [content[0][0], content.at(-1)![1]]
          const telling = `${found.id ?? ''}#${local}`
          return {
            id: found.id === null ? local : telling,
            content: content.map(([from, to]) => text.slice(from, to)).join(' … '),
            speaker: chain[0]?.name ?? null,
            through: chain.slice(1).map(({ name }) => name),
            stance,
            quotation,
            saidAt,
            confidence,
            quote: {
              article: found.id ?? '',
              exact: text.slice(start, end),
              prefix: text.slice(Math.max(0, start - 32), start),
              suffix: text.slice(end, end + 32),
              start,
              end,
              url,
              address: found.id === null ? '' : `/article/${encodeURIComponent(found.id)}#${local}`,
            },
          }
        },
      )
      const data = {
        article: found.id,
        title,
        outlet: outlet ?? reading.outlet,
        published: reading.published,
        url,
        statements,
      }
      return { data, text: readingText(data) }
    },
  }),
  tool({
    name: 'find_statements',
    title: 'Find statements',
    description:
      'Finds statements in the ledger by words, Thai or English, and filters in the same line: source:ID origin:KEY outlet:"NAME" status:denied lang:th before:2024-06-13 after:2024-06-01.',
    input: {
      query: z.string().min(1).max(1000),
      limit,
      cursor: z.string().optional().describe('`next` of the answer before.'),
    },
    output: { statements: z.array(api.Hit), next: z.string().nullable(), total: z.int(), covers: api.Coverage },
    readOnly: true,
    async run(context, _, { query, limit: most, cursor }) {
      if (cursor !== undefined && !/^\d+$/.test(cursor)) throw errors.invalid('`cursor` is none that `next` gave')
      const { items, next, total, covers } = await use.search(context, { query, limit: most, after: cursor })
      return { data: { statements: items, next, total, covers }, text: hitText(items, total, covers) }
    },
  }),
  tool({
    name: 'claim_status',
    title: 'Status of a claim',
    description:
      'What stands of a claim: on how many independent origins, who confirmed and who denied it, and how that went day by day. Give the id of a claim or statement, or a sentence to look for. "Confirmed" always means by whom `confirmedBy` names.',
    input: { id: z.string().optional(), sentence: z.string().max(4000).optional(), asOf },
    output: {
      claims: z.array(
        api.ClaimCard.extend({
          likeness: z
            .number()
            .nullable()
            .describe('How like the sentence it is; null where it was asked for by its id.'),
          statements: z.array(api.ClaimStatement),
          history: z.array(api.HistoryDay),
        }),
      ),
      covers: api.Coverage,
    },
    readOnly: true,
    async run(context, _, { id, sentence, asOf: day }) {
      const ids = id !== undefined ? [{ id, likeness: null }] : await likeSentence(context, sentence)
      const claims = []
      for (const one of ids.slice(0, 3)) {
        const claim = await use.getClaim(context, one.id, day ?? null)
        if (claim === null) continue
        const { origins: _o, differing: _d, copies: _c, loops: _l, lost: _s, asOf: _a, covers: _v, ...kept } = claim
        claims.push({ ...kept, likeness: one.likeness })
      }
      const covers = await context.ledger.coverage()
      return { data: { claims, covers }, text: claimText(claims, covers) }
    },
  }),
  tool({
    name: 'trace_origin',
    title: 'Trace a claim to its origins',
    description:
      'From where each telling of a claim has it: the origins, the way through relays to each outlet, copies of one text, outlets that only cite each other. Give the id of a claim or statement.',
    input: { id: z.string(), asOf },
    output: { trace: api.Trace },
    readOnly: true,
    async run(context, _, { id, asOf: day }) {
      const trace = await use.traceClaim(context, id, day ?? null)
      if (trace === null) throw errors.noRoute(id)
      return { data: { trace }, text: traceText(trace) }
    },
  }),
  tool({
    name: 'who_said',
    title: 'What somebody said',
    description:
      'What a person, body or outlet is quoted with, through whom, and what became of the claims. Give an id or a name in Thai or English; without one it lists who is quoted most.',
    input: { source: z.string().optional(), limit, cursor: z.string().optional() },
    output: { source: api.Source.nullable(), most: z.array(api.SourceRow), covers: api.Coverage },
    readOnly: true,
    async run(context, _, { source, limit: most, cursor }) {
      if (cursor !== undefined && !/^\d+$/.test(cursor)) throw errors.invalid('`cursor` is none that `next` gave')
      if (source === undefined) {
        const { items, covers } = await use.listSources(context, { limit: most })
        return {
          data: { source: null, most: items, covers },
          text: items.map(({ id, name, statements }) => `${name} (${id}): ${statements}`).join('\n'),
        }
      }
      const found = await use.getSource(context, source, { limit: most, after: cursor })
      return { data: { source: found, most: [], covers: found.covers }, text: sourceText(found) }
    },
  }),
  tool({
    name: 'add_article',
    title: 'Add an article',
    description:
      'Adds an article to the ledger, reads it, and decides its story anew. The same article again changes nothing. Takes a keeper.',
    input: {
      text: z.string().min(1).max(400_000),
      title: z.string().optional(),
      url: z.string().optional(),
      outlet: z.string().optional(),
      published: z.string().optional().describe('ISO date or date-time with its offset.'),
      language: z.enum(['th', 'en']).optional(),
      id: z.string().optional(),
    },
    output: {
      did: z.string(),
      article: z.string(),
      address: z.string(),
      claims: z.array(api.ClaimRef),
      statements: z.int(),
    },
    readOnly: false,
    async run(context, person, article) {
      if (!may(person.role, 'keeper')) throw errors.forbidden(person.role, 'keeper')
      const item = await use.addOne(context, person, article)
      const { told } = await use.getArticle(context, item.article)
      const claims = [
        ...new Map(told.flatMap((one) => one.claims).map(({ linked: _, ...claim }) => [claim.id, claim])).values(),
      ]
      const address = `/article/${encodeURIComponent(item.article)}`
      return {
        data: { ...item, address, claims, statements: told.length },
        text: `${item.did}: ${item.article} (${address}), ${told.length} tellings\n${claims.map(({ id, about, status, polarity }) => `${id} ${status}, ${polarity}: “${about}”`).join('\n')}`,
      }
    },
  }),
]

/** Claims that are like a sentence, that with the closest telling first. */
async function likeSentence(
  context: Context,
  sentence: string | undefined,
): Promise<{ id: string; likeness: number }[]> {
  if (sentence === undefined) throw errors.invalid('it has neither `id` nor `sentence`')
  const { asked } = await use.check(context, { text: sentence })
  const found = asked.flatMap((one) => one.found).sort((a, b) => b.closest - a.closest || b.likeness - a.likeness)
  return [...new Map(found.map(({ claim, likeness }) => [claim.id, { id: claim.id, likeness }])).values()]
}
