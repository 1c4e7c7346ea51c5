import { type Article, gatherPage } from '@thima/gather/page'

/** A file to take an article from, as it was dropped. */
export interface FileAsked {
  bytes: Uint8Array
  name: string
  type: string
}

/** The article, or null where the file holds none. */
export type FileAnswer = { article: Article | null }

addEventListener('message', async ({ data: { bytes, name, type } }: MessageEvent<FileAsked>) => {
  const gathered = await gatherPage({ bytes, where: name, ...(type && { contentType: type }) }).catch(() => null)
  postMessage({ article: gathered?.article ?? null } satisfies FileAnswer)
})
