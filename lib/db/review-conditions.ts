import { isOfTopic, type PairIds, type ReviewQueue } from '@/lib/domain/review-queue'
import { Prisma } from './generated/client'
import { STANDS } from './link-conditions'

/**
 * A table as the queue reads it. What a colleague assessed and one has not is asked for by name, also by who works blind:
 * the queue then tells that somebody judged the pair, and nothing of what they said. So it alone passes by what hides
 * such links from them (blind-views.ts).
 */
const tableOf = ({ of }: ReviewQueue, name: 'Link' | 'LinkTopic' | 'Assessment') =>
  Prisma.raw(of === 'colleague' ? `main.${name}` : name)

/** Whose queue: the analyst who judges. */
export type QueueOf = { queue: ReviewQueue; analystId: string }

/**
 * The pairs of a queue as `FROM … WHERE …`, judged ones included, with the claims `ca` and `cb` of each, lower id first.
 * Read in the order of `order`, an index gives one pair after the other, so that a first pair costs little. A link is in
 * the queues of the topics it stands under.
 */
export function fromQueue({ queue, analystId }: QueueOf): { from: Prisma.Sql; order: Prisma.Sql } {
  const { of, topic, scope } = queue
  if (isOfTopic(of)) {
    const pairs =
      scope === 'within'
        ? Prisma.sql`ClaimTopic x CROSS JOIN Claim ca ON ca.id = x.claimId
            CROSS JOIN Claim cb ON cb.articleId = ca.articleId AND cb.id > ca.id
            CROSS JOIN ClaimTopic y ON y.claimId = cb.id AND y.topicId = x.topicId`
        : Prisma.sql`ClaimTopic x CROSS JOIN Claim ca ON ca.id = x.claimId
            CROSS JOIN ClaimTopic y INDEXED BY ClaimTopic_topicId_claimId_idx
              ON y.topicId = x.topicId AND y.claimId > x.claimId
            CROSS JOIN Claim cb ON cb.id = y.claimId`
    const from = Prisma.sql`FROM ${pairs} WHERE x.topicId = ${topic} AND ${inTopicQueue({ queue, analystId })}`
    return { from, order: Prisma.raw('x.claimId, y.claimId') }
  }
  const link = tableOf(queue, 'Link')
  const links = topic
    ? Prisma.sql`${tableOf(queue, 'LinkTopic')} lt CROSS JOIN ${link} l ON l.id = lt.linkId`
    : Prisma.sql`${link} l`
  const from = Prisma.sql`FROM ${links} CROSS JOIN Claim ca ON ca.id = l.claimAId CROSS JOIN Claim cb ON cb.id = l.claimBId
    WHERE ${topic ? Prisma.sql`lt.topicId = ${topic}` : Prisma.sql`1`} AND ${inLinkQueue({ queue, analystId })}`
  return { from, order: Prisma.raw(topic ? 'lt.linkId' : 'l.id') }
}

/** Is the pair `ca`, `cb` in the queue? The same rule as fromQueue, for a pair at hand. */
export function isInQueue({ queue, analystId }: QueueOf): Prisma.Sql {
  const { of, topic } = queue
  if (isOfTopic(of)) {
    const stands = (claim: string) => Prisma.sql`EXISTS (SELECT 1 FROM ClaimTopic
      WHERE claimId = ${Prisma.raw(claim)}.id AND topicId = ${topic})`
    return Prisma.sql`${stands('ca')} AND ${stands('cb')} AND ${inTopicQueue({ queue, analystId })}`
  }
  const under = topic
    ? Prisma.sql`EXISTS (SELECT 1 FROM ${tableOf(queue, 'LinkTopic')} WHERE linkId = l.id AND topicId = ${topic})`
    : Prisma.sql`1`
  return Prisma.sql`EXISTS (SELECT 1 FROM ${tableOf(queue, 'Link')} l WHERE l.claimAId = ca.id AND l.claimBId = cb.id
    AND ${under} AND ${inLinkQueue({ queue, analystId })})`
}

function inTopicQueue({ queue, analystId }: QueueOf): Prisma.Sql {
  const unassessed = Prisma.sql`NOT EXISTS (SELECT 1 FROM Link k CROSS JOIN Assessment m ON m.linkId = k.id
    WHERE k.claimAId = ca.id AND k.claimBId = cb.id AND m.retractedAt IS NULL AND m.analystId <> ${analystId})`
  return Prisma.sql`ca.retractedAt IS NULL AND cb.retractedAt IS NULL AND ${inScope(queue)}
    AND ${queue.of === 'unassessed' ? unassessed : Prisma.sql`1`}`
}

function inLinkQueue({ queue, analystId }: QueueOf): Prisma.Sql {
  const asked =
    queue.of === 'disputed'
      ? Prisma.sql`l.state = 'DISPUTED'`
      : Prisma.sql`EXISTS (SELECT 1 FROM ${tableOf(queue, 'Assessment')} m
          WHERE m.linkId = l.id AND m.retractedAt IS NULL AND m.analystId <> ${analystId})`
  return Prisma.sql`${STANDS} AND ${inScope(queue)} AND ${asked}`
}

function inScope({ scope }: ReviewQueue): Prisma.Sql {
  if (scope === 'across') return Prisma.raw('ca.articleId <> cb.articleId')
  return Prisma.raw(scope === 'within' ? 'ca.articleId = cb.articleId' : '1')
}

/** Has the analyst judged the pair `ca`, `cb`, and stands by it? */
export function isJudged(analystId: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM Link k CROSS JOIN Assessment m ON m.linkId = k.id
    WHERE k.claimAId = ca.id AND k.claimBId = cb.id AND m.analystId = ${analystId} AND m.retractedAt IS NULL)`
}

/** Has the analyst passed the pair `ca`, `cb` over in this queue? */
export function isSkipped(analystId: string, queue: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM ReviewSkip s
    WHERE s.analystId = ${analystId} AND s.queue = ${queue} AND s.claimAId = ca.id AND s.claimBId = cb.id)`
}

/** What comes later than a pair in fromQueue's order; the first condition alone is a range of the index. */
export function comesAfter(queue: ReviewQueue, [a, b]: PairIds): Prisma.Sql {
  const { of, topic } = queue
  if (isOfTopic(of)) return Prisma.sql`x.claimId >= ${a} AND (x.claimId > ${a} OR y.claimId > ${b})`
  const link = Prisma.sql`(SELECT id FROM ${tableOf(queue, 'Link')} WHERE claimAId = ${a} AND claimBId = ${b})`
  return Prisma.sql`${Prisma.raw(topic ? 'lt.linkId' : 'l.id')} > ifnull(${link}, '')`
}
