import { getClaimGrade, getSourceGrade, updateClaimGrade, updateSourceGrade } from '@/lib/db/grades'
import type { ClaimGradeRecord, SourceGradeRecord } from '@/lib/domain/versioned-record'
import type { Context } from '../context'
import type { Reversal } from './reversal'

export const sourceGradeReversal: Reversal<SourceGradeRecord> = {
  read: (ctx, id) => getSourceGrade(ctx.db, id),
  write: (ctx, now, next) => updateSourceGrade(ctx.db, now, next),
}

export const claimGradeReversal: Reversal<ClaimGradeRecord> = {
  read: (ctx, id) => getClaimGrade(ctx.db, id),
  write: (ctx, now, next) => updateClaimGrade(ctx.db, now, next),
}

/** Whether a colleague's grade stands. */
export function isGradedByOthers(
  { actor }: Context,
  grades: Pick<SourceGradeRecord, 'analyst' | 'retractedAt'>[],
): boolean {
  return grades.some(({ analyst, retractedAt }) => analyst.id !== actor.id && retractedAt === null)
}
