import type { Database } from 'better-sqlite3'
import { claimNamesSql, ENTITY_NAMES_SQL } from '@/lib/db/held-sql'
import { foldName } from '@/lib/domain/fold-name'
import { grouped } from './grouped'
import type { HeldRecord } from './held-record'

type Named = [number: number, name: string]

/** Reads which names belong to which entities, and by them the entities of every claim. */
export function holdEntities(record: Database, held: HeldRecord): void {
  const named = new Map<string, number[]>()
  for (const [entity, name] of record.prepare<[], Named>(ENTITY_NAMES_SQL).raw().all()) {
    const folded = foldName(name)
    named.set(folded, [...(named.get(folded) ?? []), entity])
  }
  held.named = named
  held.claims.entities.lengths.fill(0)
  // The same few names stand in most claims, and to fold one takes longer than to look it up.
  const known = new Map<string, readonly number[]>()
  for (const table of ['ClaimPlace', 'ClaimActor'] as const) {
    const rows = record.prepare<[], Named>(claimNamesSql(table, 'all')).raw().iterate()
    for (const [claim, names] of grouped(rows)) {
      const entities = names.flatMap((name) => {
        const of = known.get(name) ?? entitiesNamed(held, name)
        known.set(name, of)
        return of
      })
      if (entities.length > 0) addEntities(held, claim, entities)
    }
  }
}

/** The same for one claim, whose names may have changed. */
export function holdEntitiesOfClaim(
  record: Database,
  held: HeldRecord,
  claim: number,
  claimId: string,
): void {
  held.claims.entities.set(claim, [])
  for (const table of ['ClaimPlace', 'ClaimActor'] as const) {
    const rows = record.prepare<[string], Named>(claimNamesSql(table, 'one')).raw().all(claimId)
    addEntities(
      held,
      claim,
      rows.flatMap(([, name]) => entitiesNamed(held, name)),
    )
  }
}

const entitiesNamed = ({ named }: HeldRecord, name: string): readonly number[] =>
  named.get(foldName(name)) ?? []

function addEntities({ claims }: HeldRecord, claim: number, entities: readonly number[]): void {
  claims.entities.set(claim, [...new Set([...claims.entities.get(claim), ...entities])])
}
