import { createThima, languagesOf, type Thima } from 'thima'
import type { Answer, Ask } from './protocol.ts'

/** Reads in a thread of its own, so that the page stays quick. English is loaded when the first text needs it. */
let thima: Promise<Thima> | null = null
let english = false

const answer = (message: Answer, transfer: Transferable[] = []) => postMessage(message, { transfer })

addEventListener('message', async ({ data: { id, text, options } }: MessageEvent<Ask>) => {
  try {
    if (!thima) answer({ id, step: 'program' })
    thima ??= createThima({ languages: ['th'] })
    const reader = await thima
    if (!english && languagesOf(text, options.language).includes('en')) {
      answer({ id, step: 'english' })
      await reader.prepare(text, options)
      english = true
    }
    answer({ id, step: 'reading' })
    const began = performance.now()
    const reading = reader.read(text, options)
    const ms = performance.now() - began
    const words = Uint32Array.from(reader.words(text, { language: reading.language }).flat())
    answer({ id, reading, words, ms }, [words.buffer])
  } catch (error) {
    answer({ id, failed: error instanceof Error ? error.message : String(error) })
  }
})
