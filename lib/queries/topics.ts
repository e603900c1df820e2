import 'server-only'
import { cache } from 'react'
import { listClaimsOfTopic } from '@/lib/db/claims'
import { getCountingFacts } from '@/lib/db/counting-facts'
import { listAliases } from '@/lib/db/entities'
import { listLinksInTopic } from '@/lib/db/links'
import { getTopic, listTopics } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import type { Claim, Link, OriginFacts, Topic } from '@/lib/domain/record'
import type { TopicInList } from '@/lib/domain/record-lists'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** Every topic, by label. */
export async function loadTopics(): Promise<TopicInList[]> {
  const { db } = await openRecord()
  return whileUnchanged(db, listTopics)
}

export type TopicInFull = {
  topic: Topic
  claims: Claim[]
  links: Link[]
  facts: OriginFacts
  aliases: { entityId: string; alias: string }[]
}

/**
 * One topic with its claims by article and place, and its links; null where there is none. Read once a request, though
 * page and title both ask.
 */
export const loadTopic = cache(async (slug: string): Promise<TopicInFull | null> => {
  const { db, actor } = await openRecord()
  const topic = await getTopic(db, slug)
  if (!topic) return null
  const [claims, links, facts, aliases] = await Promise.all([
    listClaimsOfTopic(db, slug),
    listLinksInTopic(db, slug),
    whileUnchanged(db, getCountingFacts),
    whileUnchanged(db, listAliases),
  ])
  return { topic, claims, links: noteSeen(actor, links), facts, aliases }
})
