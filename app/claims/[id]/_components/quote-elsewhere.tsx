import { Disclosure } from '@/app/_components/disclosure'
import type { Article, Claim } from '@/lib/domain/record'
import { PlaceForm } from './place-form'

type Props = { claim: Claim; article: Article | null }

/** The way back from a wrong place in a corrected text: the claim's quotes, to be put at others. */
export function QuoteElsewhere({ claim, article }: Props) {
  if (claim.standing !== null || claim.retractedAt || !article || article.text.number === 1) return null
  const { versionId, number } = article.text
  if (versionId !== claim.versionId || article.text.text === '') return null
  return (
    <div className="mt-4 max-w-prose">
      <Disclosure summary="This is not the place">
        <p className="mb-4 text-soft">
          The article was corrected after the claim was made. Where its quote was put at a wrong place of
          version {number}, quote it from the right one.
        </p>
        <PlaceForm
          claim={claim}
          textVersionId={versionId}
          latest={number}
          places={claim.spans}
          number={number}
        />
      </Disclosure>
    </div>
  )
}
