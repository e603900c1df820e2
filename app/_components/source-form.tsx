'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef } from 'react'
import { addSource } from '@/lib/actions/sources'
import { ButtonLink } from './button'
import { RestoredNotice } from './restored-notice'
import { NeedsScript, SaveRow } from './save-row'
import { asSource, EMPTY_SOURCE, SourceDetails } from './source-details'
import { TextField } from './text-field'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

const EMPTY = { ...EMPTY_SOURCE, name: '' }

/** A new outlet or body that publishes; saving opens it. */
export function SourceForm() {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, forget, restart, restored, kept } = useDraft('source', EMPTY)
  const { send, refused, pending } = useSave(form, {
    save: addSource,
    loadSchema: async () => (await import('@/lib/domain/add-input')).addSourceInput,
    onSaved: ({ id, entryId }) => {
      forget()
      router.push(`/sources/${id}?saved=${entryId}`)
    },
  })
  const errors = refused?.fields ?? {}

  function submit(event: FormEvent) {
    event.preventDefault()
    const { name, ...details } = typed
    send(asSource(name, details))
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      {restored && <RestoredNotice onStartAfresh={() => restart(EMPTY)} />}
      <NeedsScript />
      <TextField
        id="source-name"
        name="name"
        label="Name"
        dir="auto"
        autoComplete="off"
        value={typed.name}
        onChange={(event) => change({ name: event.target.value })}
        error={errors.name}
      />
      <SourceDetails typed={typed} change={change} errors={errors} />
      <SaveRow
        refused={refused}
        pending={pending}
        kept={kept}
        beside={<ButtonLink href="/sources">Cancel</ButtonLink>}
      >
        Add the source
      </SaveRow>
    </form>
  )
}
