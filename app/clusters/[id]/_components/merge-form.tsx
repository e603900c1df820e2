'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef } from 'react'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-field'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { mergeClusters } from '@/lib/actions/clusters'
import type { ClusterRecord } from '@/lib/domain/versioned-record'

/** Takes the members of another cluster into this one; the other is retracted. */
export function MergeForm({ cluster, others }: { cluster: ClusterRecord; others: ClusterRecord[] }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, forget } = useDraft(`cluster:${cluster.id}:merge`, { from: '', note: cluster.note })
  const { send, refused, pending } = useSave(form, {
    save: mergeClusters,
    loadSchema: async () => (await import('@/lib/domain/edit-input')).mergeClustersInput,
    onSaved: ({ id, entryId }) => {
      forget()
      router.push(`/clusters/${id}?saved=${entryId}`)
    },
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && router.refresh(),
  })
  const errors = refused?.fields ?? {}
  const from = others.find(({ id }) => id === typed.from)

  function submit(event: FormEvent) {
    event.preventDefault()
    send({
      into: { id: cluster.id, version: cluster.version },
      from: from && { id: from.id, version: from.version },
      note: typed.note,
    })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      <NeedsScript />
      <SelectField
        id="merge-from"
        name="from"
        label="The other cluster"
        hint="Its members come in here, and it is retracted. Both come back with one undo."
        value={from ? typed.from : ''}
        onChange={(event) => change({ from: event.target.value })}
        options={[
          { value: '', label: 'choose a cluster' },
          ...others.map(({ id, label, members }) => ({
            value: id,
            label: label ?? members.map((member) => member.label).join('; '),
          })),
        ]}
        error={errors.from}
      />
      <TextArea
        id="merge-note"
        name="note"
        label="Why they are one voice"
        rows={2}
        value={typed.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errors.note}
      />
      <SaveRow refused={refused} pending={pending}>
        Merge the two
      </SaveRow>
    </form>
  )
}
