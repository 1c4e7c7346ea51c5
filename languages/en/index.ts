import {
  type Doc,
  keptWith,
  type LanguagePack,
  Linear,
  type LineRole,
  shownLines,
  type Weights,
} from '@thima/read/language'
import learnt from '#data/attribution.json' with { type: 'json' }
import learntEvents from '#data/events.json' with { type: 'json' }
import tags from '#data/tags.json' with { type: 'json' }
import { attributions } from './attribution/attributions.ts'
import { attributionModels, type StoredAttribution, tagModel } from './attribution/models.ts'
import { times } from './dates.ts'
import { events } from './events/events.ts'
import { type Analysis, analyse } from './grammar/analysis.ts'
import { nameShapes } from './names.ts'
import { naming } from './naming.ts'
import { page } from './page.ts'
import { quantities } from './quantities.ts'
import { share, words } from './script.ts'
import { ANNIVERSARIES, EARLIER, FORMERLY, GIST, OPENING, PARTICLES, SAME_DAY } from './time/words.ts'

/** English, with the weights that `evaluation/train-en.ts` learns; others may be given to measure them. */
export function createEnglish(weights: StoredAttribution = learnt, telling: Weights = learntEvents): LanguagePack {
  const models = attributionModels(weights)
  const tells = new Linear(telling)
  return {
    tag: 'en',
    names: { th: 'อังกฤษ', en: 'English' },
    share,
    words,
    page,
    naming,
    nameShapes: (doc) => nameShapes(analysisOf(doc)),
    times,
    sameDay: SAME_DAY,
    particles: PARTICLES,
    anniversaries: ANNIVERSARIES,
    formerly: FORMERLY,
    earlier: EARLIER,
    gist: GIST,
    opening: OPENING,
    quantities,
    attributions: (doc) => attributions(doc, analysisOf(doc), models),
    events: (doc) => events(doc, analysisOf(doc), tells),
  }
}

const tagger = tagModel(tags)
const READ: ReadonlySet<LineRole> = new Set(['title', 'body', 'caption'])

/** The grammar of a text on its surface; made once, however often it is asked for. */
export const analysisOf = (doc: Doc): Analysis =>
  keptWith(doc, analysisOf, () => analyse(doc.text, doc.words, shownLines(doc.article, READ), tagger))

export const english: LanguagePack = createEnglish()
