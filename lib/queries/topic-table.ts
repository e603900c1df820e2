import 'server-only'
import { cache } from 'react'
import { getClaims } from '@/lib/db/claims'
import { getCountingFacts } from '@/lib/db/counting-facts'
import { listAliases } from '@/lib/db/entities'
import { listArticlesOfTopic, listTableChoices } from '@/lib/db/topic-table'
import { getTopic } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import type { PairFacts } from '@/lib/domain/aspect-proposal'
import type { Claim, Topic } from '@/lib/domain/record'
import {
  type ArticlePlace,
  chooseTableColumns,
  MOST_COLUMNS,
  type TableChoice,
} from '@/lib/domain/topic-columns'
import { openRecord } from './record'

export type LoadedTable = {
  topic: Topic
  /** The claims to choose from: of forty articles, and of those chosen. */
  choices: TableChoice[]
  /** The claims that stand in the table, in the order of its columns. */
  columns: Claim[]
  facts: PairFacts
  /** Where the next articles begin; null where there are no more. */
  next: ArticlePlace | null
}

/**
 * The claims of a topic that its table shows; null where there is no such topic. No link is read: the table says what the
 * articles say, and nothing that anybody judged.
 * @param chosen ids of claims, from the address
 * @param after the article after which those to choose from begin
 */
export async function loadTopicTable(
  slug: string,
  chosen: readonly string[],
  after: ArticlePlace | null,
): Promise<LoadedTable | null> {
  const topic = await loadTopicAlone(slug)
  if (!topic) return null
  const { db } = await openRecord()
  const listed = await listArticlesOfTopic(db, topic.id, after, MOST_COLUMNS + 1)
  const articles = listed.slice(0, MOST_COLUMNS)
  const next = listed.length > MOST_COLUMNS ? (articles.at(-1) ?? null) : null
  const articleIds = articles.map(({ id }) => id)
  const [choices, aliases, origins] = await Promise.all([
    listTableChoices(db, topic.id, articleIds, [...chosen]),
    whileUnchanged(db, listAliases),
    whileUnchanged(db, getCountingFacts),
  ])
  const ids = chooseTableColumns(choices, chosen).map(({ id }) => id)
  const claims = new Map((await getClaims(db, ids)).map((claim) => [claim.id, claim]))
  const columns = ids.flatMap((id) => claims.get(id) ?? [])
  return { topic, choices, columns, facts: { aliases, origins }, next }
}

/** A topic without what stands under it; null where there is none. Read once a request, though page and title both ask. */
export const loadTopicAlone = cache(async (slug: string): Promise<Topic | null> => {
  const { db } = await openRecord()
  return getTopic(db, slug)
})
