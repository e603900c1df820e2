import { listCircularClaims } from '@/lib/domain/chain/circular-claims'
import type { OriginFacts } from '@/lib/domain/record'
import { listCircles } from './circles'
import type { Db } from './client'
import { getOriginFacts } from './origin-facts'

/**
 * What decides every count of voices: which origins are one voice, and which claims only lead back to themselves.
 * @param db a connection that only reads, or a snapshot of one
 * @param keep the connection that the snapshot is of
 */
export async function getCountingFacts(db: Db, keep: Db = db): Promise<OriginFacts> {
  const facts = await getOriginFacts(db)
  return { ...facts, circular: listCircularClaims(await listCircles(db, facts, keep)) }
}
