import { LINK_VIEWS } from '@/lib/domain/link-filter'
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

/** Candidates for a queue, the claims `ca` and `cb` of each, lower id first; those in it are those for which `isIn` holds. */
type Candidates = { from: Prisma.Sql; isIn: Prisma.Sql; order: Prisma.Sql }

/**
 * The pairs of a queue, judged ones included, as candidates in the order of `order`, which an index gives one after the
 * other: a first pair costs little. Disputed links come newest first, what colleagues assessed colleague by colleague
 * and newest first, pairs of a topic by their claims.
 * @param topic where it is not the queue's own: the column that says it
 */
export function listCandidates(of: QueueOf, topic: Prisma.Sql = Prisma.sql`${of.queue.topic}`): Candidates {
  const { queue, analystId } = of
  if (isOfTopic(queue.of)) {
    const pairs =
      queue.scope === 'within'
        ? Prisma.sql`ClaimTopic x CROSS JOIN Claim ca ON ca.id = x.claimId
            CROSS JOIN Claim cb ON cb.articleId = ca.articleId AND cb.id > ca.id
            CROSS JOIN ClaimTopic y ON y.claimId = cb.id AND y.topicId = x.topicId`
        : Prisma.sql`ClaimTopic x CROSS JOIN Claim ca ON ca.id = x.claimId
            CROSS JOIN ClaimTopic y INDEXED BY ClaimTopic_topicId_claimId_idx
              ON y.topicId = x.topicId AND y.claimId > x.claimId
            CROSS JOIN Claim cb ON cb.id = y.claimId`
    const from = Prisma.sql`FROM ${pairs} WHERE x.topicId = ${topic}`
    // The index that is named gives the other claims in their order; asked for it, SQLite would read and sort them all.
    const order = queue.scope === 'within' ? 'x.claimId, y.claimId' : 'x.claimId'
    return { from, isIn: inTopicQueue(of), order: Prisma.raw(order) }
  }
  const claims = Prisma.raw(
    'CROSS JOIN Claim ca ON ca.id = l.claimAId CROSS JOIN Claim cb ON cb.id = l.claimBId',
  )
  if (queue.of === 'disputed') {
    const from =
      queue.topic === null
        ? Prisma.sql`FROM Link l ${claims} WHERE l.state = 'DISPUTED'`
        : Prisma.sql`FROM link_listing p CROSS JOIN Link l ON l.id = p.linkId ${claims}
            WHERE p.view = ${DISPUTED} AND p.scope = ${`t:${queue.topic}`}`
    const order = Prisma.raw(queue.topic === null ? 'l.assessedAt DESC, l.id' : 'p.assessedAt DESC, p.linkId')
    return { from, isIn: inLinkQueue(of), order }
  }
  const link = tableOf(queue, 'Link')
  if (queue.topic !== null) {
    const from = Prisma.sql`FROM ${tableOf(queue, 'LinkTopic')} lt CROSS JOIN ${link} l ON l.id = lt.linkId ${claims}
      WHERE lt.topicId = ${topic}`
    return { from, isIn: inLinkQueue(of), order: Prisma.raw('lt.linkId') }
  }
  // A link that several colleagues assessed is met with the first of them alone.
  const from = Prisma.sql`FROM Analyst who CROSS JOIN main.Assessment m INDEXED BY Assessment_analystId_assessedAt_idx
      ON m.analystId = who.id CROSS JOIN ${link} l ON l.id = m.linkId ${claims}
    WHERE who.id <> ${analystId} AND m.retractedAt IS NULL AND NOT EXISTS (SELECT 1 FROM main.Assessment first
      WHERE first.linkId = m.linkId AND first.analystId < who.id AND first.analystId <> ${analystId} AND first.retractedAt IS NULL)`
  return { from, isIn: inLinkQueue(of), order: Prisma.raw('who.id, m.assessedAt DESC, m.rowid DESC') }
}

const DISPUTED = LINK_VIEWS.indexOf('disputed')

/** Is the pair `ca`, `cb` in the queue? The same rule as listCandidates, for a pair at hand. */
export function isInQueue({ queue, analystId }: QueueOf): Prisma.Sql {
  const { of, topic } = queue
  if (isOfTopic(of)) {
    const stands = (claim: string) => Prisma.sql`EXISTS (SELECT 1 FROM ClaimTopic
      WHERE claimId = ${Prisma.raw(claim)}.id AND topicId = ${topic})`
    return Prisma.sql`${stands('ca')} AND ${stands('cb')} AND ${inTopicQueue({ queue, analystId })}`
  }
  return Prisma.sql`EXISTS (SELECT 1 FROM ${tableOf(queue, 'Link')} l WHERE l.claimAId = ca.id AND l.claimBId = cb.id
    AND ${isUnder(queue)} AND ${inLinkQueue({ queue, analystId })})`
}

/** Does the link `l` stand in the queue's topic, as its candidates are found? */
function isUnder(queue: ReviewQueue): Prisma.Sql {
  const { of, topic } = queue
  if (topic === null) return Prisma.sql`1`
  if (of === 'disputed')
    return Prisma.sql`EXISTS (SELECT 1 FROM link_listing
      WHERE view = ${DISPUTED} AND scope = ${`t:${topic}`} AND assessedAt = l.assessedAt AND linkId = l.id)`
  return Prisma.sql`EXISTS (SELECT 1 FROM ${tableOf(queue, 'LinkTopic')} WHERE linkId = l.id AND topicId = ${topic})`
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
      : Prisma.sql`EXISTS (SELECT 1 FROM ${tableOf(queue, 'Assessment')} others
          WHERE others.linkId = l.id AND others.retractedAt IS NULL AND others.analystId <> ${analystId})`
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

/** What comes later than a pair in the order of listCandidates. */
export function comesAfter({ queue, analystId }: QueueOf, [a, b]: PairIds): Prisma.Sql {
  const { of, topic } = queue
  if (isOfTopic(of)) return Prisma.sql`x.claimId >= ${a} AND (x.claimId > ${a} OR y.claimId > ${b})`
  const place = (column: string, table = tableOf(queue, 'Link')) =>
    Prisma.sql`(SELECT ${Prisma.raw(column)} FROM ${table} WHERE claimAId = ${a} AND claimBId = ${b})`
  if (of === 'disputed') {
    const [at, id] = topic === null ? ['l.assessedAt', 'l.id'] : ['p.assessedAt', 'p.linkId']
    // The first condition alone is a range of the index.
    return Prisma.sql`${Prisma.raw(at)} <= ifnull(${place('assessedAt')}, '~')
      AND (${Prisma.raw(at)} < ifnull(${place('assessedAt')}, '~') OR ${Prisma.raw(id)} > ifnull(${place('id')}, ''))`
  }
  if (topic !== null) return Prisma.sql`lt.linkId > ifnull(${place('id')}, '')`
  const met = (column: string) =>
    Prisma.sql`(SELECT ${Prisma.raw(column)} FROM main.Assessment f WHERE f.linkId = ${place('id')}
      AND f.analystId <> ${analystId} AND f.retractedAt IS NULL ORDER BY f.analystId LIMIT 1)`
  return Prisma.sql`(who.id, ${met('f.assessedAt')}, ${met('f.rowid')}) > (ifnull(${met('f.analystId')}, ''), m.assessedAt, m.rowid)`
}
