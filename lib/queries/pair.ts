import 'server-only'
import { getArticleVersions } from '@/lib/db/articles'
import { getClaim } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { listAliases } from '@/lib/db/entities'
import { getLinkOfPair } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { presetIndependence } from '@/lib/domain/independence-preset'
import { liveAssessments } from '@/lib/domain/live-assessment'
import { orderPair } from '@/lib/domain/pair'
import type { PairToJudge } from '@/lib/domain/pair-to-judge'
import type { Actor } from '@/lib/domain/policy'
import { proposeAspects } from '@/lib/domain/propose-aspects'
import type { Assessment, Claim, Link } from '@/lib/domain/record'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** Two claims to be assessed, with the live assessments of others; null where a claim is missing. */
export async function loadPair(claimId: string, otherClaimId: string): Promise<PairToJudge | null> {
  const { db, actor } = await openRecord()
  return readPair(db, actor, [claimId, otherClaimId], true)
}

/** @param withOthers whether to read what others say of the pair at all */
export async function readPair(
  db: Db,
  actor: Actor | null,
  [claimId, otherClaimId]: [string, string],
  withOthers: boolean,
): Promise<PairToJudge | null> {
  const [claim, other] = await Promise.all([getClaim(db, claimId), getClaim(db, otherClaimId)])
  if (!claim || !other) return null
  const [a, b] = orderPair(claimId, otherClaimId)
  const [link, origins, aliases, articles] = await Promise.all([
    getLinkOfPair(db, a, b),
    whileUnchanged(db, getOriginFacts),
    whileUnchanged(db, listAliases),
    getArticleVersions(db, [claim.versionId, other.versionId]),
  ])
  if (link && withOthers) noteSeen(actor, [link])
  return {
    claim,
    other,
    articles,
    link: link && { id: link.id, version: link.version },
    topics: topicsOf(claim, other, link),
    mine: link?.assessments.find(({ analyst }) => analyst.id === actor?.id) ?? null,
    others: withOthers ? listOthers(link, actor) : null,
    preset: presetIndependence(claim, other, origins),
    proposals: proposeAspects(claim, other, { aliases, origins }),
    aliases,
    actor,
  }
}

/** What others say of the pair: the one place a judging page has it from. */
function listOthers(link: Link | null, actor: Actor | null): Assessment[] {
  return link ? liveAssessments(link).filter(({ analyst }) => analyst.id !== actor?.id) : []
}

/** A link keeps the topics it stands under; a new one is preset to those both claims share. */
function topicsOf(claim: Claim, other: Claim, link: Link | null): PairToJudge['topics'] {
  const of = [...claim.topics, ...other.topics, ...(link?.topics ?? [])]
  const shared = claim.topics.filter((topic) => other.topics.some(({ id }) => id === topic.id))
  return {
    choices: [...new Map(of.map((topic) => [topic.id, topic])).values()],
    preset: (link?.topics ?? shared).map(({ id }) => id),
  }
}
