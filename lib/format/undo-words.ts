import { REFUSALS } from '@/lib/domain/refusal'
import type { UndoStanding } from '@/lib/domain/undo-standing'
import { describeInstant } from './instant-words'

/** Why a change cannot be undone, in a sentence; null where it can. */
export function describeUndoStanding(standing: UndoStanding): string | null {
  if (standing.can) return null
  switch (standing.why) {
    case 'NOT_YOURS':
      return REFUSALS.UNDO_NOT_YOURS
    case 'NEVER':
      return REFUSALS.UNDO_NOT_POSSIBLE
    case 'UNDONE':
      return `Undone on ${describeInstant(standing.by.at)}.`
    case 'BUILT_ON':
      return `${standing.by.analyst.name} changed this again on ${describeInstant(standing.by.at)}; undo that first.`
  }
}
