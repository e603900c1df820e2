import { listSourceGrades } from '@/lib/db/grades'
import { countOnSource, findOtherSourceNamed, getSourceRecord, updateSource } from '@/lib/db/source-record'
import { Refusal } from '@/lib/domain/refusal'
import type { SourceRecord } from '@/lib/domain/versioned-record'
import { isGradedByOthers } from './grade'
import { isRetracting, type Reversal } from './reversal'

export const sourceReversal: Reversal<SourceRecord> = {
  read: (ctx, id) => getSourceRecord(ctx.db, id),
  async write(ctx, now, next) {
    const { id } = now
    if (isRetracting(now, next)) {
      const { articles, claims } = await countOnSource(ctx.db, id)
      const record = { label: 'its articles', href: `/articles?source=${id}` }
      if (articles > 0) throw new Refusal('STILL_USED', undefined, `${articles} articles`, record)
      if (claims > 0) throw new Refusal('STILL_USED', undefined, `${claims} hops of claims`)
    }
    const same = await findOtherSourceNamed(ctx.db, next.name, id)
    const record = same && !same.retractedAt ? { label: same.name, href: `/sources/${same.id}` } : undefined
    if (same) throw new Refusal('ALREADY_EXISTS', 'name', next.name, record)
    return updateSource(ctx.db, now, next)
  },
  async requireUnused(ctx, { id }) {
    if (!isGradedByOthers(ctx, await listSourceGrades(ctx.db, id))) return
    throw new Refusal('UNDO_IN_USE', undefined, undefined, { label: 'The source', href: `/sources/${id}` })
  },
}
