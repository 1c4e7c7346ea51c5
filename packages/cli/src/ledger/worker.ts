import { workerData } from 'node:worker_threads'
import type { Kept } from '@thima/gather'
import { createPageReader, type OwnRows, type ReadPage } from './reader.ts'

const [, own] = workerData as [unknown, OwnRows]
const reader = createPageReader(own)

export default async (page: Kept): Promise<ReadPage> => (await reader)(page)
