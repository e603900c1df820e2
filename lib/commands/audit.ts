import { insertAuditEntry, type SubjectType } from '@/lib/db/write-audit'
import type { Permission } from '@/lib/domain/policy'
import type { Context } from './context'

export type Change = {
  action: Permission
  subjectType: SubjectType
  subjectId: string
  linkId?: string
  /** The record before, in its domain shape; absent where the change made it and moved nothing else. */
  before?: object
  after: object
  undoes?: string
}

/**
 * Tells of a change in the transaction that makes it.
 * @returns the entry's id
 */
export async function audit(ctx: Context, change: Change): Promise<string> {
  const id = ctx.newId('audit')
  await insertAuditEntry(ctx.db, {
    id,
    at: ctx.now.toISOString(),
    analystId: ctx.actor.id,
    action: change.action,
    subjectType: change.subjectType,
    subjectId: change.subjectId,
    linkId: change.linkId ?? null,
    before: change.before ? JSON.stringify(change.before) : null,
    after: JSON.stringify(change.after),
    undoes: change.undoes ?? null,
  })
  return id
}
