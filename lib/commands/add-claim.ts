import { getLatestText } from '@/lib/db/write-article'
import { insertClaim } from '@/lib/db/write-claim'
import type { AddClaimInput } from '@/lib/domain/claim-input'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { type Added, requireRecord } from './change-record'
import { allow, type Context } from './context'
import { placeMarks, placeSpans, requireReferences } from './place-content'
import { requireFreeId } from './require'
import { claimReversal } from './reversals/claim'

/**
 * Adds a claim. Every quote and mark must stand in the article's latest text exactly where the input says; nothing is
 * looked for elsewhere, and names are not matched to entities.
 */
export async function addClaim(ctx: Context, input: AddClaimInput): Promise<Added> {
  allow(ctx, 'claim.add')
  const id = await requireFreeId(ctx, 'claim', input.id).catch((error) => {
    // A form sends other words under the same id where the answer to its first ones was lost.
    if (!(error instanceof Refusal) || input.id === undefined) throw error
    const record = { label: 'the claim you saved first', href: `/claims/${input.id}` }
    throw new Refusal(error.code, error.field, error.detail, record)
  })
  const latest = await getLatestText(ctx.db, input.articleId)
  if (!latest) throw new Refusal('NOT_FOUND', 'articleId', `article ${input.articleId}`)
  const spans = placeSpans(latest.text, input)
  const marks = placeMarks(latest.text, input)
  await requireReferences(ctx, input)
  const { versionId } = latest
  await insertClaim(ctx.db, id, input, { versionId, spans, marks, createdAt: ctx.now.toISOString() })
  const after = await requireRecord(ctx, claimReversal, id)
  const entryId = await audit(ctx, { action: 'claim.add', subjectType: 'claim', subjectId: id, after })
  return { id, entryId }
}
