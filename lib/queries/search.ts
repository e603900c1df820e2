import 'server-only'
import type { Db } from '@/lib/db/client'
import { countHits, SEARCH_PAGE, searchArticles, searchClaims } from '@/lib/db/search'
import type { ArticleHit, ClaimHit } from '@/lib/domain/record-lists'
import { ALONE_LIMIT, type FittingNames, type TermAlone } from '@/lib/domain/search-found'
import { searchExpression, wantedTerms } from '@/lib/domain/search-query'
import { findNames } from './names'
import { openRecord } from './record'

export { SEARCH_PAGE }

export type SearchFound = {
  claims: ClaimHit[]
  articles: ArticleHit[]
  names: FittingNames
  /** Of a search for several words that found nothing. */
  alone: TermAlone[]
}

/** Most names of each kind. */
const NAMES = 6

/** What matches whatever was typed; null where nothing searchable was typed (only signs, or only what must not be found). */
export async function loadSearch(typed: string): Promise<SearchFound | null> {
  const { db } = await openRecord()
  const expression = searchExpression(typed)
  if (!expression) return null
  const terms = wantedTerms(typed)
  const [claims, articles, names] = await Promise.all([
    searchClaims(db, expression),
    searchArticles(db, expression),
    findNames(db, terms.join(' '), NAMES),
  ])
  const isEmpty = claims.length + articles.length === 0
  return { claims, articles, names, alone: isEmpty && terms.length > 1 ? await countAlone(db, terms) : [] }
}

async function countAlone(db: Db, terms: readonly string[]): Promise<TermAlone[]> {
  const counted = terms.map(async (term) => {
    // The space says that it is no beginning.
    const expression = searchExpression(`${term} `)
    const found = expression ? await countHits(db, expression, ALONE_LIMIT) : { claims: 0, articles: 0 }
    return { term, ...found }
  })
  return Promise.all(counted)
}
