import type { ChainInRecord, ChainNode } from '@/lib/domain/chain/chain-path'
import { type ChainCircle, findCircles } from '@/lib/domain/chain/find-circles'
import { suspectPlaces } from '@/lib/domain/chain/suspect-places'
import type { OriginFacts } from '@/lib/domain/record'
import { listChainsAt, listChainsFrom, listSourcesOf, listWindingChains, listWindingChainsOf } from './chains'
import type { Db } from './client'
import type { SubjectType } from './write-audit'

/** What a change of each kind of record can do to chains: whose claims are looked at again. */
const RECHAINS: Record<SubjectType, 'THIS_CLAIM' | 'ITS_CLAIMS' | 'NONE'> = {
  claim: 'THIS_CLAIM',
  article: 'ITS_CLAIMS',
  analyst: 'NONE',
  source: 'NONE',
  // Who rests on whom is read anew each time.
  origin: 'NONE',
  cluster: 'NONE',
  topic: 'NONE',
  entity: 'NONE',
  link: 'NONE',
  assessment: 'NONE',
  ruling: 'NONE',
  sourceGrade: 'NONE',
  claimGrade: 'NONE',
  silence: 'NONE',
}

/** After more changes than so many, all is read again. */
const MANY_CHANGES = 500

type Kept = { change: number; winding: ReadonlyMap<string, ChainInRecord>; circles: ChainCircle[] }
const kept = new WeakMap<object, Promise<Kept>>()

/**
 * The chains of the record that lead back to themselves. The chains that wind are read once, a part at a time, and after
 * that only those of claims that changed; no change of another process is missed, since every change is audited with it.
 * @param db a connection that only reads, or a snapshot of one
 * @param facts those of the same moment: who rests on whom
 * @param keep the connection with which what was read is kept: that of the snapshot
 */
export async function listCircles(
  db: Db,
  facts: Pick<OriginFacts, 'rests'>,
  keep: Db = db,
): Promise<ChainCircle[]> {
  // One after the other: two who ask at once do the work once.
  const before = kept.get(keep)
  const asked = before
    ? before.then(
        (known) => bringUp(db, known, facts),
        () => bringUp(db, null, facts),
      )
    : bringUp(db, null, facts)
  kept.set(keep, asked)
  return (await asked).circles
}

async function bringUp(db: Db, known: Kept | null, facts: Pick<OriginFacts, 'rests'>): Promise<Kept> {
  const [last] = await db.$queryRaw<{ seq: bigint | null }[]>`SELECT max(seq) AS seq FROM main.AuditEntry`
  const change = Number(last?.seq ?? 0)
  if (known?.change === change) return known
  const winding = await readWinding(db, known, change)
  return { change, winding, circles: await findAll(db, [...winding.values()], facts.rests) }
}

async function readWinding(
  db: Db,
  known: Kept | null,
  change: number,
): Promise<ReadonlyMap<string, ChainInRecord>> {
  const whole = async () => new Map((await listWindingChains(db)).map((chain) => [chain.claimId, chain]))
  if (!known || change < known.change || change - known.change > MANY_CHANGES) return whole()
  const changed = await db.$queryRaw<{ subjectType: SubjectType; subjectId: string }[]>`
    SELECT DISTINCT subjectType, subjectId FROM main.AuditEntry WHERE seq > ${known.change}`
  const of = (kind: string) =>
    changed.filter(({ subjectType }) => RECHAINS[subjectType] === kind).map(({ subjectId }) => subjectId)
  const ofArticles = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM Claim WHERE articleId IN (SELECT value FROM json_each(${JSON.stringify(of('ITS_CLAIMS'))}))`
  const ids = [...new Set([...of('THIS_CLAIM'), ...ofArticles.map(({ id }) => id)])]
  if (ids.length === 0) return known.winding
  const winding = new Map(known.winding)
  for (const id of ids) winding.delete(id)
  for (const chain of await listWindingChainsOf(db, ids)) winding.set(chain.claimId, chain)
  return winding
}

/** Of the claims whose chains do not wind, only those are read that stand where a circle may be. */
async function findAll(
  db: Db,
  winding: ChainInRecord[],
  rests: OriginFacts['rests'],
): Promise<ChainCircle[]> {
  const through = winding.flatMap(({ articleId, hops }) => [
    articleId,
    ...hops.flatMap((hop) => hop.articleId ?? []),
  ])
  const places = suspectPlaces(winding, await listSourcesOf(db, [...new Set(through)]), rests)
  const near = join(winding, await listChainsAt(db, places))
  const found = findCircles(near, rests)
  // Whatever goes back to an origin on a circle goes back to nobody, wherever it stands.
  const origins = found.flatMap((circle) => circle.places.flatMap(originIn))
  if (origins.length === 0) return found
  return findCircles(join(near, await listChainsFrom(db, origins)), rests)
}

const originIn = (place: ChainNode) => (place.startsWith('origin:') ? [place.slice('origin:'.length)] : [])

const join = (...parts: ChainInRecord[][]) => [
  ...new Map(parts.flat().map((chain) => [chain.claimId, chain])).values(),
]
