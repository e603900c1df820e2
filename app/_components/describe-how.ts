import type { ProposableField } from '@/lib/domain/claim-field'
import { type Basis, MODE_WORDS } from '@/lib/domain/claim-words'
import { AGENCY_WORDS, COMMITMENT_WORDS, CUE_STANCE_WORDS, VOICE_WORDS } from '@/lib/domain/framing'
import type { ListedClaim } from '@/lib/domain/listed-link'
import { isProposed } from '@/lib/domain/proposed-values'

/** One thing an article does with a claim: the article's own words, words of the product, or a date. */
export type HowPart = {
  label: string
  quoted?: string
  words?: string
  date?: { edtf: string; basis: Basis | null; note: string | null }
  /** Holds what a rule proposed and nobody has confirmed; left out where it does not, which spares the rows the words. */
  proposed?: true
}

/** How an article puts a claim: voice, cue, commitment, agency, mode where it is not simply asserted, when. */
export function describeHow(claim: ListedClaim): HowPart[] {
  const { voice, commitment, agency } = claim.framing
  const flag = (part: HowPart | null, ...fields: ProposableField[]): HowPart[] =>
    part ? [isProposed(claim, ...fields) ? { ...part, proposed: true } : part] : []
  return [
    ...flag(voice && { label: 'voice', words: VOICE_WORDS[voice] }, 'voice'),
    ...flag(describeCue(claim), 'cues', 'cueStance'),
    ...flag(commitment && { label: 'commitment', words: COMMITMENT_WORDS[commitment] }, 'commitment'),
    ...flag(agency && { label: 'agency', words: AGENCY_WORDS[agency] }, 'agency'),
    ...flag(claim.mode === 'ASSERTED' ? null : { label: 'mode', words: MODE_WORDS[claim.mode] }, 'mode'),
    ...flag(describeWhen(claim), 'time'),
  ]
}

function describeCue({ framing }: ListedClaim): HowPart | null {
  const cues = framing.marks.filter((mark) => mark.kind === 'CUE').map((mark) => mark.text)
  const stance = framing.cueStance ? CUE_STANCE_WORDS[framing.cueStance] : undefined
  if (cues.length === 0) return stance ? { label: 'cue', words: stance } : null
  return { label: 'cue', quoted: `“${cues.join('”, “')}”`, words: stance }
}

function describeWhen({ time }: ListedClaim): HowPart | null {
  if (time.edtf) return { label: 'when', date: { edtf: time.edtf, basis: time.basis, note: time.basisNote } }
  return time.expression ? { label: 'when', quoted: time.expression } : null
}
