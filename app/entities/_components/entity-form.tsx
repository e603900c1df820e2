'use client'

import { useRef } from 'react'
import type { ConflictField } from '@/app/_components/conflict'
import { EditFrame } from '@/app/_components/edit-frame'
import { TextArea, TextField } from '@/app/_components/text-field'
import { useEdit } from '@/app/_components/use-edit'
import { editEntity } from '@/lib/actions/entities'
import type { EntityRecord } from '@/lib/domain/versioned-record'
import { asAliases, type TypedEntity } from './typed-entity'

const FIELDS: ConflictField<TypedEntity>[] = [
  { field: 'label', label: 'Entity', words: ({ label }) => label },
  { field: 'aliases', label: 'Other names', words: ({ aliases }) => aliases, isText: true },
]

/** Says anew by which names an entity is known. @param by who changed it last */
export function EntityForm({ entity, by }: { entity: EntityRecord; by: string | null }) {
  const form = useRef<HTMLFormElement>(null)
  const path = `/entities/${entity.id}`
  const editing = useEdit<TypedEntity>(form, {
    about: `entity:${entity.id}`,
    saved: { label: entity.label, aliases: entity.aliases.join('\n') },
    version: entity.version,
    save: editEntity,
    loadSchema: async () => (await import('@/lib/domain/edit-input')).editEntityInput,
    path,
  })
  const { fields, change, refused, upon } = editing
  return (
    <EditFrame
      form={form}
      editing={editing}
      what="This entity"
      by={by}
      fields={FIELDS}
      cancelHref={path}
      save="Save the entity"
      onSubmit={() =>
        editing.send({
          id: entity.id,
          version: upon,
          label: fields.label,
          aliases: asAliases(fields.aliases),
        })
      }
    >
      <EntityFields typed={fields} change={change} errors={refused?.fields ?? {}} />
    </EditFrame>
  )
}

type Props = {
  typed: TypedEntity
  change: (part: Partial<TypedEntity>) => void
  errors: Record<string, string>
}

/** The label of an entity and its other names, one a line. */
export function EntityFields({ typed, change, errors }: Props) {
  const wrongAlias = Object.entries(errors).find(([path]) => path.startsWith('aliases'))?.[1]
  return (
    <>
      <TextField
        id="entity-label"
        name="label"
        label="Entity"
        hint="The name the record uses for it."
        dir="auto"
        autoComplete="off"
        value={typed.label}
        onChange={(event) => change({ label: event.target.value })}
        error={errors.label}
      />
      <TextArea
        id="entity-aliases"
        name="aliases"
        label="Other names"
        hint="One a line: spellings, abbreviations, what others call it. Claims that use any of them are taken to mean the same."
        rows={6}
        value={typed.aliases}
        onChange={(event) => change({ aliases: event.target.value })}
        error={wrongAlias}
      />
    </>
  )
}
