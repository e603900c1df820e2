import { RELATION_WORDS } from '@/lib/domain/aspect'
import { CLAIM_STANDING_WORDS, REFINDING_WORDS } from '@/lib/domain/claim-standing'
import { BASIS_WORDS, CERTAINTY_WORDS, MANNER_WORDS, MODE_WORDS } from '@/lib/domain/claim-words'
import { ENCODING_WORDS } from '@/lib/domain/encoding-words'
import {
  AGENCY_WORDS,
  COMMITMENT_WORDS,
  CUE_STANCE_WORDS,
  FRAMING_FUNCTION_WORDS,
  MARK_KIND_WORDS,
  VOICE_WORDS,
} from '@/lib/domain/framing'
import { CONFIDENCE_WORDS, INDEPENDENCE_WORDS } from '@/lib/domain/independence'
import {
  CREDIBILITY_WORDS,
  MEMBERSHIP_WORDS,
  ORIGIN_KIND_WORDS,
  RELIABILITY_WORDS,
} from '@/lib/domain/origin-words'
import type { PresetField } from '@/lib/domain/preset-field'
import { STRENGTH_WORDS } from '@/lib/domain/strength'
import { VERDICT_WORDS } from '@/lib/domain/verdict'

type Words = Readonly<Record<string, string>>

const labels = (words: Record<string, { label: string }>): Words =>
  Object.fromEntries(Object.entries(words).map(([code, { label }]) => [code, label.toLowerCase()]))
const withCode = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([code, word]) => [code, `${code}, ${word}`]))

const PRESET_FIELD_WORDS: Record<PresetField, string> = {
  strength: 'strength',
  independence: 'independence',
  independenceBasis: 'basis of independence',
  confidence: 'confidence',
}

/**
 * Which vocabulary a stored code is of, by the key that holds it: one code, such as UNKNOWN or NEUTRAL, is a word of
 * several. Where a key alone does not tell, what it is a key of stands before it.
 */
const VOCABULARIES: Readonly<Record<string, Words>> = {
  verdict: labels(VERDICT_WORDS),
  strength: labels(STRENGTH_WORDS),
  independence: labels(INDEPENDENCE_WORDS),
  confidence: CONFIDENCE_WORDS,
  presets: PRESET_FIELD_WORDS,
  aspects: labels(RELATION_WORDS),
  mode: MODE_WORDS,
  // A claim's certainty and that of a membership have no code in common.
  certainty: { ...CERTAINTY_WORDS, ...MEMBERSHIP_WORDS },
  manner: MANNER_WORDS,
  'time basis': BASIS_WORDS,
  timeBasis: BASIS_WORDS,
  publishedBasis: BASIS_WORDS,
  voice: VOICE_WORDS,
  cueStance: CUE_STANCE_WORDS,
  commitment: COMMITMENT_WORDS,
  agency: AGENCY_WORDS,
  functions: FRAMING_FUNCTION_WORDS,
  'marks kind': MARK_KIND_WORDS,
  'earlierMarks kind': MARK_KIND_WORDS,
  'origin kind': ORIGIN_KIND_WORDS,
  reliability: withCode(RELIABILITY_WORDS),
  credibility: withCode(CREDIBILITY_WORDS),
  outcome: labels(REFINDING_WORDS),
  standing: CLAIM_STANDING_WORDS,
  encoding: ENCODING_WORDS,
}

/**
 * A stored code in the words of the screens; what people typed is left alone.
 * @param of what the key is a key of: another key, or the kind of record
 */
export function codeWords(value: string, key: string, of: string): string {
  const words = VOCABULARIES[`${of} ${key}`] ?? VOCABULARIES[of] ?? VOCABULARIES[key]
  return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value
}

/** Keys whose name is not what a reader calls them. */
const KEY_WORDS: Words = {
  presets: 'preset, not chosen',
  party: 'ruled by',
  unsupported: 'support',
  edtf: 'date',
  publishedEdtf: 'published',
  publishedBasis: 'basis of the date',
  publishedNote: 'note on the date',
  independenceBasis: 'basis of independence',
}

/** bothHoldIf → both hold if */
export function fieldWords(key: string): string {
  if (Object.hasOwn(KEY_WORDS, key)) return KEY_WORDS[key] ?? key
  return key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
}
