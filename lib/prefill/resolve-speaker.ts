import { findCues } from './find-cues'
import { within } from './find-words'
import { type Speaker, speakerAfter, subjectBefore } from './read-speaker'
import { type Reading, sentenceAt } from './reading'

/** A paragraph that goes on longer has lost whom it named, in UTF-16 code units. */
const FARTHEST = 4_000

/** The last speaker named in the same line before a pronoun, by a cue of their own; null where none is. */
export function lastNamed(reading: Reading, pronoun: Speaker): Speaker | null {
  const { text } = reading
  const line = text.lastIndexOf('\n', Math.max(0, pronoun.start - 1)) + 1
  const from = Math.max(line, pronoun.start - FARTHEST)
  const spoken = reading.quotations.filter(({ scare }) => !scare)
  const before = { start: from, end: pronoun.start }
  const cues = findCues(text, before, (at) => spoken.some((quotation) => within(at, quotation)))
  for (const cue of cues.toReversed()) {
    if (cue.how !== 'VERB' && cue.how !== 'SOURCE') continue
    const sentence = sentenceAt(text, cue)
    const quoted = spoken.findLast(({ end }) => end <= cue.start && end > sentence.start)
    const speaker =
      cue.how === 'SOURCE'
        ? speakerAfter(text, cue.end, Math.min(sentence.end, pronoun.start))
        : (subjectBefore(text, Math.max(sentence.start, quoted?.end ?? 0, from), cue.start) ??
          speakerAfter(text, cue.end, Math.min(sentence.end, pronoun.start)))
    if (speaker?.kind === 'NAMED') return speaker
  }
  return null
}
