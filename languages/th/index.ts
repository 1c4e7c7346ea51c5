import type { LanguagePack } from '@thima/read/language'
import { nameShapes } from './names.ts'
import { naming } from './naming.ts'
import { share, words } from './script.ts'

/** Thai. */
export const thai: LanguagePack = {
  tag: 'th',
  names: { th: 'ไทย', en: 'Thai' },
  share,
  words,
  page: { furniture: [], furnitureStarts: [], captions: [], credits: [], bylines: [] },
  naming,
  nameShapes,
  times: () => [],
  quantities: () => [],
  attributions: () => [],
  events: () => [],
}
