'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { saveView } from '@/lib/actions/saved-views'
import { underQuery } from '@/lib/domain/link-address'
import type { LinkView } from '@/lib/domain/link-filter'
import { SaveRow } from '../save-row'
import { savedHref } from '../saved-href'
import { TextField } from '../text-field'
import { useDraft } from '../use-draft'
import { useSave } from '../use-save'

const EMPTY = { name: '' }

/** A name for a list as it is narrowed and ordered now. */
export function SaveViewForm(props: { list: LinkView; query: string; onSaved: () => void }) {
  const { list, query } = props
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, restart, kept } = useDraft(`view:${list}?${query}`, EMPTY)
  const { send, refused, pending } = useSave(form, {
    save: saveView,
    loadSchema: async () => (await import('@/lib/domain/saved-view-input')).addSavedViewInput,
    onSaved: ({ entryId }) => {
      restart(EMPTY)
      props.onSaved()
      router.push(savedHref(underQuery(`/${list}`, query), entryId), { scroll: false })
    },
  })
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return (
    <form
      ref={form}
      noValidate
      aria-label="Save this view"
      className="grid w-full max-w-prose gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        send({ ...typed, list, query })
      }}
    >
      <TextField
        id="view-name"
        name="name"
        label="Name of the view"
        hint="Everybody who annotates sees it, with your name."
        value={typed.name}
        onChange={(event) => change({ name: event.target.value })}
        error={refused?.fields.name}
        autoComplete="off"
      />
      <SaveRow refused={refused} pending={pending} kept={kept}>
        Save the view
      </SaveRow>
    </form>
  )
}
