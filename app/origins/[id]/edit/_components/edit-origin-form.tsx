'use client'

import { useRef } from 'react'
import type { ConflictField } from '@/app/_components/conflict'
import { EditFrame } from '@/app/_components/edit-frame'
import { asOrigin, OriginFields, type TypedOrigin } from '@/app/_components/origin-fields'
import { useEdit } from '@/app/_components/use-edit'
import { editOrigin } from '@/lib/actions/origins'
import { MEMBERSHIP_WORDS, ORIGIN_KIND_WORDS } from '@/lib/domain/origin-words'
import type { OriginRecord } from '@/lib/domain/versioned-record'

type Props = {
  origin: OriginRecord
  /** The origins it may rest on. */
  origins: { id: string; label: string }[]
  /** Who changed it last. */
  by: string | null
}

/** Says anew what is said of an origin. */
export function EditOriginForm({ origin, origins, by }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const path = `/origins/${origin.id}`
  const editing = useEdit<TypedOrigin>(form, {
    about: `origin:${origin.id}`,
    saved: startTyped(origin),
    version: origin.version,
    save: editOrigin,
    loadSchema: async () => (await import('@/lib/domain/edit-input')).editOriginInput,
    path,
  })
  const { fields, change, refused, upon } = editing
  return (
    <EditFrame
      form={form}
      editing={editing}
      what="This origin"
      by={by}
      fields={fieldsOf(new Map(origins.map(({ id, label }) => [id, label])))}
      cancelHref={path}
      save="Save the origin"
      onSubmit={() => editing.send({ id: origin.id, version: upon, ...asOrigin(fields) })}
    >
      <OriginFields typed={fields} change={change} errors={refused?.fields ?? {}} origins={origins} />
    </EditFrame>
  )
}

function startTyped({ label, kind, kindNote, identified, basis, restsOn }: OriginRecord): TypedOrigin {
  const rests = restsOn.map(({ id, certainty, why }) => ({ originId: id, certainty, why }))
  return { label, kind, kindNote: kindNote ?? '', identified, basis: basis ?? '', rests }
}

function fieldsOf(labels: Map<string, string>): ConflictField<TypedOrigin>[] {
  return [
    { field: 'label', label: 'Origin', words: ({ label }) => label },
    { field: 'kind', label: 'Kind', words: ({ kind }) => (kind ? ORIGIN_KIND_WORDS[kind] : '') },
    { field: 'kindNote', label: 'Note on the kind', words: ({ kindNote }) => kindNote, isText: true },
    { field: 'identified', label: 'Identified', words: ({ identified }) => (identified ? 'yes' : 'no') },
    { field: 'basis', label: 'Known from', words: ({ basis }) => basis, isText: true },
    {
      field: 'rests',
      label: 'Rests on',
      words: ({ rests }) =>
        rests
          .map(
            ({ originId, certainty, why }) =>
              `${labels.get(originId) ?? originId} (${MEMBERSHIP_WORDS[certainty]}): ${why}`,
          )
          .join('\n'),
    },
  ]
}
