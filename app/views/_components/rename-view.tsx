'use client'

import { useRef } from 'react'
import { EditFrame } from '@/app/_components/edit-frame'
import { TextField } from '@/app/_components/text-field'
import { useEdit } from '@/app/_components/use-edit'
import { renameView } from '@/lib/actions/saved-views'

/** Another name for a saved view. */
export function RenameView({ view }: { view: { id: string; name: string; version: number } }) {
  const { id, name, version } = view
  const form = useRef<HTMLFormElement>(null)
  const editing = useEdit(form, {
    about: `view:${id}`,
    saved: { name },
    version,
    save: renameView,
    loadSchema: async () => (await import('@/lib/domain/saved-view-input')).renameSavedViewInput,
    path: '/views',
  })
  const { fields, change, refused, upon } = editing
  return (
    <EditFrame
      form={form}
      editing={editing}
      what="The name of this view"
      by={null}
      fields={[{ field: 'name', label: 'Name', words: (said) => said.name, isText: true }]}
      onSubmit={() => editing.send({ id, version: upon, name: fields.name })}
      save="Save the name"
    >
      <TextField
        id={`name-${id}`}
        name="name"
        label="Name"
        value={fields.name}
        onChange={(event) => change({ name: event.target.value })}
        error={refused?.fields.name}
        autoComplete="off"
      />
    </EditFrame>
  )
}
