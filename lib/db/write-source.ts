import type { AddSourceInput } from '@/lib/domain/add-input'
import type { Db, Transaction } from './client'

/** Whether a source of this name is in the record, retracted or not. */
export async function isSourceNameTaken(db: Db, name: string): Promise<boolean> {
  return (await db.source.findUnique({ where: { name }, select: { id: true } })) !== null
}

export async function insertSource(db: Transaction, id: string, input: AddSourceInput): Promise<void> {
  await db.source.create({
    data: {
      id,
      name: input.name,
      homepage: input.homepage ?? null,
      country: input.country,
      kind: input.kind,
      note: input.note,
    },
    select: { id: true },
  })
}
