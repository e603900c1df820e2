import 'server-only'
import { cache } from 'react'
import { getClaims } from '@/lib/db/claims'
import { listAliases } from '@/lib/db/entities'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { countArticlesOfTopic, listTableChoices } from '@/lib/db/topic-table'
import { getTopic } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import type { PairFacts } from '@/lib/domain/aspect-proposal'
import type { Claim, Topic } from '@/lib/domain/record'
import { chooseTableColumns, MOST_COLUMNS, type TableChoice } from '@/lib/domain/topic-columns'
import { openRecord } from './record'

export type LoadedTable = {
  topic: Topic
  /** How many articles have claims in the topic. */
  articles: number
  /** The claims to choose from: of the articles from `from` on, and of those chosen. */
  choices: TableChoice[]
  /** The claims that stand in the table, in the order of its columns. */
  columns: Claim[]
  facts: PairFacts
}

/**
 * The claims of a topic that its table shows; null where there is no such topic. No link is read: the table says what the
 * articles say, and nothing that anybody judged.
 * @param chosen ids of claims, from the address
 * @param from how many articles, by date, come before those to choose from
 */
export async function loadTopicTable(
  slug: string,
  chosen: readonly string[],
  from: number,
): Promise<LoadedTable | null> {
  const topic = await loadTopicAlone(slug)
  if (!topic) return null
  const { db } = await openRecord()
  const [articles, choices, aliases, origins] = await Promise.all([
    countArticlesOfTopic(db, topic.id),
    listTableChoices(db, topic.id, { from, most: MOST_COLUMNS, chosen: [...chosen] }),
    whileUnchanged(db, listAliases),
    whileUnchanged(db, getOriginFacts),
  ])
  const ids = chooseTableColumns(choices, chosen).map(({ id }) => id)
  const claims = new Map((await getClaims(db, ids)).map((claim) => [claim.id, claim]))
  const columns = ids.flatMap((id) => claims.get(id) ?? [])
  return { topic, articles, choices, columns, facts: { aliases, origins } }
}

/** A topic without what stands under it; null where there is none. Read once a request, though page and title both ask. */
export const loadTopicAlone = cache(async (slug: string): Promise<Topic | null> => {
  const { db } = await openRecord()
  return getTopic(db, slug)
})
