import { type LanguagePack, Linear, type Weights } from '@thima/read/language'
import weights from '#data/attribution.json' with { type: 'json' }
import eventWeights from '#data/events.json' with { type: 'json' }
import nameWeights from '#data/names.json' with { type: 'json' }
import { type AttributionWeights, attributions, models } from './attribution/attributions.ts'
import { times } from './dates.ts'
import { events } from './events/events.ts'
import { nameShapes } from './names.ts'
import { naming } from './naming.ts'
import { page } from './page.ts'
import { quantities } from './quantities.ts'
import { share, words } from './script.ts'
import { ANNIVERSARIES, EARLIER, FORMERLY, GIST, OPENING, PARTICLES, SAME_DAY } from './time/words.ts'

/** Thai, with the weights that `evaluation/train-th.ts` learns; others may be given to measure them. */
export function createThai(learnt: AttributionWeights = weights, told: Weights = eventWeights): LanguagePack {
  // Thai is loaded for any text, and its weights take longer to set up than much else: for the first that is read in it.
  let scored: ReturnType<typeof models> | null = null
  let telling: Linear | null = null
  let called: Linear | null = null
  return {
    tag: 'th',
    names: { th: 'ไทย', en: 'Thai' },
    share,
    words,
    page,
    naming,
    nameShapes(doc) {
      called ??= new Linear(nameWeights)
      return nameShapes(doc, called)
    },
    times,
    sameDay: SAME_DAY,
    particles: PARTICLES,
    anniversaries: ANNIVERSARIES,
    formerly: FORMERLY,
    earlier: EARLIER,
    gist: GIST,
    opening: OPENING,
    quantities,
    attributions(doc) {
      scored ??= models(learnt)
      return attributions(doc, scored)
    },
    events(doc) {
      telling ??= new Linear(told)
      return events(doc, telling)
    },
  }
}

export const thai: LanguagePack = createThai()
