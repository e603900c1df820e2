import type { Database } from 'better-sqlite3'
import { CLAIM_PUT_SQL, PASSES_THROUGH_SQL } from '@/lib/db/weigh-sql'
import type { Certainty, Mode } from '@/lib/domain/claim-words'
import type { Hardenable } from '@/lib/domain/consistency/find-hardened'
import { FIRMNESSES, type Put, readFirmness } from '@/lib/domain/consistency/firmness'
import type { Commitment } from '@/lib/domain/framing'
import type { Weighable } from '../weigh/weighable'

type PutRow = [mode: Mode, certainty: Certainty | null, commitment: Commitment | null, isHedged: number]

/** How claims are put, as a search needs it: a byte a claim, 0 while it was not read, 1 where the record does not say. */
const [UNREAD, UNSAID, FIRST] = [0, 1, 2]
const POLARITIES = ['+', '-'] as const

/** What a search for hardening asks of the record, each claim once. */
export function readPuts(record: Database, { claims, origins }: Weighable): Hardenable {
  const read = record.prepare<[number], PutRow>(CLAIM_PUT_SQL).raw()
  const passes = record.prepare<[number, number], number>(PASSES_THROUGH_SQL).pluck()
  const known = new Uint8Array(claims.origin.length)
  return {
    put: (claim) => {
      if (known[claim] === UNREAD) known[claim] = encode(toPut(read.get(claim)))
      return decode(known[claim] ?? UNSAID)
    },
    isOwnVoice: (claim) => origins.ownVoice[claims.origin[claim] ?? -1] === 1,
    passesThrough: (claim, article) => passes.get(claim, article) === 1,
  }
}

function toPut(row: PutRow | undefined): Put {
  if (!row) return null
  const [mode, certainty, commitment, isHedged] = row
  return readFirmness({ mode, certainty, commitment, isHedged: isHedged === 1 })
}

function encode(put: Put): number {
  if (!put) return UNSAID
  return FIRST + FIRMNESSES.indexOf(put.firmness) * POLARITIES.length + POLARITIES.indexOf(put.polarity)
}

function decode(code: number): Put {
  const place = code - FIRST
  const firmness = FIRMNESSES[Math.floor(place / POLARITIES.length)]
  const polarity = POLARITIES[place % POLARITIES.length]
  return firmness && polarity ? { firmness, polarity } : null
}
