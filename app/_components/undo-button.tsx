'use client'

import { undoChange } from '@/lib/actions/changes'
import { ChangeButton } from './change-button'

/** Undoes one of the reader's own changes, or redoes it where it is an undo itself. */
export function UndoButton({ entryId, can }: { entryId: string; can: 'UNDO' | 'REDO' }) {
  return (
    <ChangeButton change={undoChange} input={{ entryId }}>
      {can === 'REDO' ? 'Redo' : 'Undo'}
    </ChangeButton>
  )
}
