import { updateRulingRetraction } from '@/lib/db/write-ruling'
import { checkModes } from '@/lib/domain/check-assessment'
import type { Permission } from '@/lib/domain/policy'
import type { Instant, Link, Ruling } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import { audit } from './audit'
import type { Changed } from './change-assessment'
import type { Context } from './context'
import { storeDerivedLink } from './derive-link'

/**
 * Retracts a ruling, or with null lets it stand again, over the version that was read, and tells of it.
 * @throws Refusal CHANGED_MEANWHILE
 */
export async function changeRuling(
  ctx: Context,
  link: Link,
  before: Ruling,
  retractedAt: Instant | null,
  telling: { action: Permission; undoes?: string },
): Promise<Changed> {
  // A claim may have taken another mode while the ruling did not stand.
  const problem = retractedAt === null ? checkModes({ ...before, strength: null }, link) : null
  if (problem) throw new Refusal(problem.code)
  if (!(await updateRulingRetraction(ctx.db, before.id, before.version, retractedAt))) {
    throw new Refusal('CHANGED_MEANWHILE')
  }
  const after = findRuling(await storeDerivedLink(ctx, link.id), before.id)
  const subject = { subjectType: 'ruling', subjectId: before.id, linkId: link.id } as const
  const entryId = await audit(ctx, { ...telling, ...subject, before, after })
  return { linkId: link.id, entryId }
}

/** @throws Refusal NOT_FOUND */
export function findRuling(link: Link, id: string): Ruling {
  const ruling = link.rulings.find((one) => one.id === id)
  if (!ruling) throw new Refusal('NOT_FOUND')
  return ruling
}
