'use client'

import type { ReactNode } from 'react'
import type { ComparisonRow } from '@/lib/domain/compare-columns'
import './comparison.css'

const UNDECIDED_WORDS = { PROPOSED: 'proposed, not confirmed', PRESET: 'preset, not chosen' }

type Props = {
  caption: string
  /** One per column: its head, and its name in words for the narrow form. */
  columns: { key: string; head: ReactNode; name: string }[]
  rows: ComparisonRow[]
}

/**
 * Claims field by field, a column a claim; what differs from the first column is marked by sign, weight and ground,
 * with why. On narrow screens each row becomes a block whose cells name their column.
 */
export function ComparisonTable({ caption, columns, rows }: Props) {
  return (
    <div className="@container">
      {/* The roles stay spoken where the narrow form takes the table's display away. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: display:block drops them in some browsers */}
      <table className="comparison" role="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, i) => (
                <td
                  key={columns[i]?.key}
                  data-differs={cell.differs || undefined}
                  data-name={columns[i]?.name}
                >
                  {cell.differs && <span className="sr-only">Differs: </span>}
                  {cell.text === null ? (
                    <span className="text-soft">not recorded</span>
                  ) : (
                    <span className={cell.undecided ? 'comparison-value unconfirmed' : 'comparison-value'}>
                      {cell.text}
                    </span>
                  )}
                  {cell.undecided && (
                    <span className="comparison-why">{UNDECIDED_WORDS[cell.undecided]}</span>
                  )}
                  {cell.why && <span className="comparison-why">{cell.why}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
