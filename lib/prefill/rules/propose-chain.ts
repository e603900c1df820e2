import type { Manner } from '@/lib/domain/claim-words'
import type { Hop } from '@/lib/domain/record'
import type { Rule } from '../evidence'
import { isOwnVoice, proposeOrigin } from './propose-origin'
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

/** From who says it to the article: quoted, or put in the article’s words; the author alone in the author’s own voice. */
export const proposeChain: Rule<'chain'> = (evidence) => {
  const { reading, attribution } = evidence
  const { author, sourceName } = reading.passage
  const article = author ? `${author}, ${sourceName}` : sourceName
  const origin = proposeOrigin(evidence)?.value.id ?? null
  if (article.trim() === '') return null
  if (isOwnVoice(evidence))
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
      hop(article, quoted ? 'VERBATIM' : 'PARAPHRASED'),
    ],
    by: quoted ? 'quotation-marks' : 'reporting-cue',
    why: `“${speaker.text}” stands with the cue “${attribution.cue.text}”, and the article ${quoted ? 'quotes' : 'puts it in its own words'}.`,
  }
}
