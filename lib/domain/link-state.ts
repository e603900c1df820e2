import type { LinkState } from './link-words'
import { liveAssessments, liveRuling } from './live-assessment'
import type { Instant } from './record'
import type { LinkKind, Verdict } from './verdict'

export type LinkFacts = {
  proposedKind: Verdict | null
  assessments: { verdict: Verdict; assessedAt: Instant; retractedAt: Instant | null }[]
  rulings: { verdict: Verdict; ruledAt: Instant; retractedAt: Instant | null }[]
}

export type DerivedLink = {
  state: LinkState
  /** The verdict that holds; null while disputed, undecided or retracted. */
  kind: Verdict | null
  challenged: boolean
  /** Is it listed among contradictions, among corroborations? A disputed link may be in both. */
  inContradictions: boolean
  inCorroborations: boolean
}

/** "Cannot tell" is an honest verdict, and no kind. */
const kindOf = (verdict: Verdict | null) => (verdict === 'CANNOT_TELL' ? null : verdict)

function settle(
  state: LinkState,
  kind: Verdict | null,
  listed: readonly (Verdict | null)[] = [kind],
): DerivedLink {
  const isIn = (wanted: LinkKind) => listed.includes(wanted)
  return {
    state,
    kind,
    challenged: false,
    inContradictions: isIn('CONTRADICTS'),
    inCorroborations: isIn('CORROBORATES'),
  }
}

/**
 * State and kind of a link from its assessments and rulings: the table of PRODUCT.md, "Rules of judgement". The only
 * place of this rule; what it returns is stored with the link for filtering.
 */
export function deriveLink(facts: LinkFacts): DerivedLink {
  const live = liveAssessments(facts)
  const decided = live.filter((assessment) => assessment.verdict !== 'CANNOT_TELL')
  const ruling = liveRuling(facts)
  if (ruling) {
    const challenged = decided.some(
      (assessment) => assessment.assessedAt > ruling.ruledAt && assessment.verdict !== ruling.verdict,
    )
    return { ...settle('SETTLED', kindOf(ruling.verdict)), challenged }
  }
  if (facts.assessments.length === 0 && facts.proposedKind)
    return settle('PROPOSED', kindOf(facts.proposedKind))
  if (live.length === 0) return settle('RETRACTED', null)
  const verdicts = [...new Set(decided.map((assessment) => assessment.verdict))]
  if (verdicts.length > 1) return settle('DISPUTED', null, verdicts)
  return settle('ASSESSED', verdicts[0] ?? null)
}
