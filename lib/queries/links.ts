import 'server-only'
import { cache } from 'react'
import { getArticleVersions } from '@/lib/db/articles'
import { getClaim } from '@/lib/db/claims'
import { listAliases } from '@/lib/db/entities'
import { listHistoryOfLink } from '@/lib/db/history'
import { countLinks, getLink, getLinkOfPair, listLinks } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { listSourceNames } from '@/lib/db/sources'
import { listTopicLabels } from '@/lib/db/topics'
import type { LinkCursor, LinkFilter, LinkPage, LinkView } from '@/lib/domain/link-filter'
import { orderPair } from '@/lib/domain/pair'
import type { Actor } from '@/lib/domain/policy'
import type { Article, AuditEntry, Claim, Link, OriginFacts } from '@/lib/domain/record'
import { openRecord } from './record'

/** One page of a list of links, with what it can be narrowed to. */
export async function loadLinks(
  view: LinkView,
  filter: LinkFilter,
  after: LinkCursor | null,
): Promise<LinkPage> {
  const { db } = await openRecord()
  const [page, total, facts, topics, sources] = await Promise.all([
    listLinks(db, view, filter, after),
    countLinks(db, view, filter),
    getOriginFacts(db),
    listTopicLabels(db),
    listSourceNames(db),
  ])
  return { ...page, total, facts, topics, sources }
}

export type LinkInFull = {
  link: Link
  /** The versions the two claims are anchored in. */
  articles: Article[]
  history: AuditEntry[]
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
  const [articles, history, facts, aliases] = await Promise.all([
    getArticleVersions(db, [link.a.versionId, link.b.versionId]),
    listHistoryOfLink(db, id),
    getOriginFacts(db),
    listAliases(db),
  ])
  return { link, articles, history, facts, aliases, actor }
})

/** Two claims to be assessed, the link they have already (in any state), and who asks; null where a claim is missing. */
export async function loadPair(
  claimId: string,
  otherClaimId: string,
): Promise<{
  claim: Claim
  other: Claim
  link: Link | null
  facts: OriginFacts
  actor: Actor | null
} | null> {
  const { db, actor } = await openRecord()
  const [claim, other] = await Promise.all([getClaim(db, claimId), getClaim(db, otherClaimId)])
  if (!claim || !other) return null
  const [a, b] = orderPair(claimId, otherClaimId)
  const [link, facts] = await Promise.all([getLinkOfPair(db, a, b), getOriginFacts(db)])
  return { claim, other, link, facts, actor }
}
