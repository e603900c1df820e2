'use client'

import { type FormEvent, useRef } from 'react'
import { addOrigin } from '@/lib/actions/origins'
import { asOrigin, OriginFields, type TypedOrigin } from './origin-fields'
import { RestoredNotice } from './restored-notice'
import { NeedsScript, SaveRow } from './save-row'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

const EMPTY: TypedOrigin = { label: '', kind: null, kindNote: '', identified: null, basis: '', rests: [] }

type Props = {
  /** The origins it may rest on. */
  origins: { id: string; label: string }[]
  onSaved: (origin: { id: string; label: string; entryId: string }) => void
}

/** Who claims trace back to, and what that rests on in turn. */
export function OriginForm({ origins, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, restart, restored, kept } = useDraft('origin', EMPTY)
  const { send, refused, pending } = useSave(form, {
    save: addOrigin,
    loadSchema: async () => (await import('@/lib/domain/add-input')).addOriginInput,
    onSaved: ({ id, entryId }) => {
      restart(EMPTY)
      onSaved({ id, label: typed.label.trim(), entryId })
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    send(asOrigin(typed))
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      {restored && <RestoredNotice onStartAfresh={() => restart(EMPTY)} />}
      <NeedsScript />
      <OriginFields typed={typed} change={change} errors={refused?.fields ?? {}} origins={origins} />
      <SaveRow refused={refused} pending={pending} kept={kept}>
        Add the origin
      </SaveRow>
    </form>
  )
}
