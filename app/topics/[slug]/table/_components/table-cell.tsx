import type { ComparisonCell } from '@/lib/domain/compare-columns'

const UNDECIDED_WORDS = { PROPOSED: 'proposed, not confirmed', PRESET: 'preset, not chosen' }

/** One field of one claim; `name` is its column in words, for the narrow form. */
export function TableCell({ cell, name }: { cell: ComparisonCell; name?: string }) {
  const { text, differs, why, undecided } = cell
  if (text === null)
    return (
      <td data-name={name} data-silent>
        not recorded
      </td>
    )
  return (
    <td data-name={name} data-differs={differs || undefined}>
      {differs && <span className="sr-only">Differs: </span>}
      <span className={undecided ? 'topic-table-value unconfirmed' : 'topic-table-value'}>{text}</span>
      {undecided && <span className="topic-table-why">{UNDECIDED_WORDS[undecided]}</span>}
      {why && <span className="topic-table-why">{why}</span>}
    </td>
  )
}
