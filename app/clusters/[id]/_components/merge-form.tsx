'use client'

import { type FormEvent, useRef } from 'react'
import { Button } from '@/app/_components/button'
import { Conflict } from '@/app/_components/conflict'
import { Notice } from '@/app/_components/notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-field'
import { mergeClusters } from '@/lib/actions/clusters'
import type { ClusterRecord } from '@/lib/domain/versioned-record'
import { useClusterDraft } from './use-cluster-draft'

type Typed = { from: string; fromVersion: number; note: string }

type Props = { cluster: ClusterRecord; others: ClusterRecord[]; by: string | null }

/** Takes the members of another cluster into this one; the other is retracted. @param by who changed it last */
export function MergeForm({ cluster, others, by }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { fields, upon, change, send, refused, pending, conflict } = useClusterDraft<Typed>(form, cluster, {
    kind: 'merge',
    start: { from: '', fromVersion: 0, note: cluster.note },
    noteOf: ({ note }) => note,
    save: mergeClusters,
    loadSchema: async () => (await import('@/lib/domain/edit-input')).mergeClustersInput,
    settle: (typed, note) => ({ ...typed, note }),
  })
  const errors = refused?.fields ?? {}
  const from = others.find(({ id }) => id === fields.from)

  function submit(event: FormEvent) {
    event.preventDefault()
    send({
      into: { id: cluster.id, version: upon },
      from: from && { id: from.id, version: fields.fromVersion },
      note: fields.note,
    })
  }

  function choose(id: string) {
    change({ from: id, fromVersion: others.find((one) => one.id === id)?.version ?? 0 })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      {conflict && <Conflict what="This cluster" by={by} {...conflict} />}
      {from && from.version !== fields.fromVersion && !pending && (
        <Notice tone="refused">
          <p>
            The other cluster was changed after you chose it. Its members now:{' '}
            {from.members.map(({ label }) => label).join('; ')}. Why they are one voice: {from.note}
          </p>
          <Button onClick={() => choose(from.id)}>Take it as it now stands</Button>
        </Notice>
      )}
      <NeedsScript />
      <SelectField
        id="merge-from"
        name="from"
        label="The other cluster"
        hint="Its members come in here, and it is retracted. Both come back with one undo."
        value={from ? fields.from : ''}
        onChange={(event) => choose(event.target.value)}
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
        value={fields.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errors.note}
      />
      <SaveRow refused={refused} pending={pending}>
        Merge the two
      </SaveRow>
    </form>
  )
}
