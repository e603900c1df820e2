import type { Actor } from '@/lib/domain/policy'
import type { ChangeInHistory } from '@/lib/domain/record-lists'
import { undoStanding } from '@/lib/domain/undo-standing'
import { describeChange } from '@/lib/format/change-words'
import { Notice } from './notice'
import { UndoButton } from './undo-button'

/** What was just done, with its undo while nothing was built on it; the address names the change. */
export function SavedNotice({ saved }: { saved: { change: ChangeInHistory; actor: Actor | null } | null }) {
  if (!saved) return null
  const { change, actor } = saved
  const standing = undoStanding(change, change.later, actor)
  const isUndone = standing.can === null && standing.why === 'UNDONE'
  return (
    <Notice tone="done">
      <span className="flex flex-wrap items-center gap-3">
        {describeChange(change)}.{isUndone && ' It has been undone since.'}
        {standing.can && <UndoButton entryId={change.id} can={standing.can} />}
      </span>
    </Notice>
  )
}
