import type { ClaimTime } from '@/lib/domain/record'
import type { Evidence, Rule } from '../evidence'
import { findTimes } from '../find-times'
import { findIn } from '../find-words'
import { readPublished } from '../read-published'
import type { TimeFound } from '../time-found'
import { isOwnVoice } from './own-voice'
import { proposeMode } from './propose-mode'

/** The one date of the passage; several are left to the reader. Without one, what the article says of the present is of its date. */
export const proposeTime: Rule<'time'> = (evidence) => {
  const { spans } = evidence.reading
  const inside = spans.flatMap((span) => findTimes(evidence.reading, span))
  const [first] = inside
  if (!first) return ofThePresent(evidence)
  // Expressions that come to one date are one.
  return inside.every(({ edtf }) => edtf === first.edtf) ? propose(first) : null
}

function propose({ text, edtf, basis, note }: TimeFound) {
  const expression = text.replace(/\s+/g, ' ')
  const value: ClaimTime = { expression: `“${expression}”`, edtf, basis, basisNote: note, note: null }
  return {
    value,
    by: basis === 'STATED' ? 'printed-date' : 'relative-date',
    why: `“${expression}” stands in the passage${note ? `, ${note}` : ''}.`,
  }
}

const FINITE =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did)(?!\p{L})/giu
/** Words of time that no date can be made of: the rule does not know what they mean. */
const OTHER_TIME =
  /(?<!\p{L})(?:after|before|since|until|ago|once|recent(?:ly)?|past|last|next|previous(?:ly)?|former(?:ly)?|earlier|later|soon|eventually|then|when|during|by the time|years?|months?|weeks?|days?|decades?|centur(?:y|ies))(?!\p{L})/iu

function ofThePresent(evidence: Evidence) {
  const { reading } = evidence
  const { edtf } = reading.passage.published
  const head = reading.spans[0]
  if (!head || !isOwnVoice(evidence) || !readPublished(edtf)) return null
  const mode = proposeMode(evidence)?.value
  const words = reading.text.slice(head.start, head.end)
  const verb = findIn(reading.text, head, FINITE)[0]
  if ((mode !== 'ASSERTED' && mode !== 'EVALUATION') || !verb || OTHER_TIME.test(words)) return null
  const printed = reading.text.slice(verb.start, verb.end)
  // “Has asked” is over; only is and are speak of the day.
  if (!/^(?:is|are)$/i.test(printed)) return null
  const value: ClaimTime = {
    expression: null,
    edtf,
    basis: 'INFERRED',
    basisNote: 'the article’s date',
    note: null,
  }
  return {
    value,
    by: 'present-tense',
    why: `The article’s own “${printed}” speaks of the present, so of its date, ${edtf}.`,
  }
}
