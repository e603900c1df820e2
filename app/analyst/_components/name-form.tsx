'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { TextField } from '@/app/_components/text-field'
import { useAct } from '@/app/_components/use-act'
import { renameAnalyst } from '@/lib/actions/analysts'

/** The analyst's own name. Saving shows it at once on every assessment. */
export function NameForm({ name, version }: { name: string; version: number }) {
  const [typed, setTyped] = useState(name)
  const [saved, setSaved] = useState(false)
  const { act, refusal, pending } = useAct()
  const wrong = refusal && 'fields' in refusal ? refusal.fields?.name : undefined

  function save(event: FormEvent) {
    event.preventDefault()
    setSaved(false)
    act(
      (sending) => renameAnalyst({ name: typed, version }, sending),
      () => setSaved(true),
    )
  }

  return (
    <form onSubmit={save} noValidate className="max-w-prose space-y-4">
      <TextField
        id="name"
        name="name"
        label="Name"
        autoComplete="name"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={refusal && (wrong ?? refusal.sentence)}
      />
      <Button type="submit" tone="primary" aria-disabled={pending}>
        {pending ? 'Saving…' : 'Save name'}
      </Button>
      {saved && !pending && <Notice tone="done">Saved.</Notice>}
    </form>
  )
}
