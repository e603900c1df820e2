import { DatedSource } from './dated-source'
import type { Side } from './describe-side'
import { HowParts } from './how-parts'
import { Quote } from './quote'
import { QuotedFrom } from './quoted-from'

/**
 * One claim of a pair: who published it and when, its words, how they are put, and the ways to the claim and to its
 * sentence in the article.
 * @param statement the analyst's neutral words, to be shown above the quote
 */
export function ClaimSideView({ side, statement }: { side: Side; statement?: string | null }) {
  const [head, ...rest] = side.quotes
  return (
    <figure className="claim-side">
      <figcaption>
        <DatedSource href={`/articles/${side.articleId}`} name={side.source} published={side.published} />
        {side.headline ? <b>headline</b> : null}
      </figcaption>
      {statement ? <p className="font-medium">{statement}</p> : null}
      {head === undefined ? null : <Quote text={head} ranges={side.ranges} lang={side.lang} />}
      {rest.map((quote, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a quote is its position
        <Quote key={i} text={quote} lang={side.lang} />
      ))}
      <QuotedFrom version={side.from} />
      <HowParts parts={side.how} />
      <p>
        <a href={`/claims/${side.id}`}>{side.id}</a>
        <a href={`/articles/${side.articleId}?claim=${side.id}#${side.id}`}>
          {'In context: '}
          {side.headline ? <cite>the headline</cite> : <cite className="font-serif">{side.title}</cite>}
        </a>
      </p>
    </figure>
  )
}
