import type { AuditEntry } from '@/lib/domain/record'
import { describeInstant } from './instant-words'

/** Who made a change and when: “Noor, 22 Nov 2026, 10:00”. */
export function describeChangedBy(change: AuditEntry | null): string | null {
  return change && `${change.analyst.name}, ${describeInstant(change.at)}`
}
