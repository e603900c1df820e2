import { getClaim } from '@/lib/db/claims'
import { getTexts } from '@/lib/db/versions'
import { sayAnew } from '@/lib/domain/claim-content'
import type { EditClaimInput } from '@/lib/domain/claim-input'
import type { Claim } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { changeRecord, type Edited } from './change-record'
import { allow, type Context } from './context'
import { placeMarks, placeSpans } from './place-content'
import { claimReversal } from './reversals/claim'

/**
 * Says everything of a claim anew, its quotes too; its links, assessments and history stay. It stays in the version of
 * the text it is quoted from. Saying again what stands changes nothing.
 * @throws Refusal CHANGED_MEANWHILE where the claim, or the text it is quoted from, is another than the form showed
 */
export async function editClaim(ctx: Context, input: EditClaimInput): Promise<Edited> {
  allow(ctx, 'claim.edit')
  const { claimId, version, textVersionId, ...content } = input
  const { retractedAt, versionId } = await requireClaim(ctx, claimId)
  if (retractedAt !== null) throw new Refusal('ALREADY_RETRACTED')
  if (versionId !== textVersionId) throw new Refusal('CHANGED_MEANWHILE')
  const text = (await getTexts(ctx.db, [textVersionId])).get(textVersionId) ?? ''
  const placed = { spans: placeSpans(text, content), marks: placeMarks(text, content) }
  return changeRecord(ctx, claimReversal, { id: claimId, version }, (now) => sayAnew(now, content, placed), {
    action: 'claim.edit',
    subjectType: 'claim',
  })
}

/** @throws Refusal NOT_FOUND */
export async function requireClaim(ctx: Context, id: string): Promise<Claim> {
  const claim = await getClaim(ctx.db, id)
  if (!claim) throw new Refusal('NOT_FOUND', 'claimId', `claim ${id}`)
  return claim
}
