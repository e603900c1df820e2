import { type QuoteContext, recordedContext } from '@/lib/domain/quote-context'
import type { Span } from '@/lib/domain/record'
import type { QuoteRange } from './cut-quote'
import { describeOther, MarkedWords } from './quote'

type Props = {
  span: Span
  /** Offsets into the quote. */
  ranges?: QuoteRange[]
  /** The words around it where the page has the article's text; else the recorded ones stand in. */
  context?: QuoteContext
  lang?: string
}

/** A quote between the words it stands in, which are set back; together they read as the article does. */
export function QuoteInContext({ span, ranges, context = recordedContext(span), lang }: Props) {
  return (
    <blockquote lang={lang} dir="auto" className="quote" data-other={describeOther(span.quote, ranges)}>
      <span className="text-soft">{context.before}</span>
      <MarkedWords text={span.quote} ranges={ranges} />
      <span className="text-soft">{context.after}</span>
    </blockquote>
  )
}
