import { printQueue, type QueueStep } from '@/lib/domain/review-queue'
import type { Verdict } from '@/lib/domain/verdict'
import type { Db } from './client'
import { isInQueue, type QueueOf } from './review-conditions'

type Judged = { a: string; b: string; at: string; entryId: string; verdict: Verdict }

/** The last step of an analyst in a queue; null where there is none. Each can be undone, and then the one before is last. */
export async function getLastStep(db: Db, of: QueueOf): Promise<QueueStep | null> {
  const { analystId } = of
  const [judged] = await db.$queryRaw<Judged[]>`
    SELECT ca.id AS a, cb.id AS b, own.assessedAt AS at, own.verdict, (SELECT id FROM AuditEntry
        WHERE subjectType = 'assessment' AND subjectId = own.id ORDER BY seq DESC LIMIT 1) AS entryId
    FROM Assessment own CROSS JOIN Link ol ON ol.id = own.linkId
      CROSS JOIN Claim ca ON ca.id = ol.claimAId CROSS JOIN Claim cb ON cb.id = ol.claimBId
    WHERE own.analystId = ${analystId} AND own.retractedAt IS NULL AND ${isInQueue(of)}
    ORDER BY own.assessedAt DESC LIMIT 1`
  const skipped = await db.reviewSkip.findFirst({
    where: { analystId, queue: printQueue(of.queue) },
    orderBy: { at: 'desc' },
    select: { claimAId: true, claimBId: true, at: true },
  })
  if (skipped && (!judged || skipped.at > judged.at))
    return { did: 'skipped', pair: [skipped.claimAId, skipped.claimBId], at: skipped.at }
  return judged
    ? {
        did: 'judged',
        pair: [judged.a, judged.b],
        at: judged.at,
        entryId: judged.entryId,
        verdict: judged.verdict,
      }
    : null
}
