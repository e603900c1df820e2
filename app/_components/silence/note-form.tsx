'use client'

import { useRef } from 'react'
import { noteSilence } from '@/lib/actions/silences'
import { EditFrame } from '../edit-frame'
import { TextArea } from '../text-field'
import { useEdit } from '../use-edit'

type Props = {
  /** Of one's own mark. */
  id: string
  version: number
  note: string
  onSaved: (value: { id: string; version: number; entryId: string }) => void
}

/** What is to be said beside one's own mark of silence. */
export function NoteForm({ id, version, note, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const editing = useEdit<{ note: string }, number, Parameters<typeof onSaved>[0]>(form, {
    about: `silence:${id}`,
    saved: { note },
    version,
    save: noteSilence,
    loadSchema: async () => (await import('@/lib/domain/silence-input')).noteSilenceInput,
    onSaved,
  })
  return (
    <EditFrame
      form={form}
      editing={editing}
      what="Your note"
      by={null}
      fields={[{ field: 'note', label: 'Note', words: (said) => said.note, isText: true }]}
      onSubmit={() => editing.send({ id, version: editing.upon, note: editing.fields.note })}
      save="Save the note"
    >
      <TextArea
        id={`silence-note-${id}`}
        name="note"
        label="Note"
        hint="How it was read, what was looked for, or anything a colleague should know."
        value={editing.fields.note}
        onChange={(event) => editing.change({ note: event.target.value })}
        error={editing.refused?.fields.note}
      />
    </EditFrame>
  )
}
