import type { ChangeClaimInput } from '@/lib/domain/claim-input'
import { type Edited, retractRecord } from './change-record'
import { allow, type Context } from './context'
import { claimReversal } from './reversals/claim'

/**
 * Hides a claim, and with it its links, until it is restored; nothing is deleted.
 * @throws Refusal ALREADY_RETRACTED, or CHANGED_MEANWHILE where it is another than was seen
 */
export async function retractClaim(
  ctx: Context,
  { claimId: id, version }: ChangeClaimInput,
): Promise<Edited> {
  allow(ctx, 'claim.retract')
  const telling = { action: 'claim.retract', subjectType: 'claim' } as const
  return retractRecord(ctx, claimReversal, { id, version, retracted: true }, telling)
}

/**
 * Brings a retracted claim back, and its links with it.
 * @throws Refusal NOT_RETRACTED, NOT_FOUND where what it names was retracted meanwhile, or CHANGED_MEANWHILE where it is
 *   another than was seen
 */
export async function restoreClaim(
  ctx: Context,
  { claimId: id, version }: ChangeClaimInput,
): Promise<Edited> {
  allow(ctx, 'claim.restore')
  const telling = { action: 'claim.restore', subjectType: 'claim' } as const
  return retractRecord(ctx, claimReversal, { id, version, retracted: false }, telling)
}
