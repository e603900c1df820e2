import type { AddTopicInput } from '@/lib/domain/add-input'
import type { Transaction } from './client'

export async function insertTopic(db: Transaction, id: string, input: AddTopicInput): Promise<void> {
  await db.topic.create({
    data: { id, label: input.label, question: input.question },
    select: { id: true },
  })
}
