import 'server-only'
import { getArticleTitle } from '@/lib/db/articles'
import { listClaimPage } from '@/lib/db/claim-list'
import { findTopicNamed } from '@/lib/db/topics'
import type { ClaimFilter, ClaimPage } from '@/lib/domain/claim-list'
import type { TopicRef } from '@/lib/domain/record'
import { openRecord } from './record'

type ClaimsFound = ClaimPage & { article: { id: string; title: string } | null; topic: TopicRef | null }

/**
 * One page of the live claims under a filter, with what it names.
 * @param filter its topic by slug or label; one the record does not have finds nothing
 */
export async function loadClaims(filter: ClaimFilter, after: string | null): Promise<ClaimsFound> {
  const { db } = await openRecord()
  const [article, topic] = await Promise.all([
    filter.article ? getArticleTitle(db, filter.article) : null,
    filter.topic ? findTopicNamed(db, filter.topic) : null,
  ])
  const page = await listClaimPage(db, { ...filter, topic: topic?.id ?? filter.topic }, after)
  return { ...page, article, topic }
}
