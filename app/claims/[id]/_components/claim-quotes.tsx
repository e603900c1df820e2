import { ButtonLink } from '@/app/_components/button'
import { QuoteInContext } from '@/app/_components/quote-in-context'
import type { Placement } from '@/lib/domain/placement'
import { quoteContext } from '@/lib/domain/quote-context'
import type { Article, Claim, Span } from '@/lib/domain/record'
import { describePlacement } from '@/lib/format/placement-words'

type Props = { claim: Claim; article: Article | null; placement: Placement | null }

/** Every span of the claim, verbatim, in the paragraph it stands in. */
export function ClaimQuotes({ claim, article, placement }: Props) {
  return (
    <section aria-label="Quotes in context" className="max-w-prose space-y-6">
      {claim.spans.map((span) => (
        <QuoteInContext
          key={span.start}
          span={span}
          lang={article?.language}
          context={contextOf(span, claim, article)}
        />
      ))}
      {placement && <p className="text-sm text-soft">{describePlacement(placement)}</p>}
      <ButtonLink href={readHref(claim, article)}>
        {claim.headline ? 'Read the headline in the article' : 'Read it in the article'}
      </ButtonLink>
    </section>
  )
}

/** A claim of an earlier version is read there. */
function readHref(claim: Claim, article: Article | null): string {
  const version = claim.standing !== null && article ? `/versions/${article.text.number}` : ''
  return `/articles/${claim.article.id}${version}?claim=${claim.id}#${claim.id}`
}

/** The rest of the paragraphs around the span; nothing where it was anchored in another version's text. */
function contextOf(span: Span, claim: Claim, article: Article | null) {
  if (!article || article.text.versionId !== claim.versionId) return undefined
  return quoteContext(span, article.text)
}
