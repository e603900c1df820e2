import { CONFIDENCE_WORDS } from '@/lib/domain/independence'
import { LINK_STATE_WORDS } from '@/lib/domain/link-words'
import type { ListedLink } from '@/lib/domain/listed-link'
import { leadAssessment, liveAssessments, liveRuling } from '@/lib/domain/live-assessment'
import { describeRulingStanding, standingOfRuling } from '@/lib/domain/ruling-standing'
import { STRENGTH_WORDS } from '@/lib/domain/strength'

/**
 * A link's strength, state and confidence on one line: "partial · assessed by 2 analysts · high confidence". Confidence
 * is the analyst's, never how likely the claim is. While analysts disagree only the state holds for the link.
 */
export function describeStanding(link: ListedLink): string {
  const state = LINK_STATE_WORDS[link.state].label
  const lead = leadAssessment(link)
  const ruling = liveRuling(link)
  const doubts = ruling && describeRulingStanding(standingOfRuling(link, ruling))
  const by = ruling ? ` by a ruling of ${ruling.analyst.name}${doubts && ` (${doubts})`}` : ''
  const challenged = link.challenged ? ', challenged' : ''
  if (link.state === 'DISPUTED' || !lead) return `${state}${by}${challenged}`
  const analysts = new Set(liveAssessments(link).map((assessment) => assessment.analyst.id)).size
  const together = link.state === 'ASSESSED' && analysts > 1 ? ` by ${analysts} analysts` : ''
  // An apparent contradiction says so in its badge.
  const strength = lead.strength === 'APPARENT' ? null : lead.strength
  return [
    strength && STRENGTH_WORDS[strength].label.toLowerCase(),
    `${state}${by}${together}${challenged}`,
    lead.confidence && CONFIDENCE_WORDS[lead.confidence],
  ]
    .filter(Boolean)
    .join(' · ')
}
