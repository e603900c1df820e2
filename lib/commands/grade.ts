import { insertClaimGrade, insertSourceGrade, listClaimGrades, listSourceGrades } from '@/lib/db/grades'
import type { GradeClaimInput, GradeSourceInput } from '@/lib/domain/edit-input'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import { changeRecord, type Edited } from './change-record'
import { allow, type Context } from './context'
import { requireThere } from './require'
import { claimGradeReversal, sourceGradeReversal } from './reversals/grade'

/**
 * The acting analyst's grade of a source, given anew over the one that was seen; a grade that was taken back stands
 * again with it. Other analysts' grades stay beside it.
 */
export async function gradeSource(ctx: Context, input: GradeSourceInput): Promise<Edited> {
  allow(ctx, 'source.grade')
  const { sourceId, version, reliability, reason } = input
  await requireThere(ctx, 'source', [sourceId], 'sourceId')
  const own = (await listSourceGrades(ctx.db, sourceId)).find(({ analyst }) => analyst.id === ctx.actor.id)
  const telling = { action: 'source.grade', subjectType: 'sourceGrade' } as const
  const said = { reliability, reason }
  if (own) {
    const seen = { id: own.id, version: own.retractedAt ? (version ?? own.version) : (version ?? 0) }
    const next = { ...said, retractedAt: null }
    return changeRecord(
      ctx,
      sourceGradeReversal,
      seen,
      (now) => dated(now, { ...now, ...next }, ctx.now),
      telling,
    )
  }
  requireUnseen(version)
  const after = { ...first(ctx), sourceId, ...said }
  await insertSourceGrade(ctx.db, after)
  const { id } = after
  return { id, version: 1, entryId: await audit(ctx, { ...telling, subjectId: id, after }) }
}

/** The acting analyst's grade of a claim; the rest as gradeSource. */
export async function gradeClaim(ctx: Context, input: GradeClaimInput): Promise<Edited> {
  allow(ctx, 'claim.grade')
  const { claimId, version, credibility, reason } = input
  await requireThere(ctx, 'claim', [claimId], 'claimId')
  const own = (await listClaimGrades(ctx.db, claimId)).find(({ analyst }) => analyst.id === ctx.actor.id)
  const telling = { action: 'claim.grade', subjectType: 'claimGrade' } as const
  const said = { credibility, reason }
  if (own) {
    const seen = { id: own.id, version: own.retractedAt ? (version ?? own.version) : (version ?? 0) }
    const next = { ...said, retractedAt: null }
    return changeRecord(
      ctx,
      claimGradeReversal,
      seen,
      (now) => dated(now, { ...now, ...next }, ctx.now),
      telling,
    )
  }
  requireUnseen(version)
  const after = { ...first(ctx), claimId, ...said }
  await insertClaimGrade(ctx.db, after)
  const { id } = after
  return { id, version: 1, entryId: await audit(ctx, { ...telling, subjectId: id, after }) }
}

/** What every first grade begins with. */
function first({ actor, now, newId }: Context) {
  const { id, name } = actor
  return {
    id: newId('grade'),
    analyst: { id, name },
    gradedAt: now.toISOString(),
    version: 1,
    retractedAt: null,
  }
}

/** A grade that says something else is of now; one that says the same keeps its day. */
function dated<Grade extends { reason: string; gradedAt: string; retractedAt: string | null }>(
  now: Grade,
  next: Grade,
  at: Date,
): Grade {
  return JSON.stringify(now) === JSON.stringify(next) ? now : { ...next, gradedAt: at.toISOString() }
}

/** A version says that a grade was seen where there is none. */
function requireUnseen(version: number | null | undefined): void {
  if (version !== null && version !== undefined) throw new Refusal('CHANGED_MEANWHILE')
}
