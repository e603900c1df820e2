import 'server-only'
import { cache } from 'react'
import { getAnalyst, listAnalysts, type StoredAnalyst } from '@/lib/db/write-analyst'
import { openRecord } from './record'

/**
 * Who is annotating, as the record knows them; null while it has no analyst yet. Read once a request, though frame and
 * page both ask.
 */
export const loadAnalyst = cache(async (): Promise<StoredAnalyst | null> => {
  const { db, actor } = await openRecord()
  return actor && getAnalyst(db, actor.id)
})

/** Everybody who can annotate, by name. */
export async function loadAnalysts(): Promise<{ id: string; name: string }[]> {
  const { db } = await openRecord()
  return (await listAnalysts(db)).map(({ id, name }) => ({ id, name }))
}
