import Link from 'next/link'
import type { AspectRelations } from '@/lib/domain/aspect'
import type { Claim } from '@/lib/domain/record'
import { aspectRanges } from './aspect-ranges'
import { HowLine } from './how-line'
import { Quote } from './quote'
import { SourceLine } from './source-line'

/**
 * One claim of a pair: who published it and when, its words, how they are put, and the ways to the claim and to its
 * sentence in the article.
 * @param relations the pair's aspects; the words that carry them are marked in the quote
 * @param other the claim it is paired with, so that only what both hold, or this one alone, is marked
 * @param statement whether to show the analyst's neutral words above the quote
 */
export function ClaimSide(props: {
  claim: Claim
  relations?: AspectRelations
  other?: Claim
  statement?: boolean
  how?: boolean
}) {
  const { claim, relations, other, statement = false, how = true } = props
  const [head, ...rest] = claim.spans
  return (
    <figure className="flex min-w-0 flex-col gap-1.5">
      <figcaption className="flex flex-wrap items-center gap-x-3">
        <SourceLine article={claim.article} />
        {claim.headline ? <HeadlineMarker /> : null}
      </figcaption>
      {statement && claim.statement ? <p className="font-medium">{claim.statement}</p> : null}
      {head ? (
        <Quote text={head.quote} ranges={relations ? aspectRanges(claim, relations, other) : []} />
      ) : null}
      {rest.map((span) => (
        <Quote key={span.start} text={span.quote} />
      ))}
      {how ? <HowLine claim={claim} /> : null}
      <p className="grid grid-cols-[fit-content(45%)_minmax(0,1fr)] items-baseline gap-x-4 text-sm text-soft">
        <Link href={`/claims/${claim.id}`} prefetch={false} className="tap">
          {claim.id}
        </Link>
        <Link
          href={`/articles/${claim.article.id}?claim=${claim.id}#${claim.id}`}
          prefetch={false}
          className="tap group no-underline"
        >
          <span>
            In context:{' '}
            <cite className="underline decoration-edge not-italic group-hover:decoration-current">
              {claim.headline ? 'the headline' : <span className="font-serif">{claim.article.title}</span>}
            </cite>
          </span>
        </Link>
      </p>
    </figure>
  )
}

function HeadlineMarker() {
  return <span className="rounded-sm bg-wash px-1.5 text-xs font-semibold text-ink">headline</span>
}
