import type { AddEntityInput } from '@/lib/domain/add-input'
import type { Transaction } from './client'

export async function insertEntity(db: Transaction, id: string, input: AddEntityInput): Promise<void> {
  await db.entity.create({ data: { id, label: input.label }, select: { id: true } })
  await db.entityAlias.createMany({ data: input.aliases.map((alias) => ({ entityId: id, alias })) })
  await db.entityMention.createMany({ data: input.mentions.map((mention) => ({ entityId: id, ...mention })) })
}
