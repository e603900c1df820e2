'use client'

import { type FormEvent, useState, useTransition } from 'react'
import { useOpenedAs } from '@/app/_components/annotating'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { TextField } from '@/app/_components/text-field'
import { describeUnanswered } from '@/app/_components/unreachable'
import { renameAnalyst } from '@/lib/actions/analysts'

/** The analyst's own name. Saving shows it at once on every assessment. */
export function NameForm({ name, version }: { name: string; version: number }) {
  const [typed, setTyped] = useState(name)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const [pending, startTransition] = useTransition()
  const openedAs = useOpenedAs()

  function save(event: FormEvent) {
    event.preventDefault()
    if (pending) return
    startTransition(async () => {
      const answer = await renameAnalyst({ name: typed, version }, { as: openedAs }).catch(describeUnanswered)
      setRefusal(answer.ok ? null : (answer.fields?.name ?? answer.sentence))
      setSaved(answer.ok)
    })
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
        error={refusal}
      />
      <Button type="submit" tone="primary" aria-disabled={pending}>
        {pending ? 'Saving…' : 'Save name'}
      </Button>
      {saved && !pending && <Notice tone="done">Saved.</Notice>}
    </form>
  )
}
