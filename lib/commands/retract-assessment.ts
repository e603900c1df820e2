import { getLinkIdOfAssessment } from '@/lib/db/write-assessment'
import type { ChangeAssessmentInput } from '@/lib/domain/assess-link-input'
import type { Permission } from '@/lib/domain/policy'
import type { Assessment, Link } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { type Changed, changeAssessment } from './change-assessment'
import { allow, type Context } from './context'
import { requireLink } from './derive-link'

/** Hides one's own assessment; the link is retracted with its last one. */
export async function retractAssessment(ctx: Context, input: ChangeAssessmentInput): Promise<Changed> {
  const { link, own } = await requireOwn(ctx, input, 'assessment.retract')
  if (own.retractedAt) throw new Refusal('ALREADY_RETRACTED')
  if (own.version !== input.version) throw new Refusal('CHANGED_MEANWHILE')
  const next = { ...own, retractedAt: ctx.now.toISOString() }
  return changeAssessment(ctx, link, own, next, { action: 'assessment.retract' })
}

/** Lets one's own retracted assessment stand again, as it was. */
export async function restoreAssessment(ctx: Context, input: ChangeAssessmentInput): Promise<Changed> {
  const { link, own } = await requireOwn(ctx, input, 'assessment.restore')
  if (!own.retractedAt) throw new Refusal('NOT_RETRACTED')
  if (own.version !== input.version) throw new Refusal('CHANGED_MEANWHILE')
  return changeAssessment(ctx, link, own, { ...own, retractedAt: null }, { action: 'assessment.restore' })
}

async function requireOwn(
  ctx: Context,
  input: ChangeAssessmentInput,
  permission: Permission,
): Promise<{ link: Link; own: Assessment }> {
  const link = await requireLink(ctx, await getLinkIdOfAssessment(ctx.db, input.assessmentId))
  const own = link.assessments.find((one) => one.id === input.assessmentId)
  if (!own) throw new Refusal('NOT_FOUND')
  allow(ctx, permission, own.analyst.id)
  return { link, own }
}
