import { en } from './en.ts'
import { th } from './th.ts'

export type UiLanguage = 'th' | 'en'

/** All words of the interface; English is the one that the compiler holds the other to. */
export type Words = typeof en

export const catalogues: Record<UiLanguage, Words> = { th, en }
