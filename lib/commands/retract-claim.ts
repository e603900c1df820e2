import { updateRetracted } from '@/lib/db/write-claim'
import type { ChangeClaimInput } from '@/lib/domain/claim-input'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { allow, type Context } from './context'
import { requireClaim } from './edit-claim'

type Changed = { id: string; version: number }

/**
 * Hides a claim, and with it its links, until it is restored; nothing is deleted.
 * @throws Refusal ALREADY_RETRACTED, or CHANGED_MEANWHILE where it is another than was seen
 */
export async function retractClaim(ctx: Context, input: ChangeClaimInput): Promise<Changed> {
  return change(ctx, input, 'claim.retract')
}

/**
 * Brings a retracted claim back, and its links with it.
 * @throws Refusal NOT_RETRACTED, or CHANGED_MEANWHILE where it is another than was seen
 */
export async function restoreClaim(ctx: Context, input: ChangeClaimInput): Promise<Changed> {
  return change(ctx, input, 'claim.restore')
}

async function change(
  ctx: Context,
  { claimId, version }: ChangeClaimInput,
  action: 'claim.retract' | 'claim.restore',
): Promise<Changed> {
  allow(ctx, action)
  const before = await requireClaim(ctx, claimId)
  const isRetracting = action === 'claim.retract'
  if (isRetracting && before.retractedAt !== null) throw new Refusal('ALREADY_RETRACTED')
  if (!isRetracting && before.retractedAt === null) throw new Refusal('NOT_RETRACTED')
  const seen = { id: claimId, version }
  const retractedAt = isRetracting ? ctx.now.toISOString() : null
  if (!(await updateRetracted(ctx.db, seen, retractedAt))) throw new Refusal('CHANGED_MEANWHILE')
  const after = await requireClaim(ctx, claimId)
  await audit(ctx, { action, subjectType: 'claim', subjectId: claimId, before, after })
  return { id: claimId, version: after.version }
}
