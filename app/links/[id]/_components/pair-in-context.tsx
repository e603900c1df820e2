import { HowLine } from '@/app/_components/how-line'
import { MarksKey } from '@/app/_components/marks-key'
import { pairRanges } from '@/app/_components/pair-ranges'
import { PairScales } from '@/app/_components/pair-scales'
import { PlacementNote } from '@/app/_components/placement-note'
import { QuoteInContext } from '@/app/_components/quote-in-context'
import { QuotedFrom } from '@/app/_components/quoted-from'
import { SourceLine } from '@/app/_components/source-line'
import type { AspectRelations } from '@/lib/domain/aspect'
import type { Placement } from '@/lib/domain/placement'
import { quoteContext } from '@/lib/domain/quote-context'
import type { Article, ArticleText, Claim, Span } from '@/lib/domain/record'
import type { Alias } from '@/lib/domain/same-words'

/** Enough of the paragraph on each side to read the quote in, in UTF-16 code units. */
const AROUND = 220

type Props = {
  sides: [Claim, Claim]
  articles: Article[]
  placements: Placement[]
  relations: AspectRelations
  aliases: Alias[]
}

/** Two claims side by side, each quote between the words it stands in; stacked where there is no room. */
export function PairInContext({ sides, articles, placements, relations, aliases }: Props) {
  const marked = pairRanges(sides, relations, aliases)
  const textOf = (claim: Claim) => articles.find(({ text }) => text.versionId === claim.versionId)?.text
  return (
    <div className="@container">
      <div className="grid overflow-hidden rounded-lg border border-edge bg-card @pair:grid-cols-2">
        {sides.map((claim, i) => (
          <section
            key={claim.id}
            aria-label={`${i === 0 ? 'First' : 'Second'} claim, ${claim.article.source.name}`}
            className={`p-4 @pair:p-5 ${i > 0 ? 'border-t border-rule @pair:border-t-0 @pair:border-l' : ''}`}
          >
            <SourceLine article={claim.article} linked />
            <p className="mt-2 mb-3 font-medium">
              <a href={`/claims/${claim.id}`}>{claim.statement ?? `Claim ${claim.id}`}</a>
              {claim.headline && <span className="font-normal text-soft"> (headline)</span>}
            </p>
            <div className="space-y-4">
              {claim.spans.map((span, n) => (
                <QuoteInContext
                  key={span.start}
                  span={span}
                  context={contextOf(span, textOf(claim))}
                  ranges={n === 0 ? marked.sides[i] : undefined}
                  lang={claim.article.language}
                />
              ))}
            </div>
            <QuotedFrom version={claim.quotedFrom} />
            <PlacementNote claim={claim} placement={placements.find(({ claimId }) => claimId === claim.id)} />
            <HowLine claim={claim} />
            <p className="mt-3 text-sm">
              <a href={readHref(claim)}>Read it in the article</a>
            </p>
          </section>
        ))}
      </div>
      <MarksKey marked={marked} />
      <PairScales sides={sides} />
    </div>
  )
}

/** A claim of an earlier version is read there. */
function readHref({ id, article, quotedFrom }: Claim): string {
  const version = quotedFrom === null ? '' : `/versions/${quotedFrom}`
  return `/articles/${article.id}${version}?claim=${id}#${id}`
}

function contextOf(span: Span, text: ArticleText | undefined) {
  return text && quoteContext(span, text, AROUND)
}
