import { liveAssessments } from './live-assessment'
import type { Assessment, Link, Ruling } from './record'
import type { Verdict } from './verdict'

type Judged = Pick<Link, 'assessments'>

/** How far a ruling stands above the dispute it settles, and whether anybody stands behind what it says. */
export type RulingStanding = { party: boolean; unsupported: boolean }

export function standingOfRuling(link: Judged, ruling: Ruling): RulingStanding {
  return { party: isPartyTo(link, ruling), unsupported: isUnsupported(link, ruling) }
}

/**
 * Did who rules give a verdict of their own that others differed from? Assessments that stood when it was ruled count,
 * retracted since or not, and what was said later, while it stands. “Cannot tell” is no side of a dispute.
 * @param ruling who rules, and when
 */
export function isPartyTo(
  { assessments }: Judged,
  { analyst, ruledAt }: Pick<Ruling, 'analyst' | 'ruledAt'>,
): boolean {
  const sides = assessments.filter(
    ({ verdict, retractedAt }) =>
      verdict !== 'CANNOT_TELL' && (retractedAt === null || retractedAt >= ruledAt),
  )
  const own = sides.find((side) => side.analyst.id === analyst.id)
  return (
    own !== undefined && sides.some(({ verdict }: Pick<Assessment, 'verdict'>) => verdict !== own.verdict)
  )
}

/** Does no assessment that stands say what the ruling says? */
export function isUnsupported(link: Judged, { verdict }: { verdict: Verdict }): boolean {
  return liveAssessments(link).every((assessment) => assessment.verdict !== verdict)
}

export const PARTY_WORDS = 'a party to the dispute'
export const UNSUPPORTED_WORDS = 'no live assessment says so'

/** "a party to the dispute; no live assessment says so"; empty where neither is so. */
export function describeRulingStanding({ party, unsupported }: RulingStanding): string {
  return [party && PARTY_WORDS, unsupported && UNSUPPORTED_WORDS].filter(Boolean).join('; ')
}
