import { errors } from '../errors.ts'

/** Cursors are opaque outward: what they hold may change. */
export const sealed = (cursor: string | null): string | null =>
  cursor === null ? null : Buffer.from(cursor).toString('base64url')

export function opened(cursor: string | undefined): string | undefined {
  if (cursor === undefined || cursor === '') return undefined
  const text = Buffer.from(cursor, 'base64url').toString()
  if (text === '' || !/^[\d -]+$/.test(text)) throw errors.invalid('`after` is none of the cursors that `next` gives')
  return text
}

/** A page with its cursor sealed. */
export const sealedPage = <T extends { next: string | null }>(page: T): T => ({ ...page, next: sealed(page.next) })
