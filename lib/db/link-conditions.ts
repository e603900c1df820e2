import type { Verdict } from '@/lib/domain/verdict'
import { Prisma } from './generated/client'

/**
 * A link is shown while it and both its claims stand. Expects LINK_TABLES' aliases; a link in full (by its id) is read
 * without it, since its history is kept.
 */
export const STANDS = Prisma.raw(
  `l.state <> 'RETRACTED' AND ca.retractedAt IS NULL AND cb.retractedAt IS NULL`,
)

/** What isAssessedAs (lib/domain/link-groups.ts) says, of the link `l`: a verdict holds, proposed and disputed do not. */
export function assessedAs(kind: Verdict): Prisma.Sql {
  return Prisma.sql`l.state IN ('ASSESSED', 'SETTLED') AND l.kind = ${kind}`
}

/** What repetitionOf (lib/domain/repetition.ts) says, of the link `l`: one analyst who found a shared origin is enough. */
export const IS_REPETITION =
  Prisma.raw(`EXISTS (SELECT 1 FROM Assessment WHERE linkId = l.id AND retractedAt IS NULL
  AND verdict = 'CORROBORATES' AND independence IN ('SAME_ORIGIN', 'LIKELY_SHARED'))`)

/**
 * Which links are found in which topic: those that stand under it, and those whose two claims both do.
 * CROSS JOIN keeps the order of the look-ups: left to itself SQLite compares every two claims of a topic.
 */
export const TOPIC_LINKS = Prisma.raw(`SELECT topicId, linkId FROM LinkTopic UNION
  SELECT ofA.topicId, pair.id FROM ClaimTopic ofA CROSS JOIN Link pair ON pair.claimAId = ofA.claimId
    CROSS JOIN ClaimTopic ofB ON ofB.claimId = pair.claimBId AND ofB.topicId = ofA.topicId`)

/** Is the link `l` found in the topic? */
export function isInTopic(topicId: string): Prisma.Sql {
  return Prisma.sql`l.id IN (SELECT linkId FROM (${TOPIC_LINKS}) WHERE topicId = ${topicId})`
}
