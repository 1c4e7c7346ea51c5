import { describe } from 'vitest'
import { openStore } from '../store/open.ts'
import { questionsCase } from './questions.case.ts'

describe('SQLite', () => questionsCase(() => openStore(':memory:', { create: true })))
