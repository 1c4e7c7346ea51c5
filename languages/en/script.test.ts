import { describe, expect, it } from 'vitest'
import { share, words } from './script.ts'

const cut = (text: string) => {
  const { length, starts, ends } = words(text)
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]))
}

describe('words of English', () => {
  it.each([
    ['Gov. Reyes didn’t say.', ['Gov.', 'Reyes', 'didn’t', 'say', '.']],
    ["the envoy's plan", ['the', 'envoy', "'s", 'plan']],
    ["they'll go, we've said", ['they', "'ll", 'go', ',', 'we', "'ve", 'said']],
    ['the U.S. and J. Ortiz', ['the', 'U.S.', 'and', 'J.', 'Ortiz']],
    ['$1,000 at 10:30 a.m.', ['$', '1,000', 'at', '10:30', 'a.m.']],
    ["''Never,'' she said -- twice", ["''", 'Never', ',', "''", 'she', 'said', '--', 'twice']],
    ['London-based AT&T', ['London-based', 'AT&T']],
    ['It ended.Nobody came', ['It', 'ended', '.', 'Nobody', 'came']],
    ['👩‍👩‍👧 🇹🇭 naïve café', ['👩‍👩‍👧', '🇹🇭', 'naïve', 'café']],
  ])('reads %s', (text, expected) => expect(cut(text)).toEqual(expected))
})

describe('share of English', () => {
  it('reads an English headline without a common word', () =>
    expect(share('Putin lands in Pyongyang')).toBeGreaterThan(0.9))
  it('does not read French', () =>
    expect(
      share('Le ministre a dit que la réunion aura lieu lundi et que tous les partis y prendront part.'),
    ).toBeLessThan(0.1))
  it('does not read Indonesian', () =>
    expect(
      share('Presiden mengatakan bahwa pertemuan itu akan diadakan pekan depan di Jakarta bersama para menteri.'),
    ).toBeLessThan(0.1))
  it('does not read German', () =>
    expect(
      share('Der Minister sagte, man werde in der kommenden Woche weiter verhandeln, weil noch Fragen offen seien.'),
    ).toBeLessThan(0.3))
  it('does not read Thai with a few Latin names', () =>
    expect(share('นายกรัฐมนตรีกล่าวว่า ASEAN จะประชุมในวันจันทร์')).toBeLessThan(0.3))
})
