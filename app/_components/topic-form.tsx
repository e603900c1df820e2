'use client'

import { type FormEvent, useRef } from 'react'
import { addTopic } from '@/lib/actions/topics'
import { RestoredNotice } from './restored-notice'
import { NeedsScript, SaveRow } from './save-row'
import { TextArea, TextField } from './text-field'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

const EMPTY = { label: '', question: '' }

type Props = { onSaved: (topic: { id: string; label: string }) => void }

/** A new matter in dispute, with its question. */
export function TopicForm({ onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { typed, change, restart, restored, kept } = useDraft('topic', EMPTY)
  const { send, refused, pending } = useSave(form, {
    save: addTopic,
    loadSchema: async () => (await import('@/lib/domain/add-input')).addTopicInput,
    onSaved: ({ id }) => {
      restart(EMPTY)
      onSaved({ id, label: typed.label.trim() })
    },
  })
  const errors = refused?.fields ?? {}

  function submit(event: FormEvent) {
    event.preventDefault()
    send(typed)
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-prose space-y-5">
      {restored && <RestoredNotice onStartAfresh={() => restart(EMPTY)} />}
      <NeedsScript />
      <TextField
        id="topic-label"
        name="label"
        label="Topic"
        hint="A few words, such as “al-Tanf recruitment”."
        autoComplete="off"
        value={typed.label}
        onChange={(event) => change({ label: event.target.value })}
        error={errors.label ?? errors.id}
      />
      <TextArea
        id="topic-question"
        name="question"
        label="Its question"
        hint="What is in dispute, as a question that claims can answer differently."
        rows={2}
        value={typed.question}
        onChange={(event) => change({ question: event.target.value })}
        error={errors.question}
      />
      <SaveRow refused={refused} pending={pending} kept={kept}>
        Add the topic
      </SaveRow>
    </form>
  )
}
