'use client'

import { AspectStrip } from './aspect-strip'
import { BadgeView } from './badge-view'
import { ClaimSideView } from './claim-side-view'
import type { RowReason } from './describe-row'
import { IndependenceNote } from './independence-note'
import { type PackedRow, unpackRow } from './pack-row'
import { RecheckBadge } from './recheck-badge'

/**
 * LinkRow, drawn from what describeRow made of the link. A client component although nothing in it moves: so the page
 * carries a row's words once as HTML and once as these props, and the server renders it once instead of twice.
 */
export function LinkRowView({
  row: packed,
  level,
  voices,
}: {
  row: PackedRow
  level: 2 | 3 | 4
  voices?: string
}) {
  const row = unpackRow(packed)
  const { badge, aspects, independence, sides } = row
  const [left, right] = sides
  const Heading = `h${level}` as const
  return (
    <li data-row data-tone={badge.tone} data-line={badge.line} className="rail link-row">
      <div>
        <Heading>
          <a href={`/links/${row.id}`} data-row-link className="tap">
            <BadgeView look={badge} />
            <span className="sr-only">{`: ${left.id} and ${right.id}`}</span>
          </a>
        </Heading>
        {aspects ? <AspectStrip relations={aspects} /> : null}
        {independence ? <IndependenceNote independence={independence.is} basis={independence.basis} /> : null}
        {row.recheck ? <RecheckBadge /> : null}
        {voices ? <span className="link-row-voices">{voices}</span> : null}
        <span className="link-row-standing">{row.standing}</span>
      </div>
      <div className="link-row-pair">
        <ClaimSideView side={left} />
        <ClaimSideView side={right} />
      </div>
      {row.apart ? <p className="link-row-apart">{row.apart}</p> : null}
      {row.reason ? <Reason reason={row.reason} /> : null}
      {row.minority ? <p className="link-row-minority">{row.minority}</p> : null}
    </li>
  )
}

function Reason({ reason }: { reason: RowReason }) {
  if (reason.kind === 'dispute') {
    return (
      <ul>
        {reason.verdicts.map(({ id, says, why, aspects }) => (
          <li key={id}>
            <b>{says}</b> {why}
            {aspects ? (
              <span className="mt-1 block">
                <AspectStrip relations={aspects} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <p>
      <span>
        {reason.kind === 'condition' ? <b>Both hold if </b> : null}
        {reason.words}
      </span>
    </p>
  )
}
