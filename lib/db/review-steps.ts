import { type PairIds, printQueue, type QueueStep } from '@/lib/domain/review-queue'
import { findBlocking, isDoing, listCancelled, type Step } from '@/lib/domain/undo-order'
import type { Verdict } from '@/lib/domain/verdict'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { parseRows } from './json-rows'
import { isInQueue, type QueueOf } from './review-conditions'

/** How many changes back the last step of a queue is looked for. */
const LOOKED_AT = 200

type Change = Step & {
  at: string
  assessmentId: string
  /** Null where the pair is not in the queue, or its verdict does not stand. */
  judged: { pair: PairIds; verdict: Verdict; before: Verdict | null } | null
}

/**
 * The last step of an analyst in a queue that stands; null where there is none among their latest changes. Undone, it
 * stands no more, and the one before is last: first another verdict on the same pair, where that stands again.
 */
export async function getLastStep(db: Db, of: QueueOf): Promise<QueueStep | null> {
  const { analystId } = of
  const [changes, skipped] = await Promise.all([
    readChanges(db, of),
    db.reviewSkip.findFirst({
      where: { analystId, queue: printQueue(of.queue) },
      orderBy: { at: 'desc' },
      select: { claimAId: true, claimBId: true, at: true },
    }),
  ])
  const last = findLastJudged(changes)
  if (skipped && (!last || skipped.at > last.at))
    return { did: 'skipped', pair: [skipped.claimAId, skipped.claimBId], at: skipped.at }
  return last && { did: 'judged', entryId: last.id, at: last.at, ...last.judged }
}

/** The newest change that gave a verdict, stands, and has nothing later built on it. `changes` newest first. */
function findLastJudged(changes: readonly Change[]) {
  const cancelled = listCancelled(changes)
  const byId = new Map(changes.map((change) => [change.id, change]))
  for (const [at, change] of changes.entries()) {
    const { judged } = change
    if (!judged || cancelled.has(change.id) || !isDoing(change, (id) => byId.get(id))) continue
    const later = changes.slice(0, at).filter(({ assessmentId }) => assessmentId === change.assessmentId)
    if (!findBlocking(change, later)) return { ...change, judged }
  }
  return null
}

/** The analyst's latest changes of assessments, newest first. */
async function readChanges(db: Db, of: QueueOf): Promise<Change[]> {
  const stood = (snapshot: string) =>
    `iif(${snapshot} ->> '$.retractedAt' IS NULL, ${snapshot} ->> '$.verdict', NULL)`
  const rows = await db.$queryRaw<{ json: string }[]>`
    WITH latest AS MATERIALIZED (
      SELECT * FROM AuditEntry WHERE analystId = ${of.analystId} ORDER BY seq DESC LIMIT ${LOOKED_AT})
    SELECT json_object('id', e.id, 'seq', e.seq, 'undoes', e.undoes, 'at', e.at, 'assessmentId', e.subjectId,
      'judged', json(iif(own.retractedAt IS NULL AND ${isInQueue(of)}, json_object(
        'pair', json_array(ca.id, cb.id), 'verdict', e.after ->> '$.verdict',
        'before', ${Prisma.raw(stood('e.before'))}), NULL))) AS json
    FROM latest e CROSS JOIN Assessment own ON own.id = e.subjectId CROSS JOIN Link ol ON ol.id = own.linkId
      CROSS JOIN Claim ca ON ca.id = ol.claimAId CROSS JOIN Claim cb ON cb.id = ol.claimBId
    WHERE e.subjectType = 'assessment' ORDER BY e.seq DESC`
  return parseRows<Change>(rows)
}
