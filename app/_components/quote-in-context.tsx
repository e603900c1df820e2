import type { Span } from '@/lib/domain/record'
import type { QuoteRange } from './cut-quote'
import { MarkedWords } from './quote'

type Props = {
  span: Span
  /** Offsets into the quote. */
  ranges?: QuoteRange[]
  /** The text around the quote where the page has it; else the recorded prefix and suffix stand in. */
  before?: string
  after?: string
  lang?: string
}

/** A quote between the words it stands in, which are set back; together they read as the article does. */
export function QuoteInContext({ span, ranges, before, after, lang }: Props) {
  return (
    <blockquote lang={lang} dir="auto" className="font-serif text-quote whitespace-pre-line wrap-anywhere">
      <span className="text-soft">{before ?? (span.prefix && `…${span.prefix}`)}</span>
      <MarkedWords text={span.quote} ranges={ranges} />
      <span className="text-soft">{after ?? (span.suffix && `${span.suffix}…`)}</span>
    </blockquote>
  )
}
