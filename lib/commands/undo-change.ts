import { getAnalyst } from '@/lib/db/write-analyst'
import {
  getStoredEntry,
  listEntriesTogether,
  listLaterEntries,
  listOwnEntries,
  type StoredEntry,
  type SubjectType,
} from '@/lib/db/write-audit'
import type { UndoChangeInput } from '@/lib/domain/assess-link-input'
import { recordAddress } from '@/lib/domain/record-address'
import { Refusal } from '@/lib/domain/refusal'
import { findBlocking, findLast } from '@/lib/domain/undo-order'
import { isReversible } from '@/lib/domain/undo-standing'
import { allow, type Context } from './context'
import { articleReversal } from './reversals/article'
import { undoAssessment } from './reversals/assessment'
import { claimReversal } from './reversals/claim'
import { clusterReversal } from './reversals/cluster'
import { entityReversal } from './reversals/entity'
import { claimGradeReversal, sourceGradeReversal } from './reversals/grade'
import { originReversal } from './reversals/origin'
import { isOfPlacing, undoPlacement } from './reversals/placement'
import { undoRuling } from './reversals/ruling'
import { silenceReversal } from './reversals/silence'
import { sourceReversal } from './reversals/source'
import { topicReversal } from './reversals/topic'
import { type Undoing, undoBy } from './reversals/undo-by'

/** How each kind of record is taken back. */
const UNDO: Partial<Record<SubjectType, Undoing>> = {
  source: undoBy(sourceReversal),
  article: undoBy(articleReversal),
  origin: undoBy(originReversal),
  cluster: undoBy(clusterReversal),
  topic: undoBy(topicReversal),
  claim: async (ctx, entry) =>
    (await isOfPlacing(ctx, entry)) ? undoPlacement(ctx, entry) : undoBy(claimReversal)(ctx, entry),
  entity: undoBy(entityReversal),
  sourceGrade: undoBy(sourceGradeReversal),
  claimGrade: undoBy(claimGradeReversal),
  silence: undoBy(silenceReversal),
  assessment: undoAssessment,
  ruling: undoRuling,
}

export type Undone = {
  /** The entry that tells of the undo: undoing that is a redo. */
  entryId: string
  /** The page of what was changed back. */
  href: string | null
  linkId?: string
}

/**
 * Takes back one of the acting analyst's changes as a new change: the record says again what it said before, and a
 * record that the change made is retracted. Undoing an undo is a redo. Changes of one record are undone last first;
 * where another is in the way, it is named. Undoing twice answers as the first time.
 * @throws Refusal UNDO_NOT_YOURS, UNDO_NOT_POSSIBLE, UNDO_BUILT_ON, STILL_USED where others rest on what was made
 */
export async function undoChange(ctx: Context, input: UndoChangeInput): Promise<Undone> {
  allow(ctx, 'change.undo')
  const entry = await getStoredEntry(ctx.db, input.entryId)
  if (!entry) throw new Refusal('NOT_FOUND')
  if (entry.analystId !== ctx.actor.id) throw new Refusal('UNDO_NOT_YOURS')
  const entryId = await undoEntry(ctx, entry)
  for (const other of await listOneWith(ctx, entry)) await undoEntry(ctx, other)
  const { linkId } = entry
  return { entryId, href: addressOf(entry), ...(linkId && { linkId }) }
}

/** Takes back the acting analyst's last change that stands. Asked again, the one before. */
export async function undoLast(ctx: Context): Promise<Undone> {
  return undoChange(ctx, { entryId: await findOwn(ctx, 'UNDO') })
}

/** Brings again what the acting analyst last took back. Asked again, what was taken back before. */
export async function redoLast(ctx: Context): Promise<Undone> {
  return undoChange(ctx, { entryId: await findOwn(ctx, 'REDO') })
}

/** How far back the last change is looked for. */
const LOOKED_AT = 500

async function findOwn(ctx: Context, which: 'UNDO' | 'REDO'): Promise<string> {
  allow(ctx, 'change.undo')
  const own = await listOwnEntries(ctx.db, ctx.actor.id, LOOKED_AT)
  const last = findLast(own.filter(isStep), which)
  if (!last) throw new Refusal(which === 'UNDO' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO')
  return last.id
}

/**
 * Whether an entry is a step of its own to who made it. What is told of a link itself follows from what was done to its
 * assessments, claims and articles, and what is told of a claim in a corrected text from that text; how an analyst works
 * is no change of the record.
 */
function isStep({ subjectType, action }: Pick<StoredEntry, 'subjectType' | 'action'>): boolean {
  if (action === 'article.version') return subjectType === 'article'
  return subjectType !== 'link' && subjectType !== 'analyst'
}

/** @returns the id of the entry that undoes it */
async function undoEntry(ctx: Context, entry: StoredEntry): Promise<string> {
  const undo =
    isReversible({ ...entry, subjectType: entry.subjectType }) && UNDO[entry.subjectType as SubjectType]
  if (!undo || !entry.after) throw stays(entry)
  const blocking = findBlocking(entry, await listLaterEntries(ctx.db, entry))
  if (blocking?.undoes === entry.id) return blocking.id
  if (blocking) throw await builtOn(ctx, blocking)
  return undo(ctx, entry)
}

function stays(entry: StoredEntry): Refusal {
  const href = addressOf(entry)
  const code = entry.action === 'article.version' ? 'UNDO_TEXT_STAYS' : 'UNDO_NOT_POSSIBLE'
  return new Refusal(code, undefined, entry.action, href ? { label: 'What was changed', href } : undefined)
}

async function builtOn(ctx: Context, blocking: StoredEntry): Promise<Refusal> {
  const { at, analystId, action } = blocking
  const who = (await getAnalyst(ctx.db, analystId))?.name ?? analystId
  const label = `${who}’s change of ${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`
  const href = addressOf(blocking)
  return new Refusal('UNDO_BUILT_ON', undefined, action, href ? { label, href } : undefined)
}

function addressOf(entry: StoredEntry): string | null {
  return recordAddress({ ...entry, after: entry.after && JSON.parse(entry.after) })
}

/** The changes that are one with this one: what a merge or split did to the other cluster, and what undid that. */
async function listOneWith(ctx: Context, entry: StoredEntry): Promise<StoredEntry[]> {
  const isOne = ({ subjectType, action }: StoredEntry) =>
    subjectType === 'cluster' && ['cluster.merge', 'cluster.split', 'change.undo'].includes(action)
  return isOne(entry) ? (await listEntriesTogether(ctx.db, entry)).filter(isOne) : []
}
