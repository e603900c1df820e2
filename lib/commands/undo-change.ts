import { getLastStoredEntry, getStoredEntry } from '@/lib/db/write-audit'
import type { UndoChangeInput } from '@/lib/domain/assess-link-input'
import type { Link, Ruling } from '@/lib/domain/record'
import { Refusal } from '@/lib/domain/refusal'
import {
  type AssessmentSnapshot,
  type Changed,
  changeAssessment,
  sameTopics,
  type TopicsSnapshot,
} from './change-assessment'
import { changeRuling, findRuling } from './change-ruling'
import { allow, type Context } from './context'
import { requireLink } from './derive-link'
import { undoSettled } from './recheck-link'

/**
 * Takes back one of the acting analyst's changes of an assessment or ruling, as a new change: the record says again
 * what it said before, and a record that the change made is retracted. Undoing an undo is a redo. Only the latest
 * change of a record can be undone; undoing it twice answers as the first time. What an assessment settled of its link
 * is to be looked at again once it is undone.
 */
export async function undoChange(ctx: Context, input: UndoChangeInput): Promise<Changed> {
  allow(ctx, 'change.undo')
  const entry = await getStoredEntry(ctx.db, input.entryId)
  if (!entry) throw new Refusal('NOT_FOUND')
  if (entry.analystId !== ctx.actor.id) throw new Refusal('UNDO_NOT_YOURS')
  const { subjectType, subjectId, linkId } = entry
  if ((subjectType !== 'assessment' && subjectType !== 'ruling') || !linkId || !entry.after) {
    throw new Refusal('UNDO_NOT_POSSIBLE')
  }
  const last = await getLastStoredEntry(ctx.db, subjectType, subjectId)
  if (last && last.undoes === entry.id) return { linkId, entryId: last.id }
  if (last?.id !== entry.id) throw new Refusal('UNDO_BUILT_ON')
  const link = await requireLink(ctx, linkId)
  const states = { before: entry.before && JSON.parse(entry.before), after: JSON.parse(entry.after) }
  if (subjectType === 'ruling') return undoRuling(ctx, link, states, entry.id)
  const undone = await undoAssessment(ctx, link, states, entry.id)
  await undoSettled(ctx, linkId, { undoes: entry.id, byEntry: undone.entryId })
  return undone
}

/** What an audit entry holds of one record. */
type States<Snapshot, Before = Snapshot> = { before: Before | null; after: Snapshot }

async function undoAssessment(
  ctx: Context,
  link: Link,
  { before, after }: States<AssessmentSnapshot, AssessmentSnapshot | TopicsSnapshot>,
  undoes: string,
): Promise<Changed> {
  const now = link.assessments.find((one) => one.id === after.id)
  if (now?.version !== after.version) throw new Refusal('UNDO_BUILT_ON')
  const ids = (topics?: { id: string }[]) => topics?.map((topic) => topic.id) ?? null
  const [topicIds, moved] = [ids(before?.topics), ids(after.topics)]
  // Topics belong to the link: another analyst may have set them since.
  if (topicIds && moved && !sameTopics(link, moved)) throw new Refusal('UNDO_BUILT_ON')
  const isThere = before !== null && 'id' in before
  const next = isThere ? before : { ...now, retractedAt: ctx.now.toISOString() }
  return changeAssessment(ctx, link, now, next, { action: 'change.undo', topicIds, undoes })
}

async function undoRuling(
  ctx: Context,
  link: Link,
  { before, after }: States<Ruling>,
  undoes: string,
): Promise<Changed> {
  const now = findRuling(link, after.id)
  if (now.version !== after.version) throw new Refusal('UNDO_BUILT_ON')
  const retractedAt = before ? before.retractedAt : ctx.now.toISOString()
  return changeRuling(ctx, link, now, retractedAt, { action: 'change.undo', undoes })
}
