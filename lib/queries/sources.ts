import 'server-only'
import { listOrigins } from '@/lib/db/origins'
import { listSources } from '@/lib/db/sources'
import type { OriginInList, SourceInList } from '@/lib/domain/record-lists'
import { openRecord } from './record'

/** Every source with its articles and grades, by name. */
export async function loadSources(): Promise<SourceInList[]> {
  const { db } = await openRecord()
  return listSources(db)
}

/** Every origin with what it rests on and how much goes back to it, by label. */
export async function loadOrigins(): Promise<OriginInList[]> {
  const { db } = await openRecord()
  return listOrigins(db)
}
