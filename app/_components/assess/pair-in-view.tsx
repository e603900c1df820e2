import { ComparisonTable } from '@/app/_components/comparison-table'
import type { QuoteRange } from '@/app/_components/cut-quote'
import { Disclosure } from '@/app/_components/disclosure'
import { MarksKey } from '@/app/_components/marks-key'
import { orderSides } from '@/app/_components/order-sides'
import { pairRanges } from '@/app/_components/pair-ranges'
import { PairScales } from '@/app/_components/pair-scales'
import { QuoteInContext } from '@/app/_components/quote-in-context'
import { QuotedFrom } from '@/app/_components/quoted-from'
import { SourceLine } from '@/app/_components/source-line'
import { compareColumns } from '@/lib/domain/compare-columns'
import type { PairToJudge } from '@/lib/domain/pair-to-judge'
import { quoteContext } from '@/lib/domain/quote-context'
import type { ArticleText, Claim } from '@/lib/domain/record'
import { describeEdtf } from '@/lib/format/edtf-words'
import { PairSwitch } from './pair-switch'

/** Enough of the paragraph on each side to read the quote in, in UTF-16 code units. */
const AROUND = 160

/** The two claims while they are judged: quotes in context, then field by field, what differs marked. */
export function PairInView({ pair }: { pair: PairToJudge }) {
  const sides = orderSides(pair.claim, pair.other)
  const marked = pairRanges(sides, pair.mine?.aspects ?? {}, pair.aliases)
  const textOf = ({ versionId }: Claim) =>
    pair.articles.find(({ text }) => text.versionId === versionId)?.text
  const rows = compareColumns(sides, pair.aliases, describeEdtf).filter(({ cells }) =>
    cells.some(({ text }) => text !== null),
  )
  return (
    <>
      <PairSwitch names={[nameOf(sides[0]), nameOf(sides[1])]}>
        {sides.map((claim, i) => (
          <Side key={claim.id} claim={claim} text={textOf(claim)} ranges={marked.sides[i]} />
        ))}
      </PairSwitch>
      <MarksKey marked={marked} />
      <div className="judging-fields mt-3">
        <Disclosure summary="Field by field: origin, time, places, figures, framing" open>
          <ComparisonTable
            caption="The two claims field by field"
            columns={sides.map((claim) => ({ key: claim.id, head: nameOf(claim), name: nameOf(claim) }))}
            rows={rows}
          />
          <PairScales sides={sides} />
        </Disclosure>
      </div>
    </>
  )
}

type SideProps = {
  claim: Claim
  text: ArticleText | undefined
  ranges: QuoteRange[] | undefined
}

function Side({ claim, text, ranges }: SideProps) {
  return (
    <section className="pair-side" aria-label={nameOf(claim)}>
      <SourceLine article={claim.article} linked />
      <p className="mt-1 mb-2 font-medium">
        <a href={`/claims/${claim.id}`}>{claim.statement ?? `Claim ${claim.id}`}</a>
        {claim.headline && <span className="font-normal text-soft"> (headline)</span>}
      </p>
      <div className="space-y-3">
        {claim.spans.map((span, n) => (
          <QuoteInContext
            key={span.start}
            span={span}
            context={text && quoteContext(span, text, AROUND)}
            ranges={n === 0 ? ranges : undefined}
            lang={claim.article.language}
          />
        ))}
      </div>
      <QuotedFrom version={claim.quotedFrom} />
    </section>
  )
}

/** A claim in a few words: who published it, and its id. */
export const nameOf = (claim: Claim) => `${claim.article.source.name}, ${claim.id}`
