import 'server-only'
import { listOriginLabels, listOriginPage, listVoiceMates, type VoiceMate } from '@/lib/db/origins'
import { listSources, listSourcesToChoose } from '@/lib/db/sources'
import type { OriginCursor, OriginFilter, OriginPage } from '@/lib/domain/origin-list'
import type { SourcePage, SourceToChoose } from '@/lib/domain/record-lists'
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

/** One page of the origins under a filter, by label, with those that count as one voice with any of them. */
export async function loadOrigins(
  filter: OriginFilter,
  after: OriginCursor | null,
): Promise<OriginPage & { mates: VoiceMate[] }> {
  const { db } = await openRecord()
  const page = await listOriginPage(db, filter, after)
  const mates = await listVoiceMates(
    db,
    page.origins.map(({ id }) => id),
  )
  return { ...page, mates }
}
