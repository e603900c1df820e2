import type { Aspect, AspectRelations, Relation } from '../aspect'
import type { Confidence, Independence } from '../independence'
import type { LinkState } from '../link-words'
import type { LaterVersion, SettledRecheck } from '../placement'
import type { PresetField } from '../preset-field'
import type { Instant, Named, Recheck, TopicRef } from '../record'
import type { Strength } from '../strength'
import type { LinkKind, Verdict } from '../verdict'
import type { IndependenceComparison } from '../voice-count'
import type { ClaimBrief, LinkSide } from './claim-shape'

/** How a corroboration counts: never as confirmation where an origin is shared, or where nobody has assessed it. */
export const CORROBORATION_GROUPS = ['NOT_REPETITION', 'LIKELY_REPETITION', 'REPETITION', 'PROPOSED'] as const
export type CorroborationGroup = (typeof CORROBORATION_GROUPS)[number]

export type AssessmentView = {
  id: string
  analyst: Named
  assessedAt: Instant
  verdict: Verdict
  /** Against a ruling in force: with it, or the minority view. */
  standing: 'WITH_RULING' | 'MINORITY' | null
  /** Later than the ruling it differs from. */
  challenges: boolean
  strength: Strength | null
  aspects: AspectRelations
  independence: Independence | null
  independenceBasis: string | null
  /** How it stands to what origins and clusters say; null where no independence was judged. */
  againstOrigins: IndependenceComparison | null
  confidence: Confidence | null
  rationale: string
  bothHoldIf: string | null
  note: string | null
  tempting: string | null
  /** Fields that were filled in by preset and not chosen by the analyst. */
  presets: PresetField[]
  blind: boolean
  /** The corrected texts that the claims are quoted from now, and that were not there yet when this was judged. */
  before: LaterVersion[]
}

export type RulingView = {
  id: string
  analyst: Named
  ruledAt: Instant
  verdict: Verdict
  reason: string
  /** Who ruled is one of those who disagreed. */
  party: boolean
  /** No live assessment gives this verdict. */
  unsupported: boolean
  before: LaterVersion[]
}

/** Why a link is to be looked at again: a claim that a later version of its article changed or lost. */
export type RecheckView = Recheck

/** That it was looked at again, when and by whom. */
export type SettledView = Omit<SettledRecheck, 'linkId'>

export type AspectRow = { aspect: Aspect; relations: { assessmentId: string; relation: Relation }[] }

export type DossierLink = {
  id: string
  /** The kind it is listed as here; a disputed link may be listed as either. */
  as: LinkKind
  kind: Verdict | null
  state: LinkState
  challenged: boolean
  proposedBy: string | null
  topics: TopicRef[]
  /** Those of the live assessments of the kind it is listed as, in the vocabulary's order. */
  strengths: Strength[]
  independences: Independence[]
  a: LinkSide
  b: LinkSide
  aspects: AspectRow[]
  /** Every live assessment, oldest first. */
  assessments: AssessmentView[]
  ruling: RulingView | null
  rechecks: RecheckView[]
  settled: SettledView[]
}

export type LookedAtPair = {
  id: string
  state: LinkState
  challenged: boolean
  a: ClaimBrief
  b: ClaimBrief
  assessments: AssessmentView[]
  ruling: RulingView | null
  rechecks: RecheckView[]
  settled: SettledView[]
}
