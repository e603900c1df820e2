'use client'

import { useRef } from 'react'
import type { ConflictField } from '@/app/_components/conflict'
import { EditFrame } from '@/app/_components/edit-frame'
import { asSource, SourceDetails } from '@/app/_components/source-details'
import { TextField } from '@/app/_components/text-field'
import { useEdit } from '@/app/_components/use-edit'
import { editSource } from '@/lib/actions/sources'
import type { SourceRecord } from '@/lib/domain/versioned-record'

type Fields = { name: string; homepage: string; country: string; kind: string; note: string }

const FIELDS: ConflictField<Fields>[] = [
  { field: 'name', label: 'Name', words: ({ name }) => name },
  { field: 'homepage', label: 'Homepage', words: ({ homepage }) => homepage },
  { field: 'country', label: 'Country', words: ({ country }) => country },
  { field: 'kind', label: 'Kind', words: ({ kind }) => kind },
  { field: 'note', label: 'Note', words: ({ note }) => note, isText: true },
]

/** Says anew what is said of a source. @param by who changed it last */
export function EditSourceForm({ source, by }: { source: SourceRecord; by: string | null }) {
  const form = useRef<HTMLFormElement>(null)
  const editing = useEdit<Fields>(form, {
    about: `source:${source.id}`,
    saved: {
      name: source.name,
      homepage: source.homepage ?? '',
      country: source.country ?? '',
      kind: source.kind ?? '',
      note: source.note ?? '',
    },
    version: source.version,
    save: editSource,
    loadSchema: async () => (await import('@/lib/domain/edit-input')).editSourceInput,
    path: `/sources/${source.id}`,
  })
  const { fields, change, refused, upon } = editing
  const errors = refused?.fields ?? {}
  return (
    <EditFrame
      form={form}
      editing={editing}
      what="This source"
      by={by}
      fields={FIELDS}
      cancelHref={`/sources/${source.id}`}
      save="Save the source"
      onSubmit={() => {
        const { name, ...details } = fields
        editing.send({ id: source.id, version: upon, ...asSource(name, details) })
      }}
    >
      <TextField
        id="source-name"
        name="name"
        label="Name"
        dir="auto"
        autoComplete="off"
        value={fields.name}
        onChange={(event) => change({ name: event.target.value })}
        error={errors.name}
      />
      <SourceDetails typed={fields} change={change} errors={errors} />
    </EditFrame>
  )
}
