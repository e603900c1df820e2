import type { StoredEntry } from '@/lib/db/write-audit'
import { Refusal } from '@/lib/domain/refusal'
import {
  type AssessmentSnapshot,
  changeAssessment,
  sameTopics,
  type TopicsSnapshot,
} from '../change-assessment'
import type { Context } from '../context'
import { requireLink } from '../derive-link'
import { undoSettled } from '../recheck-link'

/**
 * Undoes a change of an assessment, and what it did to its link's topics. What the assessment settled of its link is to
 * be looked at again.
 * @throws Refusal UNDO_BUILT_ON where the link stands under other topics by now
 */
export async function undoAssessment(ctx: Context, entry: StoredEntry): Promise<string> {
  const link = await requireLink(ctx, entry.linkId)
  const before: AssessmentSnapshot | TopicsSnapshot | null = entry.before && JSON.parse(entry.before)
  const after: AssessmentSnapshot = JSON.parse(entry.after ?? '{}')
  const now = link.assessments.find((one) => one.id === entry.subjectId)
  if (!now) throw new Refusal('NOT_FOUND')
  const ids = (topics?: { id: string }[]) => topics?.map((topic) => topic.id) ?? null
  const [topicIds, moved] = [ids(before?.topics), ids(after.topics)]
  // Topics belong to the link: another analyst may have set them since.
  if (topicIds && moved && !sameTopics(link, moved)) throw new Refusal('UNDO_BUILT_ON')
  const isThere = before !== null && 'id' in before
  const next = isThere ? before : { ...now, retractedAt: ctx.now.toISOString() }
  const { entryId } = await changeAssessment(ctx, link, now, next, {
    action: 'change.undo',
    topicIds,
    undoes: entry.id,
  })
  await undoSettled(ctx, link.id, { undoes: entry.id, byEntry: entryId })
  return entryId
}
