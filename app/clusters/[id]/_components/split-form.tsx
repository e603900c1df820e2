'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef } from 'react'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { TextArea, TextField } from '@/app/_components/text-field'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { splitCluster } from '@/lib/actions/clusters'
import type { ClusterRecord } from '@/lib/domain/versioned-record'

type Typed = { leaving: string[]; label: string; note: string }

/** Lets some members leave for a cluster of their own. */
export function SplitForm({ cluster, name }: { cluster: ClusterRecord; name: string }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, forget } = useDraft<Typed>(`cluster:${cluster.id}:split`, {
    leaving: [],
    label: '',
    note: '',
  })
  const { send, refused, pending } = useSave(form, {
    save: splitCluster,
    loadSchema: async () => (await import('@/lib/domain/edit-input')).splitClusterInput,
    onSaved: ({ id, entryId }) => {
      forget()
      router.push(`/clusters/${id}?saved=${entryId}`)
    },
    onRefused: ({ code }) => code === 'CHANGED_MEANWHILE' && router.refresh(),
  })
  const errors = refused?.fields ?? {}

  function submit(event: FormEvent) {
    event.preventDefault()
    send({ id: cluster.id, version: cluster.version, ...typed })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      <NeedsScript />
      <fieldset data-refused={errors.leaving ? true : undefined} className="min-w-0">
        <legend className="mb-1 font-medium">Who leaves “{name}”</legend>
        <div className="grid gap-1.5">
          {cluster.members.map(({ id, label }) => (
            <label key={id} className="flex min-h-6 items-start gap-2">
              <input
                type="checkbox"
                className="mt-1 size-4 flex-none accent-ink"
                checked={typed.leaving.includes(id)}
                onChange={(event) =>
                  change({
                    leaving: event.target.checked
                      ? [...typed.leaving, id]
                      : typed.leaving.filter((one) => one !== id),
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
        value={typed.note}
        onChange={(event) => change({ note: event.target.value })}
        error={errors.note}
      />
      <TextField
        id="split-label"
        name="label"
        label="Name of the new cluster (optional)"
        autoComplete="off"
        value={typed.label}
        onChange={(event) => change({ label: event.target.value })}
        error={errors.label}
      />
      <SaveRow refused={refused} pending={pending}>
        Split the cluster
      </SaveRow>
    </form>
  )
}
