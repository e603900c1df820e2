import type { PairRanges } from './pair-ranges'

/** What the marks in the quotes of a pair say, where it is not the aspects' codes that say it; nothing without such marks. */
export function MarksKey({ marked: { sides, ties, apart } }: { marked: PairRanges }) {
  const hasOther = sides.some((ranges) => ranges.some(({ tone }) => tone === 'other'))
  if (!hasOther && ties.length === 0 && apart === null) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {ties.map(({ number, words }) => (
        <li key={number}>
          <b className="font-semibold text-ink">{number}</b> {words}
        </li>
      ))}
      {hasOther && (
        <li>
          <span className="quote-mark text-ink" data-tone="other">
            dashed
          </span>
          : other words in a sentence both share
        </li>
      )}
      {apart && <li>{apart}</li>}
    </ul>
  )
}
