'use client'

import { type FormEvent, useRef } from 'react'
import { addTopic } from '@/lib/actions/topics'
import { RestoredNotice } from './restored-notice'
import { NeedsScript, SaveRow } from './save-row'
import { TopicFields } from './topic-fields'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

const EMPTY = { label: '', question: '' }

type Props = { onSaved: (topic: { id: string; label: string; entryId: string }) => void }

/** A new matter in dispute, with its question. */
export function TopicForm({ onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, restart, restored, kept } = useDraft('topic', EMPTY)
  const { send, refused, pending } = useSave(form, {
    save: addTopic,
    loadSchema: async () => (await import('@/lib/domain/add-input')).addTopicInput,
    onSaved: ({ id, entryId }) => {
      restart(EMPTY)
      onSaved({ id, label: typed.label.trim(), entryId })
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    send(typed)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      {restored && <RestoredNotice onStartAfresh={() => restart(EMPTY)} />}
      <NeedsScript />
      <TopicFields typed={typed} change={change} errors={refused?.fields ?? {}} />
      <SaveRow refused={refused} pending={pending} kept={kept}>
        Add the topic
      </SaveRow>
    </form>
  )
}
