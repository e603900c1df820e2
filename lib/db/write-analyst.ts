import type { Instant } from '@/lib/domain/record'
import type { Db, Transaction } from './client'

export type StoredAnalyst = { id: string; name: string; blind: boolean; version: number }

const STORED = { id: true, name: true, blind: true, version: true } as const

/** An analyst by id. */
export async function getAnalyst(db: Db, id: string): Promise<StoredAnalyst | null> {
  return db.analyst.findUnique({ where: { id }, select: STORED })
}

/** Every analyst, by name. */
export async function listAnalysts(db: Db): Promise<StoredAnalyst[]> {
  return db.analyst.findMany({ select: STORED, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
}

export async function insertAnalyst(
  db: Transaction,
  analyst: { id: string; name: string; createdAt: Instant },
): Promise<void> {
  await db.analyst.create({ data: analyst, select: { id: true } })
}

/** @returns false where the stored version is another, and then nothing was written */
export async function updateAnalyst(
  db: Transaction,
  { id, version }: Pick<StoredAnalyst, 'id' | 'version'>,
  said: { name: string } | { blind: boolean },
): Promise<boolean> {
  const { count } = await db.analyst.updateMany({
    where: { id, version },
    data: { ...said, version: version + 1 },
  })
  return count === 1
}

/** Whether another analyst has this name, letter case and white space aside. */
export async function isAnalystNameTaken(db: Db, name: string, exceptId: string): Promise<boolean> {
  const others = await db.analyst.findMany({ where: { id: { not: exceptId } }, select: { name: true } })
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
  return others.some((other) => fold(other.name) === fold(name))
}
