import { type Actor, can } from '@/lib/domain/policy'
import type { AuditEntry } from '@/lib/domain/record'

/**
 * Whether to offer undoing a change: one's own, and the last one to its record. The command decides again.
 * @param history of the link, newest first
 */
export function canUndo(entry: AuditEntry, history: AuditEntry[], actor: Actor | null): boolean {
  if (!can(actor, 'change.undo') || entry.analyst.id !== actor?.id) return false
  const latest = history.find((other) => other.subjectId === entry.subjectId)
  return latest?.id === entry.id && ['assessment', 'ruling'].includes(entry.subjectType)
}
