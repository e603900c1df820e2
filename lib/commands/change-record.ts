import { isDeepStrictEqual } from 'node:util'
import { getLastStoredEntry, type SubjectType } from '@/lib/db/write-audit'
import type { Permission } from '@/lib/domain/policy'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import type { Context } from './context'
import type { Reversal, Snapshot } from './reversals/reversal'

/** A new record, and the entry that tells of it. */
export type Added = { id: string; entryId: string }
export type Edited = { id: string; version: number; entryId: string }

type Telling = { action: Permission; subjectType: SubjectType }
type Seen = { id: string; version: number }

/**
 * Writes another state of a record over the version that was seen, and tells of it. Saying again what stands already
 * changes nothing, whatever version was seen, and answers with the last change.
 * @throws Refusal NOT_FOUND, CHANGED_MEANWHILE, and what the reversal's write throws
 */
export async function changeRecord<S extends Snapshot>(
  ctx: Context,
  reversal: Reversal<S>,
  { id, version }: Seen,
  nextOf: (now: S) => S,
  { action, subjectType }: Telling,
): Promise<Edited> {
  const now = await reversal.read(ctx, id)
  if (!now) throw new Refusal('NOT_FOUND')
  const next = nextOf(now)
  // What was asked for stands already, whoever said it: sent twice, or by two at once.
  if (isDeepStrictEqual(next, now)) return answerAgain(ctx, subjectType, { id, version: now.version })
  if (now.version !== version) throw new Refusal('CHANGED_MEANWHILE')
  if (!(await reversal.write(ctx, now, next))) throw new Refusal('CHANGED_MEANWHILE')
  const after = await requireRecord(ctx, reversal, id)
  const entryId = await audit(ctx, { action, subjectType, subjectId: id, before: now, after })
  await reversal.follow?.(ctx, { before: now, after, entryId })
  return { id, version: after.version, entryId }
}

/**
 * Retracts a record, or lets it stand again, over the version that was seen.
 * @throws Refusal ALREADY_RETRACTED, NOT_RETRACTED, STILL_USED and as changeRecord
 */
export async function retractRecord<S extends Snapshot>(
  ctx: Context,
  reversal: Reversal<S>,
  { retracted, ...seen }: Seen & { retracted: boolean },
  telling: Telling,
): Promise<Edited> {
  return changeRecord(
    ctx,
    reversal,
    seen,
    (now) => {
      if (retracted && now.retractedAt) throw new Refusal('ALREADY_RETRACTED')
      if (!retracted && !now.retractedAt) throw new Refusal('NOT_RETRACTED')
      return { ...now, retractedAt: retracted ? ctx.now.toISOString() : null }
    },
    telling,
  )
}

/** A record that this transaction wrote, as the audit keeps it. */
export async function requireRecord<S extends Snapshot>(
  ctx: Context,
  reversal: Reversal<S>,
  id: string,
): Promise<S> {
  const record = await reversal.read(ctx, id)
  if (!record) throw new Error(`The record ${id} is not there after it was written.`)
  return record
}

async function answerAgain(ctx: Context, subjectType: SubjectType, seen: Seen): Promise<Edited> {
  const entry = await getLastStoredEntry(ctx.db, subjectType, seen.id)
  if (!entry) throw new Error(`The audit holds no change of ${subjectType} ${seen.id}.`)
  return { ...seen, entryId: entry.id }
}
