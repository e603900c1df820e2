import { findLabelled } from '@/lib/db/labels'
import { insertOrigin } from '@/lib/db/write-origin'
import type { AddOriginInput } from '@/lib/domain/add-input'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { type Added, requireRecord } from './change-record'
import { allow, type Context } from './context'
import { requireDistinct, requireFreeId, requireThere } from './require'
import { originReversal } from './reversals/origin'

/**
 * Adds who claims trace back to, and the origins it rests on in turn.
 * @throws Refusal ALREADY_EXISTS, pointing to the origin that has this label, case and accents aside
 */
export async function addOrigin(ctx: Context, input: AddOriginInput): Promise<Added> {
  allow(ctx, 'origin.add')
  const id = await requireFreeId(ctx, 'origin', input.id)
  const same = await findLabelled(ctx.db, 'origin', input.label)
  if (same) {
    const record = { label: same.label, href: `/origins/${same.id}` }
    throw new Refusal('ALREADY_EXISTS', 'label', input.label, record)
  }
  const rests = input.restsOn.map((rest) => rest.originId)
  if (rests.includes(id)) throw new Refusal('CIRCULAR', 'restsOn', id)
  requireDistinct(rests, 'restsOn')
  await requireThere(ctx, 'origin', rests, 'restsOn')
  await insertOrigin(ctx.db, id, input)
  const after = await requireRecord(ctx, originReversal, id)
  const entryId = await audit(ctx, { action: 'origin.add', subjectType: 'origin', subjectId: id, after })
  return { id, entryId }
}
