import Link from 'next/link'
import { DifferenceWords } from '@/app/_components/difference'
import { Disclosure } from '@/app/_components/disclosure'
import { Notice } from '@/app/_components/notice'
import { QuoteInContext } from '@/app/_components/quote-in-context'
import type { FoundPlace } from '@/lib/domain/article-draft'
import { CLAIM_STANDING_WORDS } from '@/lib/domain/claim-standing'
import { compareWords } from '@/lib/domain/difference'
import { quoteContext } from '@/lib/domain/quote-context'
import type { Article, Claim } from '@/lib/domain/record'
import type { StoredRefinding } from '@/lib/domain/record-lists'
import { spanAt } from '@/lib/domain/span'
import { PlaceForm } from './place-form'

type Props = {
  claim: Claim
  /** The article in the version the claim is quoted from. */
  article: Article | null
  latest: Article
  refinding: StoredRefinding | null
}

/** That a claim's quote does not stand in the latest text, the place proposed for it there, and the two decisions. */
export function ClaimCorrection({ claim, article, latest, refinding }: Props) {
  if (claim.standing === null) return null
  const number = article?.text.number ?? null
  // A place proposed in an earlier version says nothing of the latest.
  const proposed = refinding?.versionId === latest.text.versionId ? refinding.proposed : null
  const places = claim.spans.map((_, index) => proposed?.[index] ?? null)
  const form = (
    <PlaceForm
      claim={claim}
      textVersionId={latest.text.versionId}
      latest={latest.text.number}
      places={places}
      number={number}
    />
  )
  return (
    <section aria-label="In the corrected text" className="mb-10">
      <Notice tone="info">
        <p className="font-medium">{CLAIM_STANDING_WORDS[claim.standing]}</p>
        <p className="text-sm">
          {number !== null && (
            <>
              It is quoted from{' '}
              <Link href={`/articles/${latest.id}/versions/${number}?claim=${claim.id}#${claim.id}`}>
                version {number}
              </Link>
              ;{' '}
            </>
          )}
          the latest is <Link href={`/articles/${latest.id}`}>version {latest.text.number}</Link>.{' '}
          <Link href={`/articles/${latest.id}/versions/${latest.text.number}/difference`}>
            See what it changed
          </Link>
          .
        </p>
      </Notice>
      {claim.standing === 'KEPT' ? (
        <Disclosure summary={`Quote it from version ${latest.text.number} after all`}>{form}</Disclosure>
      ) : (
        <>
          {places.map((place, index) => (
            <Proposal
              // biome-ignore lint/suspicious/noArrayIndexKey: a quote is its position
              key={index}
              quote={claim.spans[index]?.quote ?? ''}
              place={place}
              latest={latest}
            />
          ))}
          {form}
        </>
      )}
    </section>
  )
}

type ProposalProps = { quote: string; place: FoundPlace | null; latest: Article }

function Proposal({ quote, place, latest }: ProposalProps) {
  if (!place || !isThere(place, latest))
    return (
      <p className="mb-4 max-w-prose text-soft">Nothing close to “{shorten(quote)}” stands in the text.</p>
    )
  const span = spanAt(latest.text.text, place.start, place.quote)
  return (
    <div className="mb-5 max-w-prose space-y-3">
      <div>
        <h3 className="text-sm text-soft">What was changed in the quote</h3>
        <DifferenceWords parts={compareWords(quote, place.quote)} lang={latest.language} />
      </div>
      <div>
        <h3 className="text-sm text-soft">The place proposed, in version {latest.text.number}</h3>
        <div className="border-l-4 border-rule pl-4">
          <QuoteInContext span={span} lang={latest.language} context={quoteContext(span, latest.text, 220)} />
        </div>
      </div>
    </div>
  )
}

/** After a takedown the place is left, but no text. */
const isThere = ({ start, end, quote }: FoundPlace, { text }: Article) =>
  text.text.slice(start, end) === quote

const shorten = (quote: string) => (quote.length > 80 ? `${quote.slice(0, 76).trimEnd()}…` : quote)
