import type { Assessment, Instant, Link, Ruling } from './record'

type Retractable = { retractedAt: Instant | null }

/** The assessments that count: those not retracted, oldest first. */
export function liveAssessments<A extends Retractable = Assessment>(link: { assessments: A[] }): A[] {
  return link.assessments.filter((assessment) => assessment.retractedAt === null)
}

/** The ruling that holds: the latest not retracted. */
export function liveRuling<R extends Retractable & { ruledAt: Instant } = Ruling>(link: {
  rulings: R[]
}): R | null {
  const live = link.rulings.filter((ruling) => ruling.retractedAt === null)
  return live.reduce<R | null>(
    (last, ruling) => (last && last.ruledAt > ruling.ruledAt ? last : ruling),
    null,
  )
}

/**
 * The assessment that speaks for a link where there is room for one: the latest live one with the verdict that holds
 * (the ruling's, or the one all agree on); while analysts disagree, or can tell nothing, the latest live one. Null
 * where nobody who still stands by it said what holds.
 */
export function leadAssessment(link: Pick<Link, 'kind' | 'assessments' | 'rulings'>): Assessment | null {
  const holds = liveRuling(link)?.verdict ?? link.kind
  const live = liveAssessments(link).filter((assessment) => holds === null || assessment.verdict === holds)
  return live.reduce<Assessment | null>(
    (last, assessment) => (last && last.assessedAt > assessment.assessedAt ? last : assessment),
    null,
  )
}
