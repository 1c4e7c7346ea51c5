import type { ReadOptions } from 'thima/model'

/** A text that was pasted: it is kept in this browser, so that its address leads back to it. */
export interface KeptText {
  /** The first twelve digits of its SHA-256. */
  id: string
  text: string
  title: string
  outlet: string | null
  published: string | null
  publishedFrom: 'given' | 'metadata' | null
  url: string | null
  language: string | null
  at: number
  /** What the page says of its text, where it came as one. */
  page?: Pick<ReadOptions, 'title' | 'links' | 'furniture' | 'captions'>
}

const MOST = 30

/** Keeps a text; the oldest makes room. */
export async function keep(text: KeptText): Promise<void> {
  await within('readwrite', (store) => store.put(text))
  const all = await recent()
  for (const old of all.slice(MOST)) await within('readwrite', (store) => store.delete(old.id))
}

export const kept = (id: string): Promise<KeptText | undefined> =>
  within('readonly', (store) => store.get(id) as IDBRequest<KeptText | undefined>)

/** The texts that are kept, the latest first. */
export async function recent(): Promise<KeptText[]> {
  const all = await within('readonly', (store) => store.getAll() as IDBRequest<KeptText[]>)
  return all.sort((a, b) => b.at - a.at)
}

export const forget = (): Promise<unknown> => within('readwrite', (store) => store.clear())

/** SHA-256 of a text, by which it is addressed. */
export async function idOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

let database: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  database ??= new Promise((done, failed) => {
    const request = indexedDB.open('thima', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('texts', { keyPath: 'id' })
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
  return database
}

async function within<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const store = (await open()).transaction('texts', mode).objectStore('texts')
  return new Promise((done, failed) => {
    const request = act(store)
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
}
