'use client'

import { type FormEvent, useRef } from 'react'
import { Conflict } from '@/app/_components/conflict'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { TextArea, TextField } from '@/app/_components/text-field'
import { splitCluster } from '@/lib/actions/clusters'
import type { ClusterRecord } from '@/lib/domain/versioned-record'
import { useClusterDraft } from './use-cluster-draft'

type Typed = { leaving: string[]; label: string; note: string }

type Props = { cluster: ClusterRecord; name: string; by: string | null }

/** Lets some members leave for a cluster of their own. @param by who changed it last */
export function SplitForm({ cluster, name, by }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { fields, upon, change, send, refused, pending, conflict } = useClusterDraft<Typed>(form, cluster, {
    kind: 'split',
    start: { leaving: [], label: '', note: '' },
    save: splitCluster,
    loadSchema: async () => (await import('@/lib/domain/edit-input')).splitClusterInput,
    // Who is a member no more cannot leave.
    settle: (typed) => ({
      ...typed,
      leaving: typed.leaving.filter((id) => cluster.members.some((member) => member.id === id)),
    }),
  })
  const errors = refused?.fields ?? {}

  function submit(event: FormEvent) {
    event.preventDefault()
    send({ id: cluster.id, version: upon, ...fields })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      {conflict && <Conflict what="This cluster" by={by} {...conflict} />}
      <NeedsScript />
      <fieldset data-refused={errors.leaving ? true : undefined} className="min-w-0">
        <legend className="mb-1 font-medium">Who leaves “{name}”</legend>
        <div className="grid gap-1.5">
          {cluster.members.map(({ id, label }) => (
            <label key={id} className="flex min-h-6 items-start gap-2">
              <input
                type="checkbox"
                className="mt-1 size-4 flex-none accent-ink"
                checked={fields.leaving.includes(id)}
                onChange={(event) =>
                  change({
                    leaving: event.target.checked
                      ? [...fields.leaving, id]
                      : fields.leaving.filter((one) => one !== id),
                  })
                }
              />
              {label}
            </label>
          ))}
        </div>
        {errors.leaving && <p className="mt-1 text-sm font-medium text-con">{errors.leaving}</p>}
      </fieldset>
      <TextArea
        id="split-note"
        name="note"
        label="Why those who leave are one voice"
        rows={2}
        value={fields.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errors.note}
      />
      <TextField
        id="split-label"
        name="label"
        label="Name of the new cluster (optional)"
        autoComplete="off"
        value={fields.label}
        onChange={(event) => change({ label: event.target.value })}
        error={errors.label}
      />
      <SaveRow refused={refused} pending={pending}>
        Split the cluster
      </SaveRow>
    </form>
  )
}
