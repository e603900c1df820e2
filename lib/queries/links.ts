import 'server-only'
import { cache } from 'react'
import { getArticleVersions } from '@/lib/db/articles'
import { getClaim } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { getCountingFacts } from '@/lib/db/counting-facts'
import { listAliases } from '@/lib/db/entities'
import { getLink, getPairOfLink } from '@/lib/db/links'
import { listSettledRechecks } from '@/lib/db/rechecks'
import { findSourceNamed, listSourceNames } from '@/lib/db/sources'
import { findTopicNamed, listTopicLabels } from '@/lib/db/topics'
import { listPlacements } from '@/lib/db/versions'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import type { UnassessedPair } from '@/lib/domain/blind'
import {
  CHOICES_LISTED,
  type LinkCursor,
  type LinkFilter,
  type LinkPage,
  type LinkSort,
  type LinkView,
} from '@/lib/domain/link-filter'
import type { Placement, SettledRecheck } from '@/lib/domain/placement'
import type { Actor } from '@/lib/domain/policy'
import type { Article, Link, OriginFacts } from '@/lib/domain/record'
import { listPage, nameChosen } from './link-page'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** One page of a list of links, with what it can be narrowed to. */
export async function loadLinks(
  view: LinkView,
  asked: LinkFilter,
  sort: LinkSort,
  after: LinkCursor | null,
): Promise<LinkPage> {
  const opened = await openRecord()
  const { db, actor } = opened
  const listed = await whileUnchanged(db, listChoices)
  const [topics, sources] = await Promise.all([
    offerSeveral(listed.topics, asked.topic, (named) => findTopicNamed(db, named)),
    offerSeveral(listed.sources, asked.source, (named) => findSourceNamed(db, named)),
  ])
  const filter = { ...asked, topic: topics.ids, source: sources.ids }
  const [page, facts, chosen] = await Promise.all([
    listPage(opened, view, filter, { sort, after }),
    // Voices are counted of what corroborates alone.
    view === 'corroborations' ? whileUnchanged(db, getCountingFacts) : null,
    nameChosen(db, filter),
  ])
  noteSeen(actor, page.links)
  return {
    ...page,
    filter,
    sort,
    facts,
    chosen: { topic: topics.chosen, source: sources.chosen, ...chosen },
    topics: { all: topics.all, choices: topics.choices },
    sources: { all: sources.all, choices: sources.choices },
  }
}

/** The first topics and sources by name: one more than a filter lists tells that there are too many. */
async function listChoices(db: Db) {
  const [topics, sources] = await Promise.all([
    listTopicLabels(db, CHOICES_LISTED + 1),
    listSourceNames(db, CHOICES_LISTED + 1),
  ])
  return { topics, sources }
}

/** What a filter offers: all there are, or the chosen one alone. */
export async function offer<T extends { id: string }>(
  listed: T[],
  asked: string | undefined,
  find: (named: string) => Promise<T | null>,
): Promise<{ all: boolean; choices: T[]; chosen: T | null }> {
  const chosen = asked ? (listed.find(({ id }) => id === asked) ?? (await find(asked))) : null
  const all = listed.length <= CHOICES_LISTED
  return { all, choices: all ? listed : chosen ? [chosen] : [], chosen }
}

/** The same where several may be asked for; the ids of what was asked for by name, and what is unknown as it was asked. */
async function offerSeveral<T extends { id: string }>(
  listed: T[],
  asked: readonly string[] = [],
  find: (named: string) => Promise<T | null>,
): Promise<{ all: boolean; choices: T[]; chosen: T[]; ids: string[] | undefined }> {
  const found = await Promise.all(asked.map((named) => offer(listed, named, find)))
  const chosen = found.flatMap((one) => one.chosen ?? [])
  const ids = asked.map((named, index) => found[index]?.chosen?.id ?? named)
  const all = listed.length <= CHOICES_LISTED
  return { all, choices: all ? listed : chosen, chosen, ids: ids.length > 0 ? ids : undefined }
}

/** The names that a filter by topic or by source takes, in order. */
export async function loadNames(of: 'topic' | 'source'): Promise<string[]> {
  const { db } = await openRecord()
  return of === 'topic'
    ? (await listTopicLabels(db)).map(({ label }) => label)
    : (await listSourceNames(db)).map(({ name }) => name)
}

export type LinkInFull = {
  link: Link
  /** The versions the two claims are anchored in. */
  articles: Article[]
  placements: Placement[]
  settled: SettledRecheck[]
  facts: OriginFacts
  aliases: { entityId: string; alias: string }[]
  actor: Actor | null
}

/**
 * One link, in any state, with its history newest first; null where there is none. Read once a request, though page
 * and title both ask.
 */
export const loadLink = cache(async (id: string): Promise<LinkInFull | null> => {
  const { db, actor } = await openRecord()
  const link = await getLink(db, id)
  if (!link) return null
  noteSeen(actor, [link])
  const [articles, facts, aliases] = await Promise.all([
    getArticleVersions(db, [link.a.versionId, link.b.versionId]),
    whileUnchanged(db, getCountingFacts),
    whileUnchanged(db, listAliases),
  ])
  return { link, articles, ...(await getCorrected(db, link, articles)), facts, aliases, actor }
})

/** The claims of a link which the analyst must not see yet; null where there is none, and where nobody works blind. */
export const loadUnassessedPair = cache(async (id: string): Promise<UnassessedPair | null> => {
  const { db, actor } = await openRecord()
  const pair = actor?.blind ? await getPairOfLink(db, id) : null
  if (!pair) return null
  const [a, b] = await Promise.all(pair.map((claimId) => getClaim(db, claimId)))
  if (!a || !b) return null
  const [articles, placements, aliases] = await Promise.all([
    getArticleVersions(db, [a.versionId, b.versionId]),
    listPlacements(db, [a.id, b.id]),
    whileUnchanged(db, listAliases),
  ])
  return { claims: [a, b], articles, placements, aliases }
})

/** What corrected texts did to the pair; a pair that none touched is asked no more. */
async function getCorrected(
  db: Db,
  { id, a, b }: Link,
  articles: Article[],
): Promise<Pick<LinkInFull, 'placements' | 'settled'>> {
  const isCorrected =
    articles.some(({ text }) => text.number > 1) || a.standing !== null || b.standing !== null
  if (!isCorrected) return { placements: [], settled: [] }
  return { placements: await listPlacements(db, [a.id, b.id]), settled: await listSettledRechecks(db, [id]) }
}
