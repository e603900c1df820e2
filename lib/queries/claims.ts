import 'server-only'
import { cache } from 'react'
import { getArticle, getArticleVersions } from '@/lib/db/articles'
import { listCandidates } from '@/lib/db/candidates'
import { getClaim } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { getCountingFacts } from '@/lib/db/counting-facts'
import { listLinkedClaims } from '@/lib/db/linked-claims'
import { listNewestLinksOfClaim } from '@/lib/db/links'
import { getLastRefinding, listPlacements } from '@/lib/db/versions'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { type ClaimSupport, readSupport } from '@/lib/domain/claim-support'
import type { Placement } from '@/lib/domain/placement'
import type { Article, Claim, Link, OriginFacts } from '@/lib/domain/record'
import type { Candidate, StoredRefinding } from '@/lib/domain/record-lists'
import { searchExpression } from '@/lib/domain/search-query'
import { openRecord } from './record'
import { noteSeen } from './seen'

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
  /** Where an analyst placed its quotes anew; null where nobody has. */
  placement: Placement | null
  /** Newest first; unless all were asked for, no more than LINKS_SHOWN. */
  links: Link[]
  /** How many links the claim has. */
  total: number
  facts: OriginFacts
  /** Who stands for it and against it, of all its links. */
  support: ClaimSupport
}

/** How many links of a claim are shown unless all are asked for: a few claims have hundreds. */
const LINKS_SHOWN = 50

/**
 * One claim with its article and its links; null where there is none. Read once a request, though page and title both
 * ask.
 * @param allLinks whether to read every link, however many
 */
export const loadClaim = cache(async (id: string, allLinks: boolean): Promise<ClaimInFull | null> => {
  const { db, actor } = await openRecord()
  const claim = await getClaim(db, id)
  if (!claim) return null
  const [[article = null], correction, found, facts, linked] = await Promise.all([
    getArticleVersions(db, [claim.versionId]),
    getCorrection(db, claim),
    listNewestLinksOfClaim(db, id, allLinks ? Number.MAX_SAFE_INTEGER : LINKS_SHOWN),
    whileUnchanged(db, getCountingFacts),
    listLinkedClaims(db, id),
  ])
  // Placed anew it stands in a later version than the first.
  const [placement = null] = (article?.text.number ?? 1) > 1 ? await listPlacements(db, [id]) : []
  noteSeen(actor, found.links)
  return { claim, article, correction, placement, ...found, facts, support: readSupport(claim, linked) }
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
  const candidates = await listCandidates(db, claimId, expression)
  return { claim, candidates }
}
