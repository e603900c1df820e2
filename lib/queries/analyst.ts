import 'server-only'
import { getAnalyst } from '@/lib/db/write-analyst'
import { openRecord } from './record'

/** Who is annotating, as the record knows them; null while it has no analyst yet. */
export async function loadAnalyst(): Promise<{ id: string; name: string; version: number } | null> {
  const { db, actor } = await openRecord()
  return actor && getAnalyst(db, actor.id)
}
