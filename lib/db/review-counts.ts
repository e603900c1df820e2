import {
  type Counted,
  PAIRS_COUNTED,
  printQueue,
  type QueueCounts,
  type ReviewQueue,
} from '@/lib/domain/review-queue'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { isInQueue, isJudged, listCandidates, type QueueOf } from './review-conditions'
import { SKIPS } from './review-pairs'

type Counting = { seen: bigint; total: bigint | null; judged: bigint | null; recent: bigint; skipped: bigint }

/**
 * How far an analyst is in a queue. Counting stops after PAIRS_COUNTED.inQueue candidates, in the queue or not; what
 * was judged of a queue longer than that is counted among as many of the latest assessments.
 */
export async function countQueue(db: Db, of: QueueOf): Promise<QueueCounts> {
  const { analystId, queue } = of
  const most = PAIRS_COUNTED.inQueue
  const { from, isIn } = listCandidates(of)
  const [row] = await db.$queryRaw<Counting[]>`
    WITH candidates AS MATERIALIZED (
      SELECT ${isIn} AS isIn, iif(${isIn}, ${isJudged(analystId)}, 0) AS isJudged ${from} LIMIT ${most + 1}),
    counted AS MATERIALIZED (SELECT count(*) AS seen, sum(isIn) AS total, sum(isJudged) AS judged FROM candidates)
    SELECT seen, total, judged,
      iif(seen > ${most}, (SELECT count(*) FROM (
        SELECT linkId FROM Assessment WHERE analystId = ${analystId} AND retractedAt IS NULL
          ORDER BY assessedAt DESC LIMIT ${most}) own
        CROSS JOIN Link ol ON ol.id = own.linkId CROSS JOIN Claim ca ON ca.id = ol.claimAId
        CROSS JOIN Claim cb ON cb.id = ol.claimBId WHERE ${isInQueue(of)}), 0) AS recent,
      (SELECT count(*) FROM (SELECT 1 FROM ${SKIPS} WHERE s.analystId = ${analystId}
        AND s.queue = ${printQueue(queue)} AND ${isInQueue(of)} AND NOT ${isJudged(analystId)} LIMIT ${most + 1})) AS skipped
    FROM counted`
  const count = (n: bigint | null | undefined) => Number(n ?? 0)
  const isWhole = count(row?.seen) <= most
  return {
    total: { n: Math.min(count(row?.total), most), more: !isWhole },
    // Of what is not counted whole the candidates may hold more that is judged than the latest assessments do.
    judged: isWhole
      ? { n: count(row?.judged), more: false }
      : { n: Math.min(Math.max(count(row?.recent), count(row?.judged)), most), more: true },
    skipped: { n: Math.min(count(row?.skipped), most), more: count(row?.skipped) > most },
  }
}

/**
 * How many pairs of each topic, across its articles, nobody has assessed: among the first PAIRS_COUNTED.toChoose of each,
 * in one statement.
 * @param analystId who asks: what they judged themselves is assessed too
 */
export async function countUnassessed(
  db: Db,
  analystId: string,
  topicIds: readonly string[],
): Promise<Map<string, Counted>> {
  const most = PAIRS_COUNTED.toChoose
  const queue: ReviewQueue = { of: 'unassessed', topic: null, scope: 'across' }
  const rows = await db.$queryRaw<Open[]>`
    SELECT id, counted ->> 0 AS seen, counted ->> 1 AS n FROM (
      SELECT t.value AS id, ${selectOpen({ queue, analystId }, Prisma.raw('t.value'))} AS counted
      FROM json_each(${JSON.stringify(topicIds)}) t)`
  return new Map(
    rows.map(({ id, seen, n }) => [
      String(id),
      { n: Math.min(Number(n ?? 0), most), more: Number(seen) > most },
    ]),
  )
}

/** Of the first PAIRS_COUNTED.toChoose candidates of a queue and one more: [how many, how many of them are to be judged]. */
function selectOpen(of: QueueOf, topic?: Prisma.Sql): Prisma.Sql {
  const { from, isIn } = listCandidates(of, topic)
  return Prisma.sql`(SELECT json_array(count(*), sum(isOpen)) FROM (
    SELECT iif(${isIn}, NOT ${isJudged(of.analystId)}, 0) AS isOpen ${from} LIMIT ${PAIRS_COUNTED.toChoose + 1}))`
}

type Open = { id: string | null; seen: bigint; n: bigint | null }

/**
 * How many pairs of the queues of links, and of those of each topic given across articles, an analyst has yet to judge:
 * among the first PAIRS_COUNTED.toChoose of each, in one statement.
 */
export async function countOpen(
  db: Db,
  analystId: string,
  topicIds: readonly string[],
): Promise<{ disputed: Counted; colleague: Counted; topics: Map<string, Counted> }> {
  const most = PAIRS_COUNTED.toChoose
  const open = (queue: ReviewQueue, topic?: Prisma.Sql) => selectOpen({ queue, analystId }, topic)
  const links = (of: 'disputed' | 'colleague') =>
    Prisma.sql`SELECT ${`:${of}`} AS id, ${open({ of, topic: null, scope: null })} AS counted`
  const pairs: ReviewQueue = { of: 'pairs', topic: null, scope: 'across' }
  const rows = await db.$queryRaw<Open[]>`
    SELECT id, counted ->> 0 AS seen, counted ->> 1 AS n FROM (
      ${links('disputed')} UNION ALL ${links('colleague')} UNION ALL
      SELECT t.value, ${open(pairs, Prisma.raw('t.value'))} FROM json_each(${JSON.stringify(topicIds)}) t)`
  const counts = new Map(
    rows.map(({ id, seen, n }) => {
      const found = Number(n ?? 0)
      return [String(id), { n: Math.min(found, most), more: Number(seen) > most }]
    }),
  )
  const of = (id: string) => counts.get(id) ?? { n: 0, more: false }
  return {
    disputed: of(':disputed'),
    colleague: of(':colleague'),
    topics: new Map(topicIds.map((id) => [id, of(id)])),
  }
}
