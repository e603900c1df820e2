import type { PairIds } from '@/lib/domain/review-queue'
import type { Transaction } from './client'

type Skip = { analystId: string; queue: string; pair: PairIds }

const keyOf = ({ analystId, queue, pair: [claimAId, claimBId] }: Skip) => ({
  analystId,
  queue,
  claimAId,
  claimBId,
})

/** Passes a pair over in a queue, or once more: it then comes after all others. */
export async function upsertSkip(db: Transaction, skip: Skip, at: string): Promise<void> {
  const key = keyOf(skip)
  await db.reviewSkip.upsert({
    where: { analystId_queue_claimAId_claimBId: key },
    create: { ...key, at },
    update: { at },
    select: { at: true },
  })
}

/** Takes a skip back; nothing happens where there is none. */
export async function deleteSkip(db: Transaction, skip: Skip): Promise<void> {
  await db.reviewSkip.deleteMany({ where: keyOf(skip) })
}
