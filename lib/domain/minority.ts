import { liveAssessments, liveRuling } from './live-assessment'
import type { Assessment, Link } from './record'

/**
 * Who gave another verdict than the ruling that holds: the minority view, which stays in sight. “Cannot tell” differs
 * from nothing. Empty where there is no ruling.
 */
export function minorityOf(link: Pick<Link, 'assessments' | 'rulings'>): Assessment[] {
  const ruling = liveRuling(link)
  if (!ruling) return []
  return liveAssessments(link).filter(
    ({ verdict }) => verdict !== 'CANNOT_TELL' && verdict !== ruling.verdict,
  )
}
