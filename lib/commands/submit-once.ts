import { createHash } from 'node:crypto'
import type { Transaction } from '@/lib/db/client'
import { deleteSubmissions, getSubmission, insertSubmission } from '@/lib/db/submissions'
import { canonicalJson } from '@/lib/domain/canonical-json'
import type { Permission } from '@/lib/domain/policy'

/** One sending of a form: who sent it, to do what, under which id of the form's own, and what it said. */
export type Submission = { analystId: string; permission: Permission; id: string; input: unknown }

/** How long an answer is kept for whoever did not get it, in milliseconds: 7 days. */
export const ANSWER_KEPT = 7 * 24 * 60 * 60 * 1000

/**
 * Does the work of a submission, or answers what was answered when it was done before. The answer is kept in the
 * transaction of the change, so there is never one without the other; transactions of a record come one after the
 * other, so two that say the same at once do it once. What is refused keeps nothing and can be sent again.
 * @param now by the machine's clock, which alone tells how long ago an answer was given
 * @param work answers plain values only
 */
export async function submitOnce<Value>(
  db: Transaction,
  submission: Submission,
  now: Date,
  work: () => Promise<Value>,
): Promise<Value> {
  const id = keyOf(submission)
  const answered = await getSubmission(db, id)
  if (answered !== null) return JSON.parse(answered) as Value
  const value = await work()
  await deleteSubmissions(db, new Date(now.getTime() - ANSWER_KEPT).toISOString())
  await insertSubmission(db, { id, at: now.toISOString(), answer: canonicalJson(value) })
  return value
}

/** The words of a form need not be kept to know them again. */
function keyOf({ analystId, permission, id, input }: Submission): string {
  return createHash('sha256')
    .update(canonicalJson([analystId, permission, id, input]))
    .digest('hex')
}
