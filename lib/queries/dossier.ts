import 'server-only'
import { getArticleVersions } from '@/lib/db/articles'
import { getClaim, listClaimsOfTopic } from '@/lib/db/claims'
import { type Db, inSnapshot } from '@/lib/db/client'
import { getCountingFacts } from '@/lib/db/counting-facts'
import { type ChangeScope, getLastChange } from '@/lib/db/last-change'
import { listLinksInTopic, listLinksOfClaims } from '@/lib/db/links'
import { listOrigins } from '@/lib/db/origins'
import { listSettledRechecks } from '@/lib/db/rechecks'
import { listSilenceIds, listSilencesOfTopics } from '@/lib/db/silence-lists'
import { getTopic } from '@/lib/db/topics'
import { listPlacements, listVersionIds } from '@/lib/db/versions'
import type { DossierFacts, DossierSubject } from '@/lib/domain/dossier/dossier-facts'
import { scopeOrigins } from '@/lib/domain/dossier/origin-scope'
import { topicsOfSubject } from '@/lib/domain/dossier/silence-view'
import { liveAssessments, liveRuling } from '@/lib/domain/live-assessment'
import type { Claim, Instant, Link, OriginFacts } from '@/lib/domain/record'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** A dossier without what others judged would be another dossier, so who works blind gets none. */
const BLIND = { refused: 'BLIND_NO_DOSSIER' } as const

/** Null where the record has no such subject. */
type LoadedDossier = DossierFacts | typeof BLIND | null

/**
 * What the dossier of a claim is made from: the claim, its links and their other ends; of a retracted claim, the claim
 * alone. */
export async function loadClaimDossier(id: string): Promise<LoadedDossier> {
  const { db, actor } = await openRecord()
  if (actor?.blind) return BLIND
  return inSnapshot(db, async (tx) => {
    const claim = await getClaim(tx, id)
    if (!claim) return null
    const subject: DossierSubject = { kind: 'claim', claim }
    if (claim.retractedAt) return gatherRetracted(tx, subject, id)
    const links = noteSeen(actor, await listLinksOfClaims(tx, [id]))
    return gather(tx, subject, { kind: 'claim', id }, [claim], links, db)
  })
}

/** What the dossier of a topic is made from: its claims, its links, and the links among its claims. */
export async function loadTopicDossier(slug: string): Promise<LoadedDossier> {
  const { db, actor } = await openRecord()
  if (actor?.blind) return BLIND
  return inSnapshot(db, async (tx) => {
    const topic = await getTopic(tx, slug)
    if (!topic) return null
    const claims = await listClaimsOfTopic(tx, slug)
    const of = { kind: 'topic', id: slug } as const
    const links = noteSeen(actor, await listLinksInTopic(tx, slug))
    return gather(tx, { kind: 'topic', topic }, of, claims, links, db)
  })
}

/**
 * Adds what claims and links refer to, and when any of it last changed.
 * @param keep the connection that the snapshot is of
 */
async function gather(
  db: Db,
  subject: DossierSubject,
  of: NonNullable<ChangeScope['of']>,
  own: Claim[],
  links: Link[],
  keep: Db,
): Promise<DossierFacts> {
  const ends = links.flatMap((link) => [link.a, link.b])
  const claims = [...new Map([...own, ...ends].map((claim) => [claim.id, claim])).values()]
  const articleIds = [...new Set(claims.map(({ article }) => article.id))]
  const articles = await getArticleVersions(db, await listVersionIds(db, articleIds))
  const placements = await listPlacements(
    db,
    claims.map(({ id }) => id),
  )
  const settled = await listSettledRechecks(
    db,
    links.map(({ id }) => id),
  )
  const silences = await listSilencesOfTopics(db, topicsOfSubject(subject))
  const used = new Set(claims.flatMap(({ origin }) => origin?.id ?? []))
  const origins = await listOrigins(db, [...used])
  const all = await getCountingFacts(db, keep)
  const ids = new Set(claims.map(({ id }) => id))
  const facts = {
    ...scopeOrigins(all, used),
    circular: all.circular?.filter(({ claimId }) => ids.has(claimId)),
  }
  const shown: ChangeScope['shown'] = [
    [of.kind, of.id],
    ...claims.flatMap(({ id, article, topics }): ChangeScope['shown'] => [
      ['claim', id],
      ['article', article.id],
      ['source', article.source.id],
      ...topics.map((topic) => ['topic', topic.id] as ['topic', string]),
    ]),
    ...links.flatMap(listNamed),
    ...(await listSilenceIds(db, topicsOfSubject(subject))).map((id): ['silence', string] => ['silence', id]),
    ...silences.flatMap(({ article, analyst, topic }): ChangeScope['shown'] => [
      ['article', article.id],
      ['source', article.source.id],
      ['topic', topic.id],
      ['analyst', analyst.id],
    ]),
    ...settled.flatMap(({ by }): ChangeScope['shown'] => (by ? [['analyst', by.id]] : [])),
    ...listReached(used, facts).map((id): ['origin', string] => ['origin', id]),
  ]
  const lastChange = await requireLastChange(db, { of, shown })
  return { subject, claims, links, placements, settled, silences, articles, origins, facts, lastChange }
}

/** The origins that decide the counts, those that were retracted among them: what scopeOrigins went through. */
function listReached(used: ReadonlySet<string>, { members, rests }: OriginFacts): string[] {
  return [...used, ...members.map(({ originId }) => originId), ...rests.map(({ onId }) => onId)]
}

/** The topics of a link, and the analysts whose names stand under what is told of it. */
function listNamed(link: Link): ChangeScope['shown'] {
  const ruling = liveRuling(link)
  return [
    ...link.topics.map(({ id }): ['topic', string] => ['topic', id]),
    ...[...liveAssessments(link), ...(ruling ? [ruling] : [])].map(({ analyst }): ['analyst', string] => [
      'analyst',
      analyst.id,
    ]),
  ]
}

/** That it was retracted is all that is told, so nothing else dates it. */
async function gatherRetracted(db: Db, subject: DossierSubject, id: string): Promise<DossierFacts> {
  const lastChange = await requireLastChange(db, { of: null, shown: [['claim', id]] })
  const facts = { origins: [], members: [], rests: [] }
  const none = { claims: [], links: [], placements: [], settled: [], silences: [], articles: [], origins: [] }
  return { subject, ...none, facts, lastChange }
}

async function requireLastChange(db: Db, scope: ChangeScope): Promise<Instant> {
  const lastChange = await getLastChange(db, scope)
  if (!lastChange)
    throw new Error(`The audit holds no change for the dossier of ${scope.shown[0]?.join(' ')}.`)
  return lastChange
}
