import type { AspectRelations } from './aspect'
import type { AssessLinkInput } from './assess-link-input'
import { type Confidence, type Independence, PRESET_CONFIDENCE } from './independence'
import { presetIndependence } from './independence-preset'
import { PRESET_FIELDS, type PresetField } from './preset-field'
import type { Claim, OriginFacts } from './record'
import type { RefusalCode } from './refusal'
import { presetStrength, STRENGTHS_OF, type Strength } from './strength'
import { takesKind, type Verdict } from './verdict'

/** What the rules of an assessment need to know of its pair. */
export type PairFacts = { a: Claim; b: Claim; origins: OriginFacts }

/** An assessment with its presets applied. `topics` are ids. */
export type FullAssessment = {
  verdict: Verdict
  strength: Strength | null
  aspects: AspectRelations
  independence: Independence | null
  independenceBasis: string | null
  confidence: Confidence
  rationale: string
  bothHoldIf: string | null
  note: string | null
  tempting: string | null
  presets: PresetField[]
  topics: string[]
}

/**
 * Fills in what was not said: strength, independence with its basis (for the two kinds of link), moderate confidence,
 * and the topics both claims share; `presets` names what it filled in. What was said is never changed.
 */
export function presetAssessment(input: AssessLinkInput, facts: PairFacts): FullAssessment {
  const preset =
    takesKind(input.verdict) && !input.independence
      ? presetIndependence(facts.a, facts.b, facts.origins)
      : null
  const topicsOfB = new Set(facts.b.topics.map((topic) => topic.id))
  const full = {
    verdict: input.verdict,
    strength: input.strength ?? presetStrength(input.verdict),
    aspects: input.aspects,
    independence: input.independence ?? preset?.independence ?? null,
    independenceBasis: input.independenceBasis ?? preset?.basis ?? null,
    confidence: input.confidence ?? PRESET_CONFIDENCE,
    rationale: input.rationale,
    bothHoldIf: input.bothHoldIf,
    note: input.note,
    tempting: input.tempting,
    topics: input.topics ?? facts.a.topics.map((topic) => topic.id).filter((id) => topicsOfB.has(id)),
  }
  const presets = PRESET_FIELDS.filter((field) => full[field] !== null && (input[field] ?? null) === null)
  return { ...full, presets }
}

type Problem = { code: RefusalCode; field?: string }
const QUESTIONED: Problem = { code: 'QUESTION_TAKES_NO_KIND', field: 'verdict' }
const TOO_DIRECT: Problem = { code: 'MODES_LINK_PARTIALLY', field: 'strength' }

/**
 * The first rule of judgement (PRODUCT.md) an assessment breaks, with the field it is about, or null. Aspects are asked
 * for only once any is compared: a verdict and a rationale are enough to save.
 */
export function checkAssessment(
  full: Pick<FullAssessment, 'verdict' | 'strength' | 'aspects' | 'bothHoldIf'>,
  { a, b }: Record<'a' | 'b', Pick<Claim, 'id' | 'mode' | 'retractedAt'>>,
): Problem | null {
  const { verdict, strength } = full
  const relations = Object.values(full.aspects)
  if (a.id === b.id) return { code: 'SAME_CLAIM', field: 'otherClaimId' }
  if (a.retractedAt !== null || b.retractedAt !== null) return { code: 'CLAIM_RETRACTED' }
  if (isKindOfQuestion(full, { a, b })) return QUESTIONED
  const isOfVerdict = strength === null ? !takesKind(verdict) : STRENGTHS_OF[verdict].includes(strength)
  if (!isOfVerdict) return { code: 'STRENGTH_NOT_OF_VERDICT', field: 'strength' }
  if (isDirectAcrossModes(full, { a, b })) return TOO_DIRECT
  if (relations.length > 0) {
    if (verdict === 'CONTRADICTS' && strength !== 'APPARENT' && !relations.includes('CONFLICT'))
      return { code: 'CONTRADICTION_NEEDS_CONFLICT', field: 'aspects' }
    if (verdict === 'CORROBORATES' && !relations.includes('AGREE'))
      return { code: 'CORROBORATION_NEEDS_AGREEMENT', field: 'aspects' }
  }
  if (strength === 'APPARENT' && !full.bothHoldIf)
    return { code: 'BOTH_HOLD_IF_MISSING', field: 'bothHoldIf' }
  return null
}

type Said = Pick<FullAssessment, 'verdict' | 'strength'>
type Modes = Record<'a' | 'b', Pick<Claim, 'mode'>>

const isKindOfQuestion = ({ verdict }: Said, { a, b }: Modes) =>
  takesKind(verdict) && [a, b].some(({ mode }) => mode === 'QUESTION')

const isDirectAcrossModes = ({ strength }: Said, { a, b }: Modes) =>
  a.mode !== b.mode && strength === 'DIRECT'

/** What the modes of two claims forbid an assessment, or a ruling (which says no strength), to say of them; or null. */
export function checkModes(said: Said, pair: Modes): Problem | null {
  if (isKindOfQuestion(said, pair)) return QUESTIONED
  return isDirectAcrossModes(said, pair) ? TOO_DIRECT : null
}
