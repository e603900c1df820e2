import type { ProposedField } from './claim-field'
import type { ArticleRef, Claim, ClaimTime, Framing, Link, Span } from './record'

/** What lists show of a claim: a part of Claim, and the rules of showing take either. Reading all of it cost twice as much. */
export type ListedClaim = Pick<
  Claim,
  'id' | 'headline' | 'mode' | 'origin' | 'places' | 'actors' | 'quantities' | 'quotedFrom'
> & {
  article: Pick<
    ArticleRef,
    'id' | 'title' | 'source' | 'language' | 'publishedEdtf' | 'publishedBasis' | 'publishedFrom'
  >
  spans: Pick<Span, 'start' | 'quote'>[]
  time: Pick<ClaimTime, 'expression' | 'edtf' | 'basis' | 'basisNote'>
  proposed: Pick<ProposedField, 'field'>[]
  framing: Pick<Framing, 'voice' | 'cueStance' | 'commitment' | 'agency' | 'marks'>
}

/** What lists show of a link: a part of Link. */
export type ListedLink = Pick<
  Link,
  | 'id'
  | 'state'
  | 'kind'
  | 'challenged'
  | 'proposedKind'
  | 'assessments'
  | 'rulings'
  | 'rechecks'
  | 'assessedAt'
> & { a: ListedClaim; b: ListedClaim }
