import type { Database } from 'better-sqlite3'
import { ORIGIN_MEMBERS_SQL, ORIGIN_RESTS_SQL, ORIGINS_SQL } from '@/lib/db/weigh-sql'
import type { Membership } from '@/lib/domain/origin-words'
import type { OriginFacts } from '@/lib/domain/record'
import { type OriginTies, tieOrigins } from '@/lib/domain/weigh/origin-ties'

/** The origins of a record: by number their ids, ties and whether they are an article's own voice; by id their numbers. */
export type HeldOrigins = {
  ids: string[]
  numbers: Map<string, number>
  ownVoice: Uint8Array
  facts: OriginFacts
  ties: OriginTies
}

type OriginRow = [number: number, id: string, identified: number, ownVoice: number]

/** Reads them all; they are a few thousand at most. */
export function readOrigins(record: Database): HeldOrigins {
  const rows = record.prepare<[], OriginRow>(ORIGINS_SQL).raw().all()
  const room = rows.reduce((most, [number]) => Math.max(most, number), 0) + 1
  const origins = Array.from({ length: room }, () => ({ id: '', identified: false }))
  const ownVoice = new Uint8Array(room)
  for (const [number, id, identified, own] of rows) {
    origins[number] = { id, identified: identified === 1 }
    ownVoice[number] = own
  }
  const facts: OriginFacts = {
    members: record
      .prepare<[], [string, string, Membership]>(ORIGIN_MEMBERS_SQL)
      .raw()
      .all()
      .map(([clusterId, originId, certainty]) => ({ clusterId, originId, certainty })),
    rests: record
      .prepare<[], [string, string, Membership]>(ORIGIN_RESTS_SQL)
      .raw()
      .all()
      .map(([originId, onId, certainty]) => ({ originId, onId, certainty })),
  }
  return {
    ids: origins.map(({ id }) => id),
    numbers: new Map(rows.map(([number, id]) => [id, number])),
    ownVoice,
    facts,
    ties: tieOrigins(origins, facts),
  }
}
