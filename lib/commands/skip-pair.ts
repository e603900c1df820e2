import { getClaims } from '@/lib/db/claims'
import { deleteSkip, upsertSkip } from '@/lib/db/write-skip'
import { orderPair } from '@/lib/domain/pair'
import { Refusal } from '@/lib/domain/refusal'
import { type PairIds, printQueue } from '@/lib/domain/review-queue'
import type { SkipPairInput } from '@/lib/domain/skip-input'
import { allow, type Context } from './context'

/**
 * Passes a pair over in the acting analyst's review queue; it comes again after all others. Working state: the record
 * says nothing else than before, so the audit does not tell of it.
 */
export async function skipPair(ctx: Context, input: SkipPairInput): Promise<{ pair: PairIds }> {
  allow(ctx, 'link.assess')
  const pair = await requirePair(ctx, input)
  await upsertSkip(ctx.db, { ...ownQueue(ctx, input), pair }, ctx.now.toISOString())
  return { pair }
}

/** Takes a skip back: the pair comes again in its own place. */
export async function unskipPair(ctx: Context, input: SkipPairInput): Promise<{ pair: PairIds }> {
  allow(ctx, 'link.assess')
  const pair = await requirePair(ctx, input)
  await deleteSkip(ctx.db, { ...ownQueue(ctx, input), pair })
  return { pair }
}

const ownQueue = (ctx: Context, { queue }: SkipPairInput) => ({
  analystId: ctx.actor.id,
  queue: printQueue(queue),
})

async function requirePair(ctx: Context, { claimId, otherClaimId }: SkipPairInput): Promise<PairIds> {
  if (claimId === otherClaimId) throw new Refusal('SAME_CLAIM', 'otherClaimId')
  const there = await getClaims(ctx.db, [claimId, otherClaimId])
  if (there.length < 2) throw new Refusal('NOT_FOUND')
  return orderPair(claimId, otherClaimId)
}
