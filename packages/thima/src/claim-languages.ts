import { claimWords as en } from '@thima/en/claim-words'
import { claimWords as th } from '@thima/th/claim-words'
import { loadLanguage } from './languages.ts'

/** What a ledger is given of the languages: how they cut words, and their words for what news is about. */
export async function claimLanguages() {
  const [thai, english] = await Promise.all([loadLanguage('th'), loadLanguage('en')])
  return [
    { tag: 'th', words: thai.words, claimWords: th },
    { tag: 'en', words: english.words, claimWords: en },
  ]
}
