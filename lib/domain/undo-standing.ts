import type { Actor } from './policy'
import type { AuditEntry } from './record'
import { findBlocking, type Step } from './undo-order'

/** A later change of the same record, as far as it is told. */
export type LaterChange = Step & Pick<AuditEntry, 'subjectType' | 'subjectId' | 'at' | 'action' | 'analyst'>

/** Whether a change can be undone (or, being an undo, be redone) by who is looking, and if not why. */
export type UndoStanding =
  | { can: 'UNDO' | 'REDO' }
  | { can: null; why: 'NOT_YOURS' | 'NEVER' }
  | { can: null; why: 'UNDONE' | 'BUILT_ON'; by: LaterChange }

/** Whose changes can be taken back; of the rest, each is told why not. */
const REVERSIBLE: ReadonlySet<string> = new Set([
  'source',
  'article',
  'origin',
  'cluster',
  'topic',
  'entity',
  'sourceGrade',
  'claimGrade',
  'silence',
  'claim',
  'assessment',
  'ruling',
])

/** A text cannot be taken back: another text is another version. */
const NEVER_UNDONE: ReadonlySet<string> = new Set(['article.add', 'article.version'])

/** Whether changes of this kind can be undone at all. */
export function isReversible({ subjectType, action }: Pick<AuditEntry, 'subjectType' | 'action'>): boolean {
  return REVERSIBLE.has(subjectType) && !NEVER_UNDONE.has(action)
}

/** @param later the later changes of the same record, newest first */
export function undoStanding(
  entry: Pick<AuditEntry, 'id' | 'seq' | 'undoes' | 'subjectType' | 'action' | 'analyst'>,
  later: readonly LaterChange[],
  actor: Actor | null,
): UndoStanding {
  const by = findBlocking(entry, later)
  if (by?.undoes === entry.id) return { can: null, why: 'UNDONE', by }
  if (entry.analyst.id !== actor?.id) return { can: null, why: 'NOT_YOURS' }
  if (!isReversible(entry)) return { can: null, why: 'NEVER' }
  if (by) return { can: null, why: 'BUILT_ON', by }
  return { can: entry.undoes ? 'REDO' : 'UNDO' }
}
