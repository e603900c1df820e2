import { agreedAspects } from '@/lib/domain/agreed-aspects'
import type { AspectRelations } from '@/lib/domain/aspect'
import type { Independence } from '@/lib/domain/independence'
import type { ListedLink } from '@/lib/domain/listed-link'
import { leadAssessment, liveAssessments, liveRuling } from '@/lib/domain/live-assessment'
import { VERDICT_WORDS } from '@/lib/domain/verdict'
import { describeMinority } from './describe-minority'
import { describeSide, type Side } from './describe-side'
import { describeStanding } from './describe-standing'
import { BADGES, type BadgeLook, badgeOf } from './link-badge'
import { orderSides } from './order-sides'
import { pairRanges } from './pair-ranges'

/** What a row shows of a link, and nothing else: every page of rows is sent twice, as HTML and as this. */
export type Row = {
  id: string
  badge: BadgeLook
  /** Null while analysts disagree: then no single assessment speaks for the link. */
  aspects: AspectRelations | null
  independence: { is: Independence; basis: string | null } | null
  /** Whether a corrected text touched one of its claims. */
  recheck: boolean
  standing: string
  /** In the order they are read. */
  sides: [Side, Side]
  /** Why their words were not compared; left out where they were. */
  apart?: string
  reason: RowReason | null
  /** Who said otherwise than the ruling that settled it; null where nobody did, or nobody ruled. */
  minority: string | null
}

/** What the row ends with: each verdict while disputed, else when both hold, else the reason. */
export type RowReason =
  | { kind: 'reason' | 'condition'; words: string }
  | {
      kind: 'dispute'
      verdicts: { id: string; says: string; why: string; aspects: AspectRelations | null }[]
    }

export function describeRow(link: ListedLink): Row {
  const lead = leadAssessment(link)
  const single = link.state === 'DISPUTED' ? null : lead
  const relations = single?.aspects ?? agreedAspects(liveAssessments(link))
  const [left, right] = orderSides(link.a, link.b)
  const { sides, apart } = pairRanges([left, right], relations)
  return {
    id: link.id,
    badge: BADGES[badgeOf(link)],
    aspects: single?.aspects ?? null,
    independence: single?.independence ? { is: single.independence, basis: single.independenceBasis } : null,
    recheck: link.rechecks.length > 0,
    standing: describeStanding(link),
    sides: [describeSide(left, sides[0]), describeSide(right, sides[1])],
    ...(apart && { apart }),
    reason: describeReason(link),
    minority: describeMinority(link),
  }
}

function describeReason(link: ListedLink): RowReason | null {
  if (link.state === 'DISPUTED') {
    const verdicts = liveAssessments(link).map(({ id, analyst, verdict, rationale, aspects }) => ({
      id,
      says: `${analyst.name}: ${VERDICT_WORDS[verdict].label.toLowerCase()}.`,
      why: rationale,
      aspects: Object.keys(aspects).length > 0 ? aspects : null,
    }))
    return { kind: 'dispute', verdicts }
  }
  const lead = leadAssessment(link)
  const ruling = liveRuling(link)
  if (!lead) return ruling && { kind: 'reason', words: ruling.reason }
  return lead.bothHoldIf
    ? { kind: 'condition', words: lead.bothHoldIf }
    : { kind: 'reason', words: lead.rationale }
}
