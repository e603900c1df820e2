import type { ListedLink } from '../listed-link'
import type { ArticleRef, OriginRef } from '../record'
import type { CountedClaim } from '../voice-count'

/** What a map shows of a claim. `start` is the place of its head in the text, UTF-16 code units. */
export type MapClaim = Pick<CountedClaim, 'proposed'> & {
  id: string
  /** Its statement, or its quote while it has none. */
  words: string
  article: Pick<ArticleRef, 'id' | 'title' | 'source' | 'publishedEdtf' | 'publishedBasis' | 'publishedFrom'>
  start: number
  origin: OriginRef | null
}

/** What a map shows of a link between two of its claims, `a` and `b` by id. */
export type MapLink = Pick<
  ListedLink,
  'id' | 'state' | 'kind' | 'challenged' | 'proposedKind' | 'assessments' | 'rulings'
> & { a: string; b: string }

/** A link with no more than says which claims it draws in. */
export type MapPair = { id: string; a: string; b: string }

/** More claims, or lines, than these nobody can follow. */
export const MOST_CLAIMS = 60
export const MOST_LINKS = 120

/** How far a map reaches: to what its claims are linked to, or one step further. */
export const MOST_STEPS = 2

/** A map: the claims drawn, the links between them, and what was left out. */
export type RecordMap = {
  /** In the order of reading: by article, then by place. */
  claims: MapClaim[]
  /** The strongest first. */
  links: MapLink[]
  /** Links found that lead to claims which are not drawn, or are too many to draw. */
  left: number
  /** Whether there may be more than that: of some claim only a part of its links was looked at. */
  more: boolean
}
