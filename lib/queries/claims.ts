import 'server-only'
import { cache } from 'react'
import { getArticle, getArticleVersions } from '@/lib/db/articles'
import { listCandidates } from '@/lib/db/candidates'
import { getClaim } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { listLinksOfClaims } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { getLastRefinding } from '@/lib/db/versions'
import type { Article, Claim, Link, OriginFacts } from '@/lib/domain/record'
import type { Candidate, StoredRefinding } from '@/lib/domain/record-lists'
import { searchExpression } from '@/lib/domain/search-query'
import { openRecord } from './record'

/** Where a claim stands that the latest version of its article does not hold word for word. */
export type Correction = {
  /** The article in its latest version. */
  latest: Article
  refinding: StoredRefinding | null
}

type ClaimInFull = {
  claim: Claim
  /** In the version the claim is anchored in. */
  article: Article | null
  correction: Correction | null
  links: Link[]
  facts: OriginFacts
}

/**
 * One claim with its article and its links; null where there is none. Read once a request, though page and title both
 * ask.
 */
export const loadClaim = cache(async (id: string): Promise<ClaimInFull | null> => {
  const { db } = await openRecord()
  const claim = await getClaim(db, id)
  if (!claim) return null
  const [[article = null], correction, links, facts] = await Promise.all([
    getArticleVersions(db, [claim.versionId]),
    getCorrection(db, claim),
    listLinksOfClaims(db, [id]),
    getOriginFacts(db),
  ])
  return { claim, article, correction, links, facts }
})

async function getCorrection(db: Db, claim: Claim): Promise<Correction | null> {
  if (claim.standing === null) return null
  const latest = await getArticle(db, claim.article.id)
  return latest && { latest, refinding: await getLastRefinding(db, claim.id) }
}

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
