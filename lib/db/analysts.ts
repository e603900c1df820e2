import type { Named } from '@/lib/domain/record'
import type { Db } from './client'

/** Every analyst by id and name, by name. */
export async function listAnalystNames(db: Db): Promise<Named[]> {
  return db.analyst.findMany({ select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
}
