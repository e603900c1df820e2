import 'server-only'
import { listAnalysts, type StoredAnalyst } from '@/lib/db/write-analyst'
import { openRecord } from './record'

/** Who is annotating, as the record knows them; null while it has no analyst yet. */
export async function loadAnalyst(): Promise<StoredAnalyst | null> {
  return (await openRecord()).actor
}

/** Everybody who can annotate, by name. */
export async function loadAnalysts(): Promise<{ id: string; name: string }[]> {
  const { db } = await openRecord()
  return (await listAnalysts(db)).map(({ id, name }) => ({ id, name }))
}
