import type { Rule } from '../evidence'
import { findIn } from '../find-words'
import { PARTICIPLES, STATES } from '../words/participles'

const BE = '(?:is|are|was|were|be|been|being|get|gets|got|getting)'
const PASSIVE = new RegExp(
  `(?<![\\p{L}])(?:(?:has|have|had|will|would|can|could|may|might|must|should|shall)\\s+(?:\\p{L}+ly\\s+|also\\s+|not\\s+|still\\s+)?){0,2}${BE}(?:n['’]t)?\\s+(?:(?:not|also|still|now|already|once|again|being|been|often|never|even|\\p{Ll}+ly)\\s+){0,3}[“‘"]?(?!(?<!being\\s)(?:${STATES})(?!\\p{L}))(?:\\p{Ll}{2,}ed|${PARTICIPLES})(?!\\p{L})`,
  'giu',
)
/** A finite verb that is surely one, whatever stands around it. */
const FINITE =
  /(?<!\p{L})(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|won['’]t|isn['’]t|aren['’]t|wasn['’]t)(?!\p{L})/giu
const BY_AGENT =
  /^(?:\s+(?:and\s+\p{Ll}+ed|again|largely|mainly|partly|\p{Ll}+ly))*\s+by\s+(?!\p{Ll}+ing\b|(?:the\s+)?(?:end|beginning|middle|time|way|means|chance|mistake|force|law|hand|air|sea|road|then|now|\d)\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/iu
/** Between the subject and its verb: what is told by the way. */
const RELATIVE = /,?\s(?:who|which|that|whose|where),?\s[^,]*(?:,|$)/giu
const NOUN_OF_DOING =
  /(?<!\p{L})(?:arrest|killing|transfer|attack|removal|withdrawal|seizure|closure|destruction|deployment|detention|execution|expulsion|recruitment|bombing|invasion|occupation|eviction|deportation|demolition|imprisonment|assassination|annexation|abolition|suspension|dismissal|delivery|shipment|release)s?\s+of\s/giu

/** Who does it, as the first verb of the passage puts it: active, or passive with or without its agent. */
export const proposeAgency: Rule<'agency'> = ({ reading, attribution }) => {
  const { text, english, spans } = reading
  const head = spans[0]
  if (!english || !head) return null
  const cue = attribution?.cue
  const from =
    cue && cue.how === 'VERB' && cue.start >= head.start && cue.end <= head.end ? cue.end : head.start
  const body = { start: from, end: head.end }
  const skipped = findIn(text, body, RELATIVE)
  const counts = (place: { start: number }) =>
    !skipped.some((one) => one.start < place.start && place.start < one.end - 1)
  const finite = findIn(text, body, FINITE).filter(counts)
  const passive = findIn(text, body, PASSIVE).filter(counts)[0]
  const first = finite[0]
  const words = (place: { start: number; end: number }) =>
    text.slice(place.start, place.end).replace(/\s+/g, ' ')
  if (passive && (!first || passive.start <= first.start)) {
    const agent = BY_AGENT.exec(text.slice(passive.end, passive.end + 80))
    return agent
      ? {
          value: 'PASSIVE_WITH_AGENT',
          by: 'passive',
          why: `“${words(passive)}” is passive, and “by” names who does it.`,
        }
      : {
          value: 'PASSIVE_WITHOUT_AGENT',
          by: 'passive',
          why: `“${words(passive)}” is passive, and no “by” follows.`,
        }
  }
  const noun = findIn(text, body, NOUN_OF_DOING)[0]
  const onlyBe =
    finite.length > 0 && finite.every((place) => /^(?:is|are|was|were|would|will)$/i.test(words(place)))
  if (noun && onlyBe && first && beSaysWhat(text, first.end, noun.start))
    return {
      value: 'NOMINALISED',
      by: 'nominalisation',
      why: `What is done stands as a noun: “${words(noun).replace(/ of\s*$/, '')}”.`,
    }
  return { value: 'ACTIVE', by: 'no-passive', why: 'Its first verb is not passive.' }
}

/** “would be a transfer of …”: nothing but “be” and an article between. */
const beSaysWhat = (text: string, from: number, noun: number) =>
  noun > from && /^\s+(?:be\s+)?(?:an?|the|another)\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(from, noun))
