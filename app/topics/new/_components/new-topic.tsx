'use client'

import { useRouter } from 'next/navigation'
import { TopicForm } from '@/app/_components/topic-form'

/** Adds a topic and opens it. */
export function NewTopic() {
  const router = useRouter()
  return <TopicForm onSaved={({ id, entryId }) => router.push(`/topics/${id}?saved=${entryId}`)} />
}
