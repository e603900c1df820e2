'use client'

import { useRef } from 'react'
import type { ConflictField } from '@/app/_components/conflict'
import { EditFrame } from '@/app/_components/edit-frame'
import { TopicFields, type TypedTopic } from '@/app/_components/topic-fields'
import { useEdit } from '@/app/_components/use-edit'
import { editTopic } from '@/lib/actions/topics'
import type { TopicRecord } from '@/lib/domain/versioned-record'

const FIELDS: ConflictField<TypedTopic>[] = [
  { field: 'label', label: 'Topic', words: ({ label }) => label },
  { field: 'question', label: 'Its question', words: ({ question }) => question, isText: true },
]

/** Gives a topic another label or question. @param by who changed it last */
export function EditTopicForm({ topic, by }: { topic: TopicRecord; by: string | null }) {
  const form = useRef<HTMLFormElement>(null)
  const path = `/topics/${topic.id}`
  const editing = useEdit<TypedTopic>(form, {
    about: `topic:${topic.id}`,
    saved: { label: topic.label, question: topic.question },
    version: topic.version,
    save: editTopic,
    loadSchema: async () => (await import('@/lib/domain/edit-input')).editTopicInput,
    path,
  })
  const { fields, change, refused, upon } = editing
  return (
    <EditFrame
      form={form}
      editing={editing}
      what="This topic"
      by={by}
      fields={FIELDS}
      cancelHref={path}
      save="Save the topic"
      onSubmit={() => editing.send({ id: topic.id, version: upon, ...fields })}
    >
      <TopicFields typed={fields} change={change} errors={refused?.fields ?? {}} />
    </EditFrame>
  )
}
