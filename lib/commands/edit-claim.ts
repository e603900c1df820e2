import { getClaim } from '@/lib/db/claims'
import { getTexts } from '@/lib/db/versions'
import { rewriteClaim } from '@/lib/db/write-claim'
import type { EditClaimInput } from '@/lib/domain/claim-input'
import type { Claim } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { allow, type Context } from './context'
import { placeMarks, placeSpans, requireReferences } from './place-content'

/**
 * Says everything of a claim anew, its quotes too; its links, assessments and history stay. It stays in the version of
 * the text it is quoted from.
 * @throws Refusal CHANGED_MEANWHILE where the claim, or the text it is quoted from, is another than the form showed
 */
export async function editClaim(
  ctx: Context,
  input: EditClaimInput,
): Promise<{ id: string; version: number }> {
  allow(ctx, 'claim.edit')
  const { claimId, version, textVersionId, ...content } = input
  const before = await requireClaim(ctx, claimId)
  if (before.retractedAt !== null) throw new Refusal('ALREADY_RETRACTED')
  if (before.version !== version || before.versionId !== textVersionId) throw new Refusal('CHANGED_MEANWHILE')
  const text = (await getTexts(ctx.db, [textVersionId])).get(textVersionId) ?? ''
  const spans = placeSpans(text, content)
  const marks = placeMarks(text, content)
  await requireReferences(ctx, content)
  const follows = { versionId: textVersionId, spans, marks, retractedAt: null }
  if (!(await rewriteClaim(ctx.db, before, content, follows))) throw new Refusal('CHANGED_MEANWHILE')
  const after = await requireClaim(ctx, claimId)
  await audit(ctx, { action: 'claim.edit', subjectType: 'claim', subjectId: claimId, before, after })
  return { id: claimId, version: after.version }
}

/** @throws Refusal NOT_FOUND */
export async function requireClaim(ctx: Context, id: string): Promise<Claim> {
  const claim = await getClaim(ctx.db, id)
  if (!claim) throw new Refusal('NOT_FOUND', 'claimId', `claim ${id}`)
  return claim
}
