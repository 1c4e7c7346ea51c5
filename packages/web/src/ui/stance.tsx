import type { Stance } from 'thima/model'
import { useWords } from '../app/settings.ts'

/** A sign beside the word, so that stances are told apart without colour. */
const SIGNS: Readonly<Record<Stance, string>> = {
  asserts: '❝',
  confirms: '✓',
  denies: '✕',
  doubts: '?',
  believes: '≈',
  expects: '→',
  intends: '↦',
  asks: '!',
  declines: '∅',
}

/** What the speaker does with the content. */
export function StanceTag({ stance }: { stance: Stance }) {
  const words = useWords()
  return (
    <span class={`stance ${stance}`}>
      <span aria-hidden="true">{SIGNS[stance]}</span> {words.stance[stance]}
    </span>
  )
}
