import type { Database } from 'better-sqlite3'
import { CLAIMS_WITH_SQL } from '@/lib/db/held-sql'
import { searchExpression } from '@/lib/domain/search-query'
import type { Marks } from './marks'

/** Most claims whose links are looked at for words; of words that stand in more, the claims added last. */
export const CLAIMS_SEARCHED = 50_000

/** The claims in which what was typed is found; `cut` where there are more than are looked at. */
export function findClaims(record: Database, typed: string, claims: number): { found: Marks; cut: boolean } {
  const found = new Uint8Array(claims)
  const expression = searchExpression(typed)
  // What says nothing, as a single sign, is found nowhere.
  if (!expression) return { found, cut: false }
  const rows = record.prepare<[string, number], number>(CLAIMS_WITH_SQL).pluck()
  const numbers = rows.all(expression, CLAIMS_SEARCHED + 1)
  for (const number of numbers.slice(0, CLAIMS_SEARCHED)) found[number] = 1
  return { found, cut: numbers.length > CLAIMS_SEARCHED }
}
