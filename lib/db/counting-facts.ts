import { listCircularClaims } from '@/lib/domain/chain/circular-claims'
import type { OriginFacts } from '@/lib/domain/record'
import { listCircles } from './circles'
import type { Db } from './client'
import { getOriginFacts } from './origin-facts'

/**
 * What decides every count of voices: which origins are one voice, and which claims only lead back to themselves.
 * @param db a connection that only reads, and no transaction
 */
export async function getCountingFacts(db: Db): Promise<OriginFacts> {
  const facts = await getOriginFacts(db)
  return { ...facts, circular: listCircularClaims(await listCircles(db, facts)) }
}
