import type { Basis } from '@/lib/domain/claim-words'
import type { ListedClaim } from '@/lib/domain/listed-link'
import type { QuoteRange } from './cut-quote'
import { describeHow, type HowPart } from './describe-how'

const PAGE_LANGUAGE = 'en'

/** What is shown of one claim of a pair. */
export type Side = {
  id: string
  articleId: string
  title: string
  source: string
  published: { edtf: string; basis: Basis }
  headline: boolean
  /** Which version it is quoted from; left out while that is the latest, which spares every other row the words. */
  from?: number
  /** Of its article; left out where it is the page's own. */
  lang?: string
  /** The head first. */
  quotes: string[]
  /** Marked in the head. */
  ranges: QuoteRange[]
  how: HowPart[]
}

/** @param ranges what is marked in the head quote, as pairRanges has it of the pair */
export function describeSide(claim: ListedClaim, ranges: QuoteRange[] = []): Side {
  const { article } = claim
  return {
    id: claim.id,
    articleId: article.id,
    title: article.title,
    source: article.source.name,
    published: { edtf: article.publishedEdtf, basis: article.publishedBasis },
    headline: claim.headline,
    ...(claim.quotedFrom !== null && { from: claim.quotedFrom }),
    ...(article.language !== PAGE_LANGUAGE && { lang: article.language }),
    quotes: claim.spans.map(({ quote }) => quote),
    ranges,
    how: describeHow(claim),
  }
}
