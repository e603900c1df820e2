import type { ReactNode } from 'react'
import { QuotedFrom } from '@/app/_components/quoted-from'
import type { Claim } from '@/lib/domain/record'
import type { TableSide } from '@/lib/domain/table-field'
import type { TopicTableRow } from '@/lib/domain/topic-table'
import { ColumnHead } from './column-head'
import { TableCell } from './table-cell'
import './topic-table.css'

type Props = {
  caption: string
  columns: readonly Claim[]
  rows: readonly TopicTableRow[]
  /** Where the table without a column is; null where it may not be left out. */
  hrefWithout: (claimId: string) => string | null
}

const SIDES: Record<TableSide, string> = { SAID: 'What is said', PUT: 'How it is put' }

/**
 * Claims of one matter, a column each, every cell that differs from the others marked by sign, weight and ground, with
 * why. Both heads stay in view while it scrolls. On narrow screens each row becomes a block whose cells name their
 * column, and whose field stays in view.
 */
export function TopicTable({ caption, columns, rows, hrefWithout }: Props) {
  const names = columns.map(nameColumn)
  const said = rows.filter(({ side }) => side === 'SAID')
  const put = rows.filter(({ side }) => side === 'PUT')
  const heads = { columns, names }
  return (
    <div className="@container">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="topic-table-region" aria-label={caption} tabIndex={0} data-columns={columns.length}>
        {/* biome-ignore lint/a11y/noRedundantRoles: display:block drops them in some browsers */}
        <table className="topic-table" role="table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((claim) => (
                <ColumnHead key={claim.id} claim={claim} without={hrefWithout(claim.id)} />
              ))}
            </tr>
          </thead>
          <tbody>
            <SideRow side="SAID" columns={columns.length} />
            <ClaimRow label="statement" {...heads}>
              {(claim) => (
                <a href={`/claims/${claim.id}`}>{claim.statement ?? `Claim ${claim.id}, no statement yet`}</a>
              )}
            </ClaimRow>
            <ClaimRow label="quote" {...heads}>
              {(claim) => <QuoteCell claim={claim} />}
            </ClaimRow>
            <FieldRows rows={said} names={names} columns={columns} />
          </tbody>
          {put.length > 0 && (
            <tbody>
              <SideRow side="PUT" columns={columns.length} />
              <FieldRows rows={put} names={names} columns={columns} />
            </tbody>
          )}
        </table>
      </section>
    </div>
  )
}

const nameColumn = ({ id, article }: Claim) => `${article.source.name}, ${id}`

function SideRow({ side, columns }: { side: TableSide; columns: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns + 1} className="topic-table-side">
        <span>{SIDES[side]}</span>
      </th>
    </tr>
  )
}

/** A row in words of their own, which are never the same and so are not compared. */
function ClaimRow(props: {
  label: string
  columns: readonly Claim[]
  names: readonly string[]
  children: (claim: Claim) => ReactNode
}) {
  return (
    <tr>
      <th scope="row">{props.label}</th>
      {props.columns.map((claim, at) => (
        <td key={claim.id} data-name={props.names[at]}>
          {props.children(claim)}
        </td>
      ))}
    </tr>
  )
}

function FieldRows(props: {
  rows: readonly TopicTableRow[]
  columns: readonly Claim[]
  names: readonly string[]
}) {
  return props.rows.map(({ field, label, cells, split }) => (
    <tr key={field} data-split={split || undefined}>
      <th scope="row">
        {label}
        {split && <span className="topic-table-why">no majority</span>}
      </th>
      {cells.map((cell, at) => (
        <TableCell key={props.columns[at]?.id} cell={cell} name={props.names[at]} />
      ))}
    </tr>
  ))
}

function QuoteCell({ claim }: { claim: Claim }) {
  return (
    <>
      {claim.headline && <span className="topic-table-why">headline</span>}
      {claim.spans.map(({ start, quote }) => (
        <blockquote key={start} dir="auto" className="quote topic-table-quote">
          {quote}
        </blockquote>
      ))}
      <QuotedFrom version={claim.quotedFrom} />
      <a href={`/articles/${claim.article.id}?claim=${claim.id}#${claim.id}`} className="tap text-sm">
        In its article<span className="sr-only">: {nameColumn(claim)}</span>
      </a>
    </>
  )
}
