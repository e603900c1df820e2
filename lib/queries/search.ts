import 'server-only'
import { RANKED, SEARCH_PAGE, searchArticles, searchClaims } from '@/lib/db/search'
import type { ArticleHit, ClaimHit } from '@/lib/domain/record-lists'
import { searchExpression } from '@/lib/domain/search-query'
import { openRecord } from './record'

export { RANKED, SEARCH_PAGE }

/** What matches whatever was typed; null where nothing searchable was typed (only signs, or nothing). */
export async function loadSearch(
  typed: string,
): Promise<{ claims: ClaimHit[]; articles: ArticleHit[] } | null> {
  const { db } = await openRecord()
  const expression = searchExpression(typed)
  if (!expression) return null
  const [claims, articles] = await Promise.all([searchClaims(db, expression), searchArticles(db, expression)])
  return { claims, articles }
}
