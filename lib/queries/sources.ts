import 'server-only'
import { listOriginLabels, listOrigins } from '@/lib/db/origins'
import { listSources, listSourcesToChoose } from '@/lib/db/sources'
import type { OriginInList, SourcePage, SourceToChoose } from '@/lib/domain/record-lists'
import { openRecord } from './record'

/** One page of the sources whose name holds the words, with their newest articles and grades, by name. */
export async function loadSources(words: string, after: string | null): Promise<SourcePage> {
  const { db } = await openRecord()
  return listSources(db, words, after)
}

/** What a form of a new article chooses from. */
export async function loadChoices(): Promise<{
  sources: SourceToChoose[]
  origins: { id: string; label: string }[]
}> {
  const { db } = await openRecord()
  const [sources, origins] = await Promise.all([listSourcesToChoose(db), listOriginLabels(db)])
  return { sources, origins }
}

/** The origins by label, as a form chooses among them. */
export async function loadOriginLabels(): Promise<{ id: string; label: string }[]> {
  const { db } = await openRecord()
  return listOriginLabels(db)
}

/** Every origin with what it rests on and how much goes back to it, by label. */
export async function loadOrigins(): Promise<OriginInList[]> {
  const { db } = await openRecord()
  return listOrigins(db)
}
