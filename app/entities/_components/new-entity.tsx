'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef } from 'react'
import { ButtonLink } from '@/app/_components/button'
import { NeedsScript, SaveRow } from '@/app/_components/save-row'
import { useDraft } from '@/app/_components/use-draft'
import { useSave } from '@/app/_components/use-save'
import { addEntity } from '@/lib/actions/entities'
import { EntityFields } from './entity-form'
import { asAliases } from './typed-entity'

/** Adds an entity with its names, and opens it. */
export function NewEntity() {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, forget } = useDraft('entity', { label: '', aliases: '' })
  const { send, refused, pending } = useSave(form, {
    save: addEntity,
    loadSchema: async () => (await import('@/lib/domain/add-input')).addEntityInput,
    onSaved: ({ id, entryId }) => {
      forget()
      router.push(`/entities/${id}?saved=${entryId}`)
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    send({ label: typed.label, aliases: asAliases(typed.aliases) })
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      <NeedsScript />
      <EntityFields typed={typed} change={change} errors={refused?.fields ?? {}} />
      <SaveRow refused={refused} pending={pending} beside={<ButtonLink href="/entities">Cancel</ButtonLink>}>
        Add the entity
      </SaveRow>
    </form>
  )
}
