import 'server-only'
import { cache } from 'react'
import { getArticle } from '@/lib/db/articles'
import { listCandidates } from '@/lib/db/candidates'
import { getClaim } from '@/lib/db/claims'
import { listLinksOfClaims } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import type { Article, Claim, Link, OriginFacts } from '@/lib/domain/record'
import type { Candidate } from '@/lib/domain/record-lists'
import { searchExpression } from '@/lib/domain/search-query'
import { openRecord } from './record'

type ClaimInFull = { claim: Claim; article: Article | null; links: Link[]; facts: OriginFacts }

/**
 * One claim with its article and its links; null where there is none. Read once a request, though page and title both
 * ask.
 */
export const loadClaim = cache(async (id: string): Promise<ClaimInFull | null> => {
  const { db } = await openRecord()
  const claim = await getClaim(db, id)
  if (!claim) return null
  const [article, links, facts] = await Promise.all([
    getArticle(db, claim.article.id),
    listLinksOfClaims(db, [id]),
    getOriginFacts(db),
  ])
  return { claim, article, links, facts }
})

/** What a claim can be linked to: matches of what was typed, or else what shares a topic. Null where the claim is none. */
export async function loadLinkCandidates(
  claimId: string,
  typed: string,
): Promise<{ claim: Claim; candidates: Candidate[] } | null> {
  const { db } = await openRecord()
  const claim = await getClaim(db, claimId)
  if (!claim) return null
  const expression = searchExpression(typed)
  if (typed.trim() && !expression) return { claim, candidates: [] }
  return { claim, candidates: await listCandidates(db, claimId, expression) }
}
