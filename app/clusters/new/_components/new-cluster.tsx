'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef } from 'react'
import { ButtonLink } from '@/app/_components/button'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { addCluster } from '@/lib/actions/clusters'
import { ClusterFields, type TypedCluster } from '../../_components/cluster-fields'

type Props = { origins: { id: string; label: string }[]; first: string | null }

/** Origins that count as one voice from now on; saving opens the cluster. */
export function NewCluster({ origins, first }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const start: TypedCluster = {
    label: '',
    note: '',
    members: [
      { originId: first ?? '', certainty: 'CERTAIN' },
      { originId: '', certainty: 'LIKELY' },
    ],
  }
  const { typed, change, forget, restart, restored } = useDraft(`cluster:${first ?? 'new'}`, start)
  const { send, refused, pending } = useSave(form, {
    save: addCluster,
    loadSchema: async () => (await import('@/lib/domain/add-input')).addClusterInput,
    onSaved: ({ id, entryId }) => {
      forget()
      router.push(`/clusters/${id}?saved=${entryId}`)
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    send(typed)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      {restored && <RestoredNotice onStartAfresh={() => restart(start)} />}
      <NeedsScript />
      <ClusterFields typed={typed} change={change} errors={refused?.fields ?? {}} origins={origins} />
      <SaveRow
        refused={refused}
        pending={pending}
        beside={<ButtonLink href={first ? `/origins/${first}` : '/origins'}>Cancel</ButtonLink>}
      >
        Add the cluster
      </SaveRow>
    </form>
  )
}
