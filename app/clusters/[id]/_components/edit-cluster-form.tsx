'use client'

import { useRef } from 'react'
import type { ConflictField } from '@/app/_components/conflict'
import { EditFrame } from '@/app/_components/edit-frame'
import { useEdit } from '@/app/_components/use-edit'
import { editCluster } from '@/lib/actions/clusters'
import { MEMBERSHIP_WORDS } from '@/lib/domain/origin-words'
import type { ClusterRecord } from '@/lib/domain/versioned-record'
import { ClusterFields, type TypedCluster } from '../../_components/cluster-fields'

type Props = { cluster: ClusterRecord; origins: { id: string; label: string }[]; by: string | null }

/** Says anew which origins count as one voice. @param by who changed it last */
export function EditClusterForm({ cluster, origins, by }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const editing = useEdit<TypedCluster>(form, {
    about: `cluster:${cluster.id}`,
    saved: {
      label: cluster.label ?? '',
      note: cluster.note,
      members: cluster.members.map(({ id, certainty }) => ({ originId: id, certainty })),
    },
    version: cluster.version,
    save: editCluster,
    loadSchema: async () => (await import('@/lib/domain/edit-input')).editClusterInput,
    path: `/clusters/${cluster.id}`,
  })
  const { fields, change, refused, upon } = editing
  const labels = new Map([...origins, ...cluster.members].map(({ id, label }) => [id, label]))
  const conflictFields: ConflictField<TypedCluster>[] = [
    {
      field: 'members',
      label: 'Members',
      words: ({ members }) =>
        members
          .map(
            ({ originId, certainty }) =>
              `${labels.get(originId) ?? originId} (${MEMBERSHIP_WORDS[certainty]})`,
          )
          .join('\n'),
    },
    { field: 'note', label: 'Why', words: ({ note }) => note, isText: true },
    { field: 'label', label: 'Name', words: ({ label }) => label },
  ]
  return (
    <EditFrame
      form={form}
      editing={editing}
      what="This cluster"
      by={by}
      fields={conflictFields}
      save="Save the cluster"
      onSubmit={() => editing.send({ id: cluster.id, version: upon, ...fields })}
    >
      <ClusterFields typed={fields} change={change} errors={refused?.fields ?? {}} origins={origins} />
    </EditFrame>
  )
}
