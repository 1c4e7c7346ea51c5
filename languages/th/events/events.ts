import {
  chooseEvents,
  type Doc,
  type EventCandidate,
  type EventMention,
  type Linear,
  type Telling,
} from '@thima/read/language'
import type { Span } from '@thima/read/model'
import { bothSpellings } from '../both-spellings.ts'
import type { EventPlace } from './candidates.ts'
import type { EventWord } from './event-words.ts'
import { eventFeatures } from './features.ts'
import { modalityOf } from './modality.ts'
import { hasGoal, rolesOf } from './roles.ts'
import { type View, viewOf } from './view.ts'
import { dateOfScene, whenOf } from './when.ts'

/** Lower than half: out of fold, what is missed costs more here than what is made up. */
const THRESHOLD = 0.28

/** The events that a text tells, in statements and in the writer's own voice. */
export function events(doc: Doc, model: Linear): EventMention[] {
  return chooseEvents(eventCandidates(doc), model, THRESHOLD)
}

/** Every place that may tell an event, with every event that it may tell. */
export function eventCandidates(doc: Doc): EventCandidate[] {
  const view = viewOf(doc)
  const scene = dateOfScene(view)
  const present = ownPresence(doc)
  const earlier = new Map<string, number>()
  const out: EventCandidate[] = []
  view.places.forEach((place, i) => {
    const { line } = view.pieces[place.piece]
    for (const meaning of place.meanings) {
      if (meaning.sort === 'visit' && meaning.frame === 'go' && !hasGoal(view, place)) continue
      out.push({
        type: meaning.type,
        mode: meaning.mode,
        sort: meaning.sort,
        trigger: [place.start, place.end],
        describe: eventFeatures(view, i, meaning, earlier),
        tell: () => tell(view, place, meaning, scene[line], present.has(line)),
      })
    }
    for (const { sort } of place.meanings) earlier.set(sort, (earlier.get(sort) ?? 0) + 1)
  })
  return out
}

/** What is done by saying it, on the day on which it is said. */
const SPOKEN = new Set(['REQUEST', 'SUPPORT', 'ACCUSE', 'REJECT', 'THREATEN', 'CONCEDE', 'AGREE', 'CONSULT'])

function tell(view: View, place: EventPlace, meaning: EventWord, scene: string | null, present: boolean): Telling {
  const { start, ...roles } = rolesOf(view, place, meaning)
  const content: Span = [start, endOf(view, place)]
  const modality = modalityOf(view, place)
  const spoken = modality === 'occurred' && SPOKEN.has(meaning.type) && view.around(place).length < 2
  return {
    content,
    ...roles,
    when: whenOf(view, place) ?? (spoken ? scene : null),
    modality,
    firsthand: present ? true : null,
  }
}

/** The clause ends with the piece, or with the next where that only goes on: "เยือนเวียดนาม ในสัปดาห์หน้า". */
function endOf({ pieces }: View, place: EventPlace): number {
  const piece = pieces[place.piece]
  const next = pieces[place.piece + 1]
  return next && next.gap === 'space' && next.paragraph === piece.paragraph && piece.end - place.end < 12
    ? next.end
    : piece.end
}

const OWN_PRESENCE = bothSpellings(
  /ผู้สื่อข่าวของเรา|ผู้สื่อข่าวรายงานจาก|ทีมข่าวของเรา|หนังสือพิมพ์ฉบับนี้|ให้สัมภาษณ์กับเรา|บอกกับเรา|สำนักข่าวแห่งนี้/u,
)

/** The lines that show the outlet's own presence or asking: "หนังสือพิมพ์ฉบับนี้", "ให้สัมภาษณ์กับ" and the outlet's name. */
function ownPresence({ text, article, mentions, knowledge, options }: Doc): Set<number> {
  const own = new Set(options.outlet ? knowledge.lookup(options.outlet) : [])
  const told = mentions.filter(
    (m) => own.has(m.entity) && TOLD_TO.test(text.slice(Math.max(0, m.span[0] - 20), m.span[0])),
  )
  if (told.length === 0 && !OWN_PRESENCE.test(text)) return new Set()
  return new Set(
    article.lines.flatMap(({ start, end }, i) =>
      OWN_PRESENCE.test(text.slice(start, end)) || told.some((m) => m.span[0] >= start && m.span[1] <= end) ? [i] : [],
    ),
  )
}

const TOLD_TO = bothSpellings(/(?:ให้สัมภาษณ์|บอก|เปิดเผย|กล่าว|ยืนยัน)(?:แก่|กับ|ต่อ)(?:สำนักข่าว|ผู้สื่อข่าว|หนังสือพิมพ์)?\s?$/u)
