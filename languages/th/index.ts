import type { LanguagePack } from '@thima/read/language'
import { naming } from './naming.ts'

/** Thai. */
export const thai: LanguagePack = {
  tag: 'th',
  names: { th: 'ไทย', en: 'Thai' },
  share: (text) => (text.match(/[\u0e00-\u0e7f]/g)?.length ?? 0) / Math.max(1, text.length),
  words: () => ({ length: 0, starts: new Uint32Array(0), ends: new Uint32Array(0) }),
  page: { furniture: [], furnitureStarts: [], captions: [], credits: [], bylines: [] },
  naming,
  nameShapes: () => [],
  times: () => [],
  quantities: () => [],
  attributions: () => [],
  events: () => [],
}
