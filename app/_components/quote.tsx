import { cutQuote, type QuoteRange } from './cut-quote'

/** The article's own words, in serif, with what agrees and differs marked by weight, underline, code and colour. */
export function Quote(props: {
  text: string
  ranges?: readonly QuoteRange[]
  size?: 'text' | 'small'
  lang?: string
}) {
  const { text, ranges, size = 'text', lang } = props
  return (
    <blockquote
      lang={lang}
      dir="auto"
      className={size === 'small' ? 'quote text-base' : 'quote'}
      data-other={describeOther(text, ranges)}
    >
      <MarkedWords text={text} ranges={ranges} />
    </blockquote>
  )
}

/**
 * The words of a quote that differ from the other's, told once and after it: spoken at each they would drown it.
 * Undefined where there are none.
 */
export function describeOther(text: string, ranges: readonly QuoteRange[] = []): string | undefined {
  const words = ranges.filter(({ tone }) => tone === 'other').map(({ start, end }) => text.slice(start, end))
  return words.length > 0 ? `Other words than the quote beside: ${words.join('; ')}` : undefined
}

/** A text with its ranges marked, for use inside a quotation. */
export function MarkedWords({ text, ranges = [] }: { text: string; ranges?: readonly QuoteRange[] }) {
  if (ranges.length === 0) return text
  return cutQuote(text, ranges).map(({ start, words, range }) =>
    range ? (
      <mark
        key={start}
        className="quote-mark"
        data-tone={range.tone}
        data-code={range.code}
        title={range.title}
      >
        {words}
      </mark>
    ) : (
      words
    ),
  )
}
