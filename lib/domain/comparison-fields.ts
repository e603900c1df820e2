import { CERTAINTY_WORDS, MODE_WORDS } from './claim-words'
import { contrast, type Field, inQuotes, listField, marksOf, plainField, sameWords } from './comparison-field'
import { compareEdtf } from './edtf'
import {
  AGENCY_WORDS,
  COMMITMENT_WORDS,
  CUE_STANCE_WORDS,
  FRAMING_FUNCTION_WORDS,
  VOICE_WORDS,
} from './framing'
import type { Claim, Quantity } from './record'
import { sameQuantity } from './same-quantity'

function compareTimes({ time }: Claim, { time: first }: Claim): { differs: boolean; why?: string } {
  if (time.edtf && first.edtf)
    return compareEdtf(time.edtf, first.edtf) === 'APART'
      ? { differs: true, why: 'the two have no day in common' }
      : { differs: false }
  // Only printed words are left to compare, and other words may mean the same day.
  return { differs: false }
}

function compareQuantities(claim: Claim, first: Claim): { differs: boolean } {
  const covers = (these: Quantity[], those: Quantity[]) =>
    these.every((x) => those.some((y) => sameQuantity(x, y)))
  return {
    differs: !covers(claim.quantities, first.quantities) || !covers(first.quantities, claim.quantities),
  }
}

function readQuantity({ text, unit, qualifier, scope }: Quantity): string {
  const counted = unit && !text.includes(unit) ? `${text} ${unit}` : text
  const remarks = [qualifier === 'exact' ? null : qualifier, scope].filter((remark) => remark !== null)
  return remarks.length > 0 ? `${counted}: ${remarks.join(', ')}` : counted
}

function readCue(claim: Claim): string | null {
  const cues = inQuotes(marksOf(claim, 'CUE'))
  const stance = claim.framing.cueStance && CUE_STANCE_WORDS[claim.framing.cueStance]
  if (cues && stance) return `${cues} (${stance})`
  return cues ?? stance
}

export function listFields(
  same: (x: string, y: string) => boolean,
  describeTime: (edtf: string) => string,
): Field[] {
  const readTime = ({ time }: Claim) =>
    [time.edtf && describeTime(time.edtf), time.expression].filter(Boolean).join(', ') || null
  return [
    {
      field: 'speaker',
      label: 'who says it',
      read: (claim) => claim.speaker,
      compare: (claim, first) => ({ differs: !same(claim.speaker ?? '', first.speaker ?? '') }),
    },
    {
      field: 'origin',
      label: 'origin',
      read: ({ origin }) => origin && (origin.identified ? origin.label : `${origin.label} (not identified)`),
      compare: (claim, first) => ({ differs: claim.origin?.id !== first.origin?.id }),
    },
    plainField('mode', 'mode', (claim) => claim.mode, MODE_WORDS),
    plainField('certainty', 'certainty', (claim) => claim.certainty, CERTAINTY_WORDS),
    { field: 'time', label: 'when', read: readTime, compare: compareTimes },
    listField('places', 'places', (claim) => claim.places, same),
    listField('actors', 'actors', (claim) => claim.actors, same),
    {
      field: 'quantities',
      label: 'quantities',
      read: (claim) => claim.quantities.map(readQuantity).join('; ') || null,
      compare: compareQuantities,
    },
    plainField('voice', 'voice', (claim) => claim.framing.voice, VOICE_WORDS),
    {
      field: 'cue',
      label: 'cue',
      read: readCue,
      compare: ({ framing }, { framing: first }) => ({
        differs:
          framing.cueStance !== null && first.cueStance !== null && framing.cueStance !== first.cueStance,
      }),
    },
    plainField('commitment', 'commitment', (claim) => claim.framing.commitment, COMMITMENT_WORDS),
    plainField('agency', 'agency', (claim) => claim.framing.agency, AGENCY_WORDS),
    listField('loaded', 'loaded words', (claim) => marksOf(claim, 'LOADED'), sameWords, inQuotes),
    listField('hedges', 'hedges', (claim) => marksOf(claim, 'HEDGE'), sameWords, inQuotes),
    {
      field: 'names',
      label: 'names used',
      read: (claim) => inQuotes(marksOf(claim, 'NAME')),
      compare: (claim, first) => compareNamesUsed(marksOf(claim, 'NAME'), marksOf(first, 'NAME'), same),
    },
    listField(
      'functions',
      'functions',
      (claim) => claim.framing.functions.map((code) => FRAMING_FUNCTION_WORDS[code]),
      sameWords,
    ),
  ]
}

/** Another name for the same thing is what this row is read for: an alias differs here, and is told apart. */
function compareNamesUsed(own: string[], other: string[], same: (x: string, y: string) => boolean) {
  const differs = contrast(own, other, sameWords) !== null
  const renamed = own.flatMap((x) =>
    other.filter((y) => same(x, y) && !sameWords(x, y)).map((y) => `“${x}” for “${y}”`),
  )
  return { differs, why: renamed.length > 0 ? renamed.join('; ') : null }
}
