import { getStoredEntry, type StoredEntry, type SubjectType } from '@/lib/db/write-audit'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from '../audit'
import type { Context } from '../context'
import { isRetracting, type Reversal, type Snapshot } from './reversal'

/** Takes one change back. @returns the id of the entry that tells of it */
export type Undoing = (ctx: Context, entry: StoredEntry) => Promise<string>

/** Undo by writing the earlier snapshot over the present one; what the change made is retracted. */
export function undoBy<S extends Snapshot>(reversal: Reversal<S>): Undoing {
  return async (ctx, entry) => {
    const { id, subjectType, subjectId, linkId, before } = entry
    const now = await reversal.read(ctx, subjectId)
    if (!now) throw new Refusal('NOT_FOUND')
    const earlier = before ? (JSON.parse(before) as S) : { ...now, retractedAt: ctx.now.toISOString() }
    // What cannot be retracted may be kept without saying so.
    const next = { ...earlier, retractedAt: earlier.retractedAt ?? null }
    if (isRetracting(now, next) && (await isOfMaking(ctx, entry))) await reversal.requireUnused?.(ctx, now)
    if (!(await reversal.write(ctx, now, next))) throw new Refusal('CHANGED_MEANWHILE')
    const after = await reversal.read(ctx, subjectId)
    if (!after) throw new Error(`${subjectType} ${subjectId} is not there after its change was undone.`)
    const entryId = await audit(ctx, {
      action: 'change.undo',
      subjectType: subjectType as SubjectType,
      subjectId,
      ...(linkId && { linkId }),
      before: now,
      after,
      undoes: id,
    })
    await reversal.follow?.(ctx, { before: now, after, entryId, undoes: id })
    return entryId
  }
}

/** Whether what a change does, or does again, or takes back again, is the making of its record. */
async function isOfMaking(ctx: Context, entry: StoredEntry): Promise<boolean> {
  let at: StoredEntry | null = entry
  while (at?.undoes) at = await getStoredEntry(ctx.db, at.undoes)
  return at?.before === null
}
