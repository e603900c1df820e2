'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Notice } from '@/app/_components/notice'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { SaveRow } from '@/app/_components/save-row'
import { TextField } from '@/app/_components/text-field'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { renameAnalyst } from '@/lib/actions/analysts'

/** The analyst's own name. Saving shows it at once on every assessment. */
export function NameForm({ name, version }: { name: string; version: number }) {
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, forget, restart, restored, kept } = useDraft('name', { name })
  const [saved, setSaved] = useState(false)
  const { send, refused, pending } = useSave(form, {
    save: renameAnalyst,
    loadSchema: async () => (await import('@/lib/domain/add-input')).renameAnalystInput,
    onSaved: () => {
      forget()
      setSaved(true)
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    setSaved(false)
    send({ name: typed.name, version })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-4">
      {restored && <RestoredNotice onStartAfresh={() => restart({ name })} />}
      <TextField
        id="name"
        name="name"
        label="Name"
        autoComplete="name"
        value={typed.name}
        onChange={(event) => change({ name: event.target.value })}
        error={refused?.fields.name}
      />
      <SaveRow refused={refused?.fields.name ? null : refused} pending={pending} kept={kept}>
        Save name
      </SaveRow>
      {saved && !pending && <Notice tone="done">Saved.</Notice>}
    </form>
  )
}
