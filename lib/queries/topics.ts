import 'server-only'
import { cache } from 'react'

import { getClaims, listClaimsOfTopic } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { countTopics } from '@/lib/db/count-topics'
import { getCountingFacts } from '@/lib/db/counting-facts'
import { listAliases } from '@/lib/db/entities'
import { getLinks, listLinksInTopic, listNewestOfTopic } from '@/lib/db/links'
import { listArticlesOfTopic, listTableChoices } from '@/lib/db/topic-table'
import { getTopic, listTopicLabels, listTopics } from '@/lib/db/topics'

import { whileUnchanged } from '@/lib/db/while-unchanged'
import { compareClaims } from '@/lib/domain/reading-order'
import type { Claim, Link, OriginFacts, Topic, TopicRef } from '@/lib/domain/record'
import type { TopicFilter, TopicInList, TopicPage } from '@/lib/domain/record-lists'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** One page of the topics under a filter, by label. */
export async function loadTopics(
  filter: TopicFilter = {},
  after: TopicRef | null = null,
): Promise<TopicPage> {
  const { db } = await openRecord()
  return listTopics(db, await whileUnchanged(db, listEveryTopic), filter, after)
}

const listEveryTopic = (db: Db) => listTopicLabels(db)

export type TopicInFull = {
  topic: Topic
  claims: Claim[]
  links: Link[]
  facts: OriginFacts
  aliases: { entityId: string; alias: string }[]
  /** Null where claims and links are all there are; of a larger topic how much stands under it. */
  cut: TopicInList | null
}

/** Up to so many claims, and links of each list, a topic is shown whole. */
const WHOLE = 500
/** What is shown of a larger one: links of each list, newest first, and claims of the articles published first. */
const SHOWN = { links: 10, articles: 8, claims: 120 }

/**
 * One topic with its claims by article and place, and its links; null where there is none. Read once a request, though
 * page and title both ask.
 * @param chosen ids of claims that are read however large the topic is
 */
export const loadTopic = cache(async (slug: string, chosen = ''): Promise<TopicInFull | null> => {
  const { db, actor } = await openRecord()
  const topic = await getTopic(db, slug)
  if (!topic) return null
  const [counted] = await countTopics(db, [slug])
  const isWhole =
    !counted ||
    [counted.claims, counted.contradictions, counted.corroborations, counted.disputed].every(
      (n) => n <= WHOLE,
    )
  const [{ claims, links }, facts, aliases] = await Promise.all([
    isWhole ? readWhole(db, slug) : readFirst(db, slug, chosen.split(' ').filter(Boolean)),
    whileUnchanged(db, getCountingFacts),
    whileUnchanged(db, listAliases),
  ])
  return { topic, claims, links: noteSeen(actor, links), facts, aliases, cut: isWhole ? null : counted }
})

type Read = { claims: Claim[]; links: Link[] }

async function readWhole(db: Db, slug: string): Promise<Read> {
  const [claims, links] = await Promise.all([listClaimsOfTopic(db, slug), listLinksInTopic(db, slug)])
  return { claims, links }
}

/** The newest links of each list, and claims of the articles published first and of those chosen. */
async function readFirst(db: Db, slug: string, chosen: string[]): Promise<Read> {
  const [ids, articles] = await Promise.all([
    listNewestOfTopic(db, slug, SHOWN.links),
    listArticlesOfTopic(db, slug, null, SHOWN.articles),
  ])
  const [found, choices] = await Promise.all([
    getLinks(db, ids),
    listTableChoices(
      db,
      slug,
      articles.map(({ id }) => id),
      chosen,
    ),
  ])
  const place = new Map(ids.map((id, at) => [id, at]))
  const links = found.sort((x, y) => (place.get(x.id) ?? 0) - (place.get(y.id) ?? 0))
  const read = choices.filter(({ id }, at) => at < SHOWN.claims || chosen.includes(id))
  const claims = await getClaims(
    db,
    read.map(({ id }) => id),
  )
  return { claims: claims.sort(compareClaims), links }
}
