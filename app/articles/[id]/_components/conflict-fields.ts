import type { ConflictField } from '@/app/_components/conflict'
import type { ProposableField } from '@/lib/domain/claim-field'
import { BASIS_WORDS, CERTAINTY_WORDS, MANNER_WORDS, MODE_WORDS } from '@/lib/domain/claim-words'
import {
  AGENCY_WORDS,
  COMMITMENT_WORDS,
  CUE_STANCE_WORDS,
  FRAMING_FUNCTION_WORDS,
  VOICE_WORDS,
} from '@/lib/domain/framing'
import type { Mark } from '@/lib/domain/record'
import type { TypedClaim } from './typed-claim'

const among = (parts: readonly (string | false | null)[], sign = ', ') => parts.filter(Boolean).join(sign)
const wordsOf = (marks: Mark[]) => among(marks.map(({ text }) => `“${text}”`))
const chosen = <T extends string>(code: T | '', words: Record<T, string>) => (code === '' ? '' : words[code])

/** A claim's fields as a conflict shows them: words, without places and ids. */
export const CONFLICT_FIELDS: ConflictField<TypedClaim>[] = [
  { field: 'spans', label: 'Quotes', words: ({ spans }) => among(spans.map(({ quote }) => `“${quote}”`)) },
  { field: 'statement', label: 'Statement', words: ({ statement }) => statement, isText: true },
  { field: 'mode', label: 'Mode', words: ({ mode }) => MODE_WORDS[mode] },
  { field: 'voice', label: 'Voice', words: ({ voice }) => chosen(voice, VOICE_WORDS) },
  { field: 'speaker', label: 'Said by', words: ({ speaker }) => speaker },
  { field: 'origin', label: 'Origin', words: ({ origin }) => origin },
  {
    field: 'time',
    label: 'When',
    words: ({ time }) =>
      among([time.expression, time.edtf, chosen(time.basis, BASIS_WORDS), time.basisNote, time.note]),
  },
  { field: 'topics', label: 'Topics', words: ({ topics }) => among(topics.map(({ label }) => label)) },
  { field: 'actors', label: 'Actors', words: ({ actors }) => among(actors) },
  { field: 'places', label: 'Places', words: ({ places }) => among(places) },
  {
    field: 'quantities',
    label: 'Quantities',
    words: ({ quantities }) =>
      among(
        quantities.map((one) => among([one.text, one.value, one.unit, one.qualifier, one.scope])),
        '; ',
      ),
  },
  { field: 'kind', label: 'Kind of claim', words: ({ kind }) => kind },
  { field: 'headline', label: 'In a headline', words: ({ headline }) => (headline ? 'yes' : 'no') },
  {
    field: 'chain',
    label: 'Chain',
    words: ({ chain }) =>
      among(
        chain.map((hop) => among([hop.by, MANNER_WORDS[hop.manner], hop.inferred && 'inferred', hop.note])),
        '; ',
      ),
  },
  { field: 'certainty', label: 'Certainty', words: ({ certainty }) => chosen(certainty, CERTAINTY_WORDS) },
  { field: 'cues', label: 'Cues', words: ({ cues }) => wordsOf(cues) },
  { field: 'hedges', label: 'Hedges', words: ({ hedges }) => wordsOf(hedges) },
  { field: 'loaded', label: 'Loaded words', words: ({ loaded }) => wordsOf(loaded) },
  { field: 'names', label: 'Names used', words: ({ names }) => wordsOf(names) },
  {
    field: 'cueStance',
    label: 'Stance of the cue',
    words: ({ cueStance }) => chosen(cueStance, CUE_STANCE_WORDS),
  },
  {
    field: 'commitment',
    label: 'The article',
    words: ({ commitment }) => chosen(commitment, COMMITMENT_WORDS),
  },
  { field: 'agency', label: 'Agency', words: ({ agency }) => chosen(agency, AGENCY_WORDS) },
  {
    field: 'functions',
    label: 'Function',
    words: ({ functions }) => among(functions.map((name) => FRAMING_FUNCTION_WORDS[name])),
  },
  { field: 'framingNote', label: 'Note on the framing', words: (claim) => claim.framingNote, isText: true },
]

const PLACED = ['spans', 'cues', 'hedges', 'loaded', 'names'] as const

/**
 * What was typed, for a comparison with what stands now. Places count in one text: where the claim stands in another one
 * now, its quotes and marks are as they stand there, and `told` names those that were typed.
 */
export function typedUpon(typed: TypedClaim, saved: TypedClaim): { typed: TypedClaim; told: string | null } {
  if (typed.textVersionId === saved.textVersionId) return { typed, told: null }
  const { spans, cues, hedges, loaded, names } = saved
  const began = typed.began
  const lost = CONFLICT_FIELDS.filter(
    ({ field }) =>
      PLACED.some((one) => one === field) && JSON.stringify(began?.[field]) !== JSON.stringify(typed[field]),
  ).map(({ label, words }) => `${label}: ${words(typed) || 'nothing'}.`)
  return {
    typed: { ...typed, spans, cues, hedges, loaded, names },
    told: `It is quoted from another version of the text now, so its quotes and marks are as they stand there.${
      lost.length > 0 ? ` You had chosen: ${lost.join(' ')}` : ''
    }`,
  }
}

/** The form after the conflict was decided: a value counts as proposed where nobody who has it has confirmed it. */
export function settleClaim(settled: TypedClaim, typed: TypedClaim, saved: TypedClaim): TypedClaim {
  const same = (x: TypedClaim, field: ProposableField) =>
    JSON.stringify(x[field]) === JSON.stringify(settled[field])
  const isProposed = (x: TypedClaim, field: ProposableField) => x.proposed.some((one) => one.field === field)
  const proposed = [...saved.proposed, ...typed.proposed].filter(
    ({ field }, at, all) =>
      all.findIndex((one) => one.field === field) === at &&
      [typed, saved].some((x) => same(x, field)) &&
      [typed, saved].every((x) => !same(x, field) || isProposed(x, field)),
  )
  const { upon, textVersionId } = saved
  return { ...settled, proposed, settled: typed.settled, upon, textVersionId, began: saved }
}
