import type { Page } from './input.ts'
import { createPageReader, type ReadPage } from './reader.ts'

const reader = createPageReader()

export default async (page: Page): Promise<ReadPage> => (await reader)(page)
