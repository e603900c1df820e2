import { findLabelled } from '@/lib/db/labels'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { countOnOrigin, getOriginRecord, updateOrigin } from '@/lib/db/origin-record'
import { Refusal } from '@/lib/domain/refusal'
import { findCircle } from '@/lib/domain/rest-circle'
import type { OriginRecord } from '@/lib/domain/versioned-record'
import type { Context } from '../context'
import { requireDistinct, requireThere } from '../require'
import { isRetracting, type Reversal } from './reversal'

export const originReversal: Reversal<OriginRecord> = {
  read: (ctx, id) => getOriginRecord(ctx.db, id),
  async write(ctx, now, next) {
    const { id } = now
    if (isRetracting(now, next)) await requireUnused(ctx, id)
    if (next.retractedAt === null) await requireStandable(ctx, next)
    return updateOrigin(ctx.db, now, next)
  },
}

async function requireUnused(ctx: Context, id: string): Promise<void> {
  const { claims, origins, clusters } = await countOnOrigin(ctx.db, id)
  if (claims + origins + clusters === 0) return
  const record = { label: 'what rests on it', href: `/origins/${id}#rests` }
  throw new Refusal(
    'STILL_USED',
    undefined,
    `${claims} claims, ${origins} origins, ${clusters} clusters`,
    record,
  )
}

/** What an origin must keep to stand: a label of its own, and others that it rests on, without a circle. */
async function requireStandable(ctx: Context, { id, label, restsOn }: OriginRecord): Promise<void> {
  const same = await findLabelled(ctx.db, 'origin', label, id)
  if (same) {
    const record = { label: same.label, href: `/origins/${same.id}` }
    throw new Refusal('ALREADY_EXISTS', 'label', label, record)
  }
  const on = restsOn.map((rest) => rest.id)
  requireDistinct(on, 'restsOn')
  await requireThere(ctx, 'origin', on, 'restsOn')
  const circle = findCircle(id, on, (await getOriginFacts(ctx.db)).rests)
  if (circle) throw new Refusal('CIRCULAR', 'restsOn', circle.join(' → '))
}
