export { createKnowledge, type KnowledgeOptions } from './create.ts'
export { knowledge, rows } from './knowledge.ts'
export { mergeRows } from './merge.ts'
