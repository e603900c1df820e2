import { ChangeButton } from '@/app/_components/change-button'
import { Notice } from '@/app/_components/notice'
import { undoChange } from '@/lib/actions/changes'
import type { Actor } from '@/lib/domain/policy'
import type { AuditEntry } from '@/lib/domain/record'
import { describeChange } from '@/lib/format/change-words'
import { canUndo } from './can-undo'

type Props = { history: AuditEntry[]; savedId: string | string[] | undefined; actor: Actor | null }

/** What was just done, with its undo while nothing was built on it. */
export function SavedNotice({ history, savedId, actor }: Props) {
  const entry = history.find((candidate) => candidate.id === savedId)
  if (!entry) return null
  return (
    <Notice tone="done">
      <span className="flex flex-wrap items-center gap-3">
        {describeChange(entry)}.
        {canUndo(entry, history, actor) && (
          <ChangeButton change={undoChange} input={{ entryId: entry.id }}>
            {entry.undoes ? 'Redo' : 'Undo'}
          </ChangeButton>
        )}
      </span>
    </Notice>
  )
}
