import 'server-only'
import type { Db } from '@/lib/db/client'
import { countHits, narrowSearch, SEARCH_PAGE, searchArticles, searchClaims } from '@/lib/db/search'
import { findSourceNamed, listSourceNames } from '@/lib/db/sources'
import { whileUnchanged } from '@/lib/db/while-unchanged'
import { CHOICES_LISTED } from '@/lib/domain/link-filter'
import type { Named } from '@/lib/domain/record'
import type { ArticleHit, ClaimHit } from '@/lib/domain/record-lists'
import { ALONE_LIMIT, type FittingNames, type TermAlone } from '@/lib/domain/search-found'
import type { SearchNarrowing } from '@/lib/domain/search-narrowing'
import { searchExpression, wantedTerms } from '@/lib/domain/search-query'
import { offer } from './links'
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

/** A search as it was asked: what was found, and what it can be narrowed to. */
export type Searched = {
  /** Null where nothing searchable was typed: only signs, or only what must not be found. */
  found: SearchFound | null
  /** What was asked for, a source named otherwise by its id. */
  narrowing: SearchNarrowing
  /** All there are, or of more than CHOICES_LISTED the chosen one. */
  sources: { all: boolean; choices: Named[] }
}

/** What matches whatever was typed, of the articles the search is narrowed to. */
export async function loadSearch(typed: string, asked: SearchNarrowing): Promise<Searched> {
  const { db } = await openRecord()
  const listed = await whileUnchanged(db, listSources)
  const { chosen, ...sources } = await offer(listed, asked.source, (named) => findSourceNamed(db, named))
  const narrowing = chosen ? { ...asked, source: chosen.id } : asked
  return { found: await findTyped(db, typed, narrowing), narrowing, sources }
}

// One more than a filter lists tells that there are too many.
const listSources = (db: Db) => listSourceNames(db, CHOICES_LISTED + 1)

async function findTyped(db: Db, typed: string, narrowing: SearchNarrowing): Promise<SearchFound | null> {
  const expression = searchExpression(typed)
  if (!expression) return null
  const terms = wantedTerms(typed)
  const narrowed = await narrowSearch(db, narrowing)
  const [claims, articles, names] = await Promise.all([
    searchClaims(db, expression, { narrowed }),
    searchArticles(db, expression, { narrowed }),
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
