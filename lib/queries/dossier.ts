import 'server-only'
import { getArticles } from '@/lib/db/articles'
import { getClaim, getClaims, listClaimsOfTopic } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { getLastChange } from '@/lib/db/history'
import { listLinkIds, listLinksOfClaims, listLinksOfTopic } from '@/lib/db/links'
import { getOriginFacts } from '@/lib/db/origin-facts'
import { listOrigins } from '@/lib/db/origins'
import { getTopic } from '@/lib/db/topics'
import type { DossierFacts } from '@/lib/domain/dossier/dossier-facts'
import type { Claim, Link } from '@/lib/domain/record'
import { openRecord } from './record'

/** What the dossier of a claim is made from: the claim, its links and their other ends. Null where there is none. */
export async function loadClaimDossier(id: string): Promise<DossierFacts | null> {
  const { db } = await openRecord()
  const claim = await getClaim(db, id)
  if (!claim || claim.retractedAt) return null
  const links = await listLinksOfClaims(db, [id])
  return gather(db, { kind: 'claim', claim }, [claim], links)
}

/** What the dossier of a topic is made from: its claims, its links, and the links among its claims. */
export async function loadTopicDossier(slug: string): Promise<DossierFacts | null> {
  const { db } = await openRecord()
  const topic = await getTopic(db, slug)
  if (!topic) return null
  const claims = await listClaimsOfTopic(db, slug)
  const ids = new Set(claims.map((claim) => claim.id))
  const among = (await listLinksOfClaims(db, [...ids])).filter(
    (link) => ids.has(link.a.id) && ids.has(link.b.id),
  )
  const links = new Map([...(await listLinksOfTopic(db, slug)), ...among].map((link) => [link.id, link]))
  return gather(db, { kind: 'topic', topic }, claims, [...links.values()])
}

/**
 * Adds what claims and links refer to, and when any of it last changed. A retracted link is out of the dossier but
 * in its date: taking something back is a change too.
 */
async function gather(
  db: Db,
  subject: DossierFacts['subject'],
  own: Claim[],
  links: Link[],
): Promise<DossierFacts> {
  const ids = new Set([...own.map(({ id }) => id), ...links.flatMap((link) => [link.a.id, link.b.id])])
  const claims = await getClaims(db, [...ids])
  const articles = await getArticles(db, [...new Set(claims.map((claim) => claim.article.id))])
  const used = new Set(claims.flatMap((claim) => (claim.origin ? [claim.origin.id] : [])))
  const origins = (await listOrigins(db)).filter(({ id }) => used.has(id))
  const facts = await getOriginFacts(db)
  const analysts = new Set(
    links.flatMap((link) => [...link.assessments, ...link.rulings].map(({ analyst }) => analyst.id)),
  )
  const lastChange = await getLastChange(
    db,
    [
      ...claims.map((claim): [string, string] => ['claim', claim.id]),
      ...articles.flatMap((article): [string, string][] => [
        ['article', article.id],
        ['source', article.source.id],
      ]),
      ...origins.map((origin): [string, string] => ['origin', origin.id]),
      ...origins.flatMap((origin) => origin.clusters.map(({ id }): [string, string] => ['cluster', id])),
      ...[...analysts].map((id): [string, string] => ['analyst', id]),
      ...(subject.kind === 'topic' ? [['topic', subject.topic.id] as [string, string]] : []),
    ],
    await listLinkIds(db, [...ids]),
  )
  if (!lastChange)
    throw new Error(`The audit holds no change for the dossier of ${subject.kind} ${[...ids][0] ?? ''}.`)
  return { subject, claims, links, articles, origins, facts, lastChange }
}
