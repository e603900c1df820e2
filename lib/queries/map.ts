import 'server-only'
import { getClaim } from '@/lib/db/claims'
import type { Db } from '@/lib/db/client'
import { getCountingFacts } from '@/lib/db/counting-facts'
import { listLinksAmong, listLinksNear, listLinksNearTopic, listMapClaims } from '@/lib/db/map-links'
import { getTopic } from '@/lib/db/topics'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import type { MapPair, RecordMap } from '@/lib/domain/map/map-record'
import { countLeft, takeStrongest } from '@/lib/domain/map/take-strongest'
import type { Actor } from '@/lib/domain/policy'
import type { Claim, OriginFacts, Topic } from '@/lib/domain/record'
import { openRecord } from './record'
import { noteSeen } from './seen'

/** Links found on the way from one step to the next, and whether some were not looked at. */
type Found = { drawn: ReadonlySet<string>; links: MapPair[]; more: boolean }

/**
 * The map around one claim; null where there is none.
 * @param steps how many links away the furthest claim may be
 */
export async function loadClaimMap(
  id: string,
  steps: number,
): Promise<{ claim: Claim; map: RecordMap; facts: OriginFacts } | null> {
  const { db, actor } = await openRecord()
  const claim = await getClaim(db, id)
  if (!claim) return null
  const found = await goOn(db, { drawn: new Set([id]), links: [], more: false }, steps)
  return { claim, map: await readMap(db, actor, found), facts: await whileUnchanged(db, getCountingFacts) }
}

/** The map of a topic: its links, or with a second step also what its claims are linked to elsewhere; null where there is none. */
export async function loadTopicMap(
  slug: string,
  steps: number,
): Promise<{ topic: Topic; map: RecordMap; facts: OriginFacts } | null> {
  const { db, actor } = await openRecord()
  const topic = await getTopic(db, slug)
  if (!topic) return null
  const { links, more } = await listLinksNearTopic(db, slug)
  const found = await goOn(db, { drawn: takeStrongest(new Set(), links), links, more }, steps - 1)
  return { topic, map: await readMap(db, actor, found), facts: await whileUnchanged(db, getCountingFacts) }
}

/** From the claims drawn, so many steps further along the strongest links. */
async function goOn(db: Db, found: Found, steps: number): Promise<Found> {
  if (steps < 1) return found
  const near = await listLinksNear(db, [...found.drawn])
  const known = new Set(found.links.map(({ id }) => id))
  const links = [...found.links, ...near.links.filter(({ id }) => !known.has(id))]
  return goOn(
    db,
    { drawn: takeStrongest(found.drawn, near.links), links, more: found.more || near.more },
    steps - 1,
  )
}

async function readMap(db: Db, actor: Actor | null, { drawn, links, more }: Found): Promise<RecordMap> {
  const ids = [...drawn]
  const [claims, among] = await Promise.all([listMapClaims(db, ids), listLinksAmong(db, ids)])
  const left = countLeft(drawn, links) + among.total - among.links.length
  return { claims, links: noteSeen(actor, among.links), left, more }
}
