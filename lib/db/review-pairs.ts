import { choosePair, prepareOrder, type ReviewClaim } from '@/lib/domain/review-order'
import { isOfTopic, type PairIds, printQueue } from '@/lib/domain/review-queue'
import type { Db } from './client'
import { listAliases } from './entities'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { comesAfter, isInQueue, isJudged, isSkipped, listCandidates, type QueueOf } from './review-conditions'
import { whileUnchanged } from './while-unchanged'

/** Most claims of a topic whose pairs are all compared for the likeliest; a larger topic is gone through by claim. */
export const ORDERED_CLAIMS = 500

/** How much of a claim's statement and quotes is compared, in characters. */
const COMPARED_TEXT = 600

type PairRow = { a: string; b: string }
const asPair = (rows: PairRow[]): PairIds | null => (rows[0] ? [rows[0].a, rows[0].b] : null)

/**
 * The pair of a queue to be judged next: the first after a place that the analyst has neither judged nor skipped, then
 * those before it, then the skipped ones, longest ago first. Of a topic of up to ORDERED_CLAIMS claims the likeliest
 * pairs come first (choosePair); a larger topic is gone through claim by claim, links in the order of listCandidates.
 */
export async function getNextPair(db: Db, of: QueueOf, after: PairIds | null): Promise<PairIds | null> {
  const ordered = isOfTopic(of.queue.of) ? await readTopic(db, of) : null
  const next = (from: PairIds | null) =>
    ordered ? choosePair({ ...ordered, after: from }) : readNext(db, of, from)
  return (await next(after)) ?? (after && (await next(null))) ?? readSkipped(db, of, after)
}

/** The topic's claims ready to be ordered, and which pairs are open; null where there are too many. */
async function readTopic(db: Db, { queue, analystId }: QueueOf) {
  const [size] = await db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM (
    SELECT 1 FROM ClaimTopic WHERE topicId = ${queue.topic} LIMIT ${ORDERED_CLAIMS + 1})`
  if (Number(size?.n ?? 0) > ORDERED_CLAIMS) return null
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT json_object('id', c.id, 'articleId', c.articleId, 'question', json(iif(c.mode = 'QUESTION', 'true', 'false')),
      'time', c.timeEdtf, 'names', json((SELECT json_group_array(name) FROM (
        SELECT ifnull(entityId, name) AS name FROM ClaimPlace WHERE claimId = c.id
        UNION ALL SELECT ifnull(entityId, name) FROM ClaimActor WHERE claimId = c.id))),
      'words', substr(ifnull(c.statement, '') || ' ' || ifnull((SELECT group_concat(quote, ' ') FROM (
        SELECT quote FROM ClaimSpan WHERE claimId = c.id ORDER BY position)), ''), 1, ${COMPARED_TEXT}),
      'figures', json((SELECT json_group_array(value) FROM ClaimQuantity WHERE claimId = c.id AND value IS NOT NULL))) AS json
    FROM ClaimTopic x CROSS JOIN Claim c ON c.id = x.claimId
    WHERE x.topicId = ${queue.topic} AND c.retractedAt IS NULL`
  const others = queue.of === 'unassessed' ? Prisma.sql`1` : Prisma.sql`m.analystId = ${analystId}`
  // One's own skips, one's own verdicts, and where the queue leaves them out, those of others.
  const [closed, aliases] = await Promise.all([
    db.$queryRaw<PairRow[]>`
      SELECT k.claimAId AS a, k.claimBId AS b FROM ClaimTopic x CROSS JOIN Link k ON k.claimAId = x.claimId
        CROSS JOIN Assessment m ON m.linkId = k.id WHERE x.topicId = ${queue.topic} AND m.retractedAt IS NULL AND ${others}
      UNION SELECT claimAId, claimBId FROM ReviewSkip WHERE analystId = ${analystId} AND queue = ${printQueue(queue)}`,
    whileUnchanged(db, listAliases),
  ])
  const keys = new Set(closed.map(({ a, b }) => `${a}~${b}`))
  return {
    order: prepareOrder(parseRows<ReviewClaim>(rows), aliases),
    isOpen: (pair: PairIds, x: ReviewClaim, y: ReviewClaim) =>
      (queue.scope === null || (queue.scope === 'across') === (x.articleId !== y.articleId)) &&
      !keys.has(pair.join('~')),
  }
}

async function readNext(db: Db, of: QueueOf, after: PairIds | null): Promise<PairIds | null> {
  const { from, isIn, order } = listCandidates(of)
  const begins = after ? comesAfter(of, after) : Prisma.sql`1`
  return asPair(
    await db.$queryRaw<PairRow[]>`SELECT ca.id AS a, cb.id AS b ${from} AND ${begins} AND ${isIn}
      AND NOT ${isJudged(of.analystId)} AND NOT ${isSkipped(of.analystId, printQueue(of.queue))}
      ORDER BY ${order} LIMIT 1`,
  )
}

/** Every pair an analyst skipped, in any queue, as `s` with its claims `ca` and `cb`. */
export const SKIPS = Prisma.raw(
  'ReviewSkip s CROSS JOIN Claim ca ON ca.id = s.claimAId CROSS JOIN Claim cb ON cb.id = s.claimBId',
)

/** The pair skipped longest ago, or after a skipped pair the one skipped next. */
async function readSkipped(db: Db, of: QueueOf, after: PairIds | null): Promise<PairIds | null> {
  const { analystId } = of
  const own = Prisma.sql`s.analystId = ${analystId} AND s.queue = ${printQueue(of.queue)}`
  const since = after
    ? Prisma.sql`s.at <= ifnull((SELECT at FROM ReviewSkip s WHERE ${own} AND s.claimAId = ${after[0]} AND s.claimBId = ${after[1]}), '')`
    : Prisma.sql`NULL`
  return asPair(
    await db.$queryRaw<PairRow[]>`SELECT ca.id AS a, cb.id AS b FROM ${SKIPS}
      WHERE ${own} AND ${isInQueue(of)} AND NOT ${isJudged(analystId)}
      ORDER BY ${since}, s.at, s.claimAId, s.claimBId LIMIT 1`,
  )
}
