import type { Manner } from '@/lib/domain/claim-words'
import type { Hop } from '@/lib/domain/record'
import type { Rule } from '../evidence'
import { hasFigure, isOwnVoice } from './own-voice'
import { proposeOrigin } from './propose-origin'
import { proposeVoice } from './propose-voice'

const hop = (by: string, manner: Manner, originId: string | null = null): Hop => ({
  by,
  manner,
  note: null,
  inferred: false,
  sourceId: null,
  originId,
  articleId: null,
})

/** From who says it to the article: quoted, or followed nobody can tell how closely; the author alone in the author’s own voice. */
export const proposeChain: Rule<'chain'> = (evidence) => {
  const { reading, attribution } = evidence
  const { author, sourceName } = reading.passage
  const article = author ? `${author}, ${sourceName}` : sourceName
  const origin = proposeOrigin(evidence)?.value.id ?? null
  if (article.trim() === '') return null
  if (isOwnVoice(evidence) && !hasFigure(evidence))
    return {
      value: [hop(article, 'OWN_VOICE', origin)],
      by: 'author',
      why: 'No cue gives the words to somebody else.',
    }
  const speaker = attribution?.speaker
  if (!attribution || !speaker || speaker.kind === 'PRONOUN' || speaker.kind === 'UNCLEAR') return null
  const quoted = proposeVoice(evidence)?.value === 'QUOTED'
  return {
    value: [
      hop(speaker.text.replace(/\s+/g, ' '), 'ORIGINAL', origin),
      hop(article, quoted ? 'VERBATIM' : 'UNKNOWN'),
    ],
    by: quoted ? 'quotation-marks' : 'reporting-cue',
    why: `“${speaker.text}” stands with the cue “${attribution.cue.text}”, and ${quoted ? 'the article quotes it' : 'without quotation marks nobody can tell how closely the article follows'}.`,
  }
}
