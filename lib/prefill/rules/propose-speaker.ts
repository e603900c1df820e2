import type { Rule } from '../evidence'
import { hasFigure, isOwnVoice } from './own-voice'

/** The subject of the cue, or who “according to” names; in the author’s own voice the author. */
export const proposeSpeaker: Rule<'speaker'> = (evidence) => {
  const { reading, attribution } = evidence
  const { author } = reading.passage
  if (!attribution) {
    // An author has a figure from somewhere: then the voice is nobody's, and so is the speaker.
    if (!author || !isOwnVoice(evidence) || hasFigure(evidence)) return null
    return {
      value: author,
      by: 'author',
      why: 'No cue in the sentence gives the words to somebody else, so they are the author’s.',
    }
  }
  const { said, speaker, cue } = attribution
  if (!said || !speaker || speaker.kind === 'UNCLEAR' || speaker.kind === 'PRONOUN') return null
  const printed = speaker.text.replace(/\s+/g, ' ')
  if (speaker === said)
    return { value: printed, by: 'subject-of-cue', why: `“${printed}” stands with the cue “${cue.text}”.` }
  return {
    value: printed,
    by: 'last-named-speaker',
    why: `“${said.text}” stands with the cue “${cue.text}”; “${printed}” is the last speaker named before it in the paragraph.`,
  }
}
