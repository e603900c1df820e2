import type { ChainNode } from '@/lib/domain/chain/chain-path'
import type { PlaceName } from '@/lib/domain/chain/named-circle'
import type { Db } from './client'

/** The names of some places of chains; what the record does not hold is left out. */
export async function listPlaceNames(db: Db, places: readonly ChainNode[]): Promise<PlaceName[]> {
  const ids = (kind: string) =>
    JSON.stringify(
      places.flatMap((node) => (node.startsWith(`${kind}:`) ? [node.slice(kind.length + 1)] : [])),
    )
  return db.$queryRaw<PlaceName[]>`
    SELECT 'origin:' || id AS node, label, NULL AS "of" FROM Origin WHERE id IN (SELECT value FROM json_each(${ids('origin')}))
    UNION ALL SELECT 'source:' || id, name, NULL FROM Source WHERE id IN (SELECT value FROM json_each(${ids('source')}))
    UNION ALL SELECT 'article:' || ar.id, ar.title, so.name FROM Article ar JOIN Source so ON so.id = ar.sourceId
      WHERE ar.id IN (SELECT value FROM json_each(${ids('article')}))`
}
