import { ButtonLink } from '@/app/_components/button'
import { orderSides } from '@/app/_components/order-sides'
import { PageHeading } from '@/app/_components/page-heading'
import type { UnassessedPair as Pair } from '@/lib/domain/blind'
import { PairInContext } from './pair-in-context'

/** What who works blind sees of a link before they have assessed it: the two claims, and the way to assess them. */
export function UnassessedPair({ pair: { claims, articles, placements, aliases } }: { pair: Pair }) {
  const [a, b] = claims
  return (
    <>
      <PageHeading title="A pair to assess" eyebrow="You work blind">
        <p className="mb-4 max-w-prose">
          What others may have judged of these two claims is shown once you have saved your own assessment.
        </p>
        <ButtonLink tone="primary" href={`/links/assess?from=${a.id}&to=${b.id}`}>
          Add your assessment
        </ButtonLink>
      </PageHeading>
      <PairInContext
        sides={orderSides(a, b)}
        articles={articles}
        placements={placements}
        relations={{}}
        aliases={aliases}
      />
    </>
  )
}
