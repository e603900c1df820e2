import type { FramingRow } from '@/lib/domain/dossier/claim-shape'
import type { DossierContent } from '@/lib/domain/dossier/dossier-shape'
import { describeFramingRow, type FramingCell } from './framing-words'
import { claimLink, PROPOSED_TAG, said, saidOr } from './html-parts'
import { joinParts, type Markup, markup } from './markup'

/** The matrix: a row per claim, a column per field of the framing. */
export function writeFraming({ framing }: DossierContent): Markup {
  const labels = framing.slice(0, 1).flatMap((row) => describeRow(row).map(({ label }) => label))
  return markup`<table class="matrix"><thead><tr><th scope="col">Claim</th>${labels.map((label) => markup`<th scope="col">${label}</th>`)}</tr></thead>
${framing.map((row) => writeRow(row, labels.length + 1))}</table>`
}

function writeRow(row: FramingRow, columns: number): Markup {
  const { note } = row.framing
  return markup`<tbody><tr><th scope="row" data-label="Claim">${claimLink(row.claim.id)}<p class="soft">${said(row.claim.article.source)}</p></th>${describeRow(row).map(writeCell)}</tr>
${note ? markup`<tr class="note"><td colspan="${columns}" data-label="Note">${said(note)}</td></tr>` : null}</tbody>
`
}

const describeRow = (row: FramingRow) => describeFramingRow({ ...row, proposed: row.claim.proposed })

function writeCell({ label, said: words, quoted, missing, proposed }: FramingCell): Markup {
  const parts = [
    ...quoted.map(({ text, role }) => markup`<q class="word">${said(text)}</q>${role ? ` (${role})` : null}`),
    ...words,
  ]
  return markup`<td data-label="${label}">${parts.length > 0 ? joinParts(parts, ', ') : saidOr(null, missing)}${proposed ? PROPOSED_TAG : null}</td>`
}
