'use client'

import { type FormEvent, useRef, useState } from 'react'
import { RestoredNotice } from '@/app/_components/restored-notice'
import { SaveRow } from '@/app/_components/save-row'
import { TextField } from '@/app/_components/text-field'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { addColleague } from '@/lib/actions/analysts'

/** Adds another person who annotates. They stand in the list at once, and are picked there. */
export function AddColleague() {
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, restart, restored, kept } = useDraft('colleague', { name: '' })
  const [added, setAdded] = useState<string | null>(null)
  const { send, refused, pending } = useSave(form, {
    save: addColleague,
    loadSchema: async () => (await import('@/lib/domain/add-input')).addColleagueInput,
    onSaved: () => {
      setAdded(typed.name)
      restart({ name: '' })
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    setAdded(null)
    send({ name: typed.name })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-3">
      {restored && <RestoredNotice onStartAfresh={() => restart({ name: '' })} />}
      <TextField
        id="colleague"
        name="colleague"
        label="Add an analyst"
        hint="By name. They annotate in a browser once they are picked there."
        autoComplete="off"
        value={typed.name}
        onChange={(event) => change({ name: event.target.value })}
        error={refused?.fields.name}
      />
      <SaveRow refused={refused?.fields.name ? null : refused} pending={pending} kept={kept}>
        Add
      </SaveRow>
      <p role="status" className="text-sm text-soft">
        {added !== null && !pending && `Added ${added}.`}
      </p>
    </form>
  )
}
