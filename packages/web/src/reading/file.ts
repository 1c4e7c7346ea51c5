import type { Article } from '@thima/gather/page'
import type { FileAnswer, FileAsked } from './page-worker.ts'

/**
 * The article of a dropped file, or null where it holds none: text in whatever encoding, or a page. It is the one that `thima read`
 * and adding take from it, taken in a thread of its own that is loaded for it.
 */
export async function articleOfFile(file: File): Promise<Article | null> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<Article | null>((done, failed) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => done(data.article))
      worker.addEventListener('error', (event) => failed(new Error(event.message || 'The page could not be read.')))
      worker.postMessage({ bytes, name: file.name, type: file.type } satisfies FileAsked, [bytes.buffer])
    })
  } finally {
    worker.terminate()
  }
}
